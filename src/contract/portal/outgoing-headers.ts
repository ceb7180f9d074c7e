import type { Clock } from './clock.ts'
import type { HeaderLine, PortalResponse } from './portal-response.ts'

/** The header lines as they leave: `Date` by the portal's clock, the length, and no byte that a header must not have. */
export type OutgoingHeaders = (response: PortalResponse) => HeaderLine[]

export function createOutgoingHeaders(clock: Clock): OutgoingHeaders {
  let second = -1
  let date = ''
  return ({ headers, body }) => {
    const lines: HeaderLine[] = headers.map(([name, value]) => [name, sendable(value)])
    const now = Math.floor(clock.now() / 1000)
    // Formatting a date costs more than the rest of a small answer, and a second has one text.
    if (now !== second) {
      second = now
      date = new Date(now * 1000).toUTCString()
    }
    lines.push(['Date', date])
    // A trailer is announced with a body of unknown length only (RFC 9110, 6.5.1); Node insists.
    if (!headers.some(([name]) => name === 'Trailer')) lines.push(['Content-Length', String(Buffer.byteLength(body))])
    return lines
  }
}

/** Redirects echo what the caller sent; a line break in there must not become another header (RFC 9110, 5.5). */
function sendable(value: string): string {
  return /[^\t\u0020-\u007e]/.test(value) ? value.replaceAll(/[^\t\u0020-\u007e]+/g, percentEncoded) : value
}

function percentEncoded(text: string): string {
  return [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
