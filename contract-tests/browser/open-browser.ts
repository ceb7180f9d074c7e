import { chromium, type Browser } from 'playwright-core'
import { chromiumPath } from './chromium-path.ts'

/** A browser of this machine, without a window. It asks nobody for updates. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
