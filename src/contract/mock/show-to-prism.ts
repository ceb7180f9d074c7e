import type { Operation, SecurityAlternative, SecurityScheme } from '../document/document.ts'
import { credentialForm, parseAuthorization } from './credential-form.ts'
import type { ShownRequest } from './ask-prism.ts'
import type { RequestView } from './request-view.ts'

export interface Shown {
  readonly request: ShownRequest
  readonly adjusted: readonly string[]
}

/**
 * A request as Prism is to see it. Prism 5.16 looks at credentials loosely here and too strictly there (prism 4.4): what
 * it would let pass wrongly it is not shown, and what it would refuse wrongly it is shown in the form that it knows.
 */
export function showToPrism(
  view: RequestView,
  body: unknown,
  operation: Operation | undefined,
  all: readonly SecurityAlternative[],
): Shown {
  const adjusted: string[] = []
  // RFC 9110, 12.5.1: no Accept header is the same as */*; Prism then makes up a Content-Type for an empty answer.
  const headers: Record<string, string> = { accept: '*/*', ...view.headers }
  // Prism looks at the media type only where it sees a length, which a chunked body does not have.
  headers['content-length'] = String(view.body.length)

  if (operation !== undefined) {
    const schemes = operation.security.flat().map(({ scheme }) => scheme)
    const isCarried = (scheme: SecurityScheme) => credentialForm(scheme, view, all).type === 'carried'
    showAuthorization(headers, schemes.filter(readsAuthorization), isCarried, adjusted)
    showCookies(headers, view, schemes, isCarried, adjusted)
  }
  return {
    request: { method: view.method, path: view.path, query: grouped(view.query), headers, body: body ?? null },
    adjusted,
  }
}

function showAuthorization(
  headers: Record<string, string>,
  schemes: readonly SecurityScheme[],
  isCarried: (scheme: SecurityScheme) => boolean,
  adjusted: string[],
): void {
  const header = headers.authorization
  if (header === undefined) return
  const scheme = schemes.find(isCarried)
  if (scheme === undefined) {
    delete headers.authorization
    adjusted.push('the Authorization header was withheld: it has the form of no scheme that is accepted here')
    return
  }
  const parsed = parseAuthorization(header)
  if (scheme.type === 'apiKey' || parsed === undefined) return
  if (scheme.type === 'http' && scheme.scheme === 'basic') {
    // Prism takes exactly one colon; the password may have more (RFC 7617, 2).
    headers.authorization = `Basic ${Buffer.from('user:password').toString('base64')}`
    if (header !== headers.authorization && !isPrismBasic(header))
      adjusted.push('a colon in the password was taken out')
  } else if (scheme.type !== 'http' || scheme.scheme === 'bearer') {
    headers.authorization = `Bearer ${parsed.rest}`
    // RFC 9110, 11.1: the scheme word is case-insensitive.
    if (parsed.word !== 'Bearer') adjusted.push('the scheme word was written as "Bearer"')
  }
}

/** Prism finds a cookie's name anywhere in the header; it is shown only the cookies that are really there. */
function showCookies(
  headers: Record<string, string>,
  view: RequestView,
  schemes: readonly SecurityScheme[],
  isCarried: (scheme: SecurityScheme) => boolean,
  adjusted: string[],
): void {
  if (headers.cookie === undefined) return
  const names = schemes.flatMap((scheme) =>
    scheme.type === 'apiKey' && scheme.in === 'cookie' ? [{ name: scheme.name, there: isCarried(scheme) }] : [],
  )
  const shown = view.cookies.filter(([name]) => names.some((known) => known.name === name && known.there))
  if (shown.length > 0) headers.cookie = shown.map(([name, value]) => `${name}=${value}`).join('; ')
  else {
    delete headers.cookie
    if (names.length > 0)
      adjusted.push('the Cookie header was withheld: it has none of the cookies that are accepted here')
  }
}

function isPrismBasic(header: string): boolean {
  return (
    Buffer.from(header.split(' ')[1] ?? '', 'base64')
      .toString()
      .split(':').length === 2
  )
}

function readsAuthorization(scheme: SecurityScheme): boolean {
  return scheme.type === 'apiKey'
    ? scheme.in === 'header' && scheme.name.toLowerCase() === 'authorization'
    : scheme.type !== 'mutualTLS'
}

function grouped(pairs: RequestView['query']): Record<string, string | string[]> {
  const groups: Record<string, string | string[]> = {}
  for (const [name, value] of pairs) {
    const before = groups[name]
    groups[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return groups
}
