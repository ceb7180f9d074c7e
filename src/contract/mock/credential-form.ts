import type { SecurityAlternative, SecurityScheme } from '../document/document.ts'
import type { RequestView } from './request-view.ts'

/** How a request carries a credential of one scheme. The form is all that a mock can judge: it knows no value. */
export type CredentialForm =
  | { readonly type: 'carried' }
  /** The scheme says nothing that a plain HTTP request could show. */
  | { readonly type: 'unchecked'; readonly why: string }
  | { readonly type: 'wrong'; readonly why: string }

const carried: CredentialForm = { type: 'carried' }

/**
 * Judges the form of a credential. `alternatives` are all that the operation documents: a key that is sent as the whole
 * `Authorization` header is told from the other schemes by not beginning with the scheme word of one of them.
 */
export function credentialForm(
  scheme: SecurityScheme,
  view: RequestView,
  alternatives: readonly SecurityAlternative[],
): CredentialForm {
  switch (scheme.type) {
    case 'http':
      return scheme.scheme === 'basic'
        ? basicForm(view, scheme.exactCase)
        : authorizationForm(view, scheme.scheme, scheme.exactCase)
    case 'oauth2':
    case 'openIdConnect':
      return authorizationForm(view, 'bearer', scheme.exactCase)
    case 'apiKey':
      return keyForm(scheme, view, alternatives)
    case 'mutualTLS':
      return { type: 'unchecked', why: 'a client certificate cannot be seen on plain HTTP' }
  }
}

/** The scheme words that the `Authorization` header of a request may begin with by these alternatives, in lower case. */
function schemeWords(alternatives: readonly SecurityAlternative[]): Set<string> {
  return new Set(
    alternatives.flat().flatMap(({ scheme }) => {
      if (scheme.type === 'http') return [scheme.scheme]
      return scheme.type === 'oauth2' || scheme.type === 'openIdConnect' ? ['bearer'] : []
    }),
  )
}

export interface Authorization {
  /** As sent. */
  readonly word: string
  readonly rest: string
}

/** RFC 9110, 11.4: a scheme, then one or more spaces, then the credentials. */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const match = /^([!#$%&'*+\-.^_`|~\w]+) +(\S.*)$/.exec(header ?? '')
  return match === null ? undefined : { word: match[1] ?? '', rest: match[2] ?? '' }
}

function authorizationForm(view: RequestView, scheme: string, exactCase: true | undefined): CredentialForm {
  const header = view.headers.authorization
  if (header === undefined) return wrong('there is no Authorization header')
  const authorization = parseAuthorization(header)
  const expected = wordOf(scheme)
  if (authorization?.word.toLowerCase() !== scheme) {
    return wrong(`the Authorization header is not "${expected}", a space and the credentials`)
  }
  if (exactCase === true && authorization.word !== expected)
    return wrong(`the scheme word is not exactly "${expected}"`)
  // RFC 6750, 2.1: b64token has no space. A second field of this name arrives joined by a comma and a space.
  if (scheme === 'bearer' && /\s/.test(authorization.rest)) return wrong('the bearer token has a space in it')
  return carried
}

/** RFC 7617, 2: the user-id has no colon, the password may have any number of them. */
function basicForm(view: RequestView, exactCase: true | undefined): CredentialForm {
  const form = authorizationForm(view, 'basic', exactCase)
  if (form.type !== 'carried') return form
  const { rest = '' } = parseAuthorization(view.headers.authorization) ?? {}
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(rest)) return wrong('the credentials after "Basic" are not base64')
  return Buffer.from(rest, 'base64').includes(':')
    ? carried
    : wrong('the credentials after "Basic" have no colon in them')
}

function keyForm(
  scheme: SecurityScheme & { readonly type: 'apiKey' },
  view: RequestView,
  alternatives: readonly SecurityAlternative[],
): CredentialForm {
  const { name } = scheme
  const value =
    scheme.in === 'header'
      ? view.headers[name.toLowerCase()]
      : (scheme.in === 'query' ? view.query : view.cookies).find(([known]) => known === name)?.[1]
  if (value === undefined)
    return wrong(`there is no ${scheme.in === 'query' ? 'query parameter' : scheme.in} "${name}"`)
  if (value === '') return wrong(`the ${scheme.in === 'query' ? 'query parameter' : scheme.in} "${name}" is empty`)
  if (scheme.in === 'header' && name.toLowerCase() === 'authorization') {
    const word = /^\S+/.exec(value)?.[0].toLowerCase() ?? ''
    if (schemeWords(alternatives).has(word))
      return wrong(`the header "${name}" is not the bare key: it begins with a scheme word`)
  }
  return carried
}

/** As servers that are strict about it want it. */
function wordOf(scheme: string): string {
  return scheme.charAt(0).toUpperCase() + scheme.slice(1)
}

function wrong(why: string): CredentialForm {
  return { type: 'wrong', why }
}
