import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The Chromium of this machine: CHROMIUM_PATH, or the first of the usual places that has one. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH
  const found = (named === undefined ? usualPlaces : [named]).find((path) => existsSync(path))
  if (found !== undefined) return found
  throw new Error(
    named === undefined
      ? 'there is no Chromium in the usual places: install one, or say where it is with CHROMIUM_PATH'
      : `there is no Chromium at CHROMIUM_PATH=${named}`,
  )
}
