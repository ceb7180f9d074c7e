import type { SecurityScheme } from '../../document/document.ts'
import type { CredentialLines } from './sessions.ts'
import { schemeKind, schemeWord } from './scheme-kind.ts'

/**
 * A credential where its scheme wants it. The text is what stands there in the end: the base64 of user and password for Basic,
 * and a cookie's value as the server has set it, percent-encoded or not (RFC 6265, 4.1.1 gives its encoding no meaning).
 */
export function placeCredential(scheme: SecurityScheme, text: string): CredentialLines {
  const kind = schemeKind(scheme)
  if (scheme.type !== 'apiKey' || kind === 'token' || kind === 'basic')
    return headerLine('authorization', `${schemeWord(scheme)} ${text}`)
  if (scheme.in === 'header') return headerLine(scheme.name.toLowerCase(), text)
  if (scheme.in === 'query') return { ...noLines, query: [[scheme.name, text]] }
  return { ...noLines, cookies: [[scheme.name, cookieText(text)]] }
}

export const noLines: CredentialLines = { headers: [], query: [], cookies: [] }

export function headerLine(name: string, value: string): CredentialLines {
  return { ...noLines, headers: [[name, value]] }
}

/** What no cookie can hold is percent-encoded, as servers that set such values do (RFC 6265, 4.1.1: cookie-octet). */
export function cookieText(text: string): string {
  return /^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]*$/.test(text) ? text : encodeURIComponent(text)
}
