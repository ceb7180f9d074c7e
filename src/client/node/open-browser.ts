import { spawn } from 'node:child_process'

/** How each system opens an address; no shell reads it, so nothing in it can be a command. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens an address in the user's browser. Where there is none, nothing happens: the user then has the address to go by. */
export function openBrowser(url: string): void {
  const [command, ...first] = openers[process.platform] ?? ['xdg-open']
  const opener = spawn(command, [...first, url], { detached: true, stdio: 'ignore', windowsHide: true })
  opener.on('error', () => undefined) // No such program.
  opener.unref()
}
