import type { SecurityScheme } from '../../document/document.ts'

/** How a scheme's credential is carried: as a token after a scheme word, as a user and password, or bare in some place. */
export type SchemeKind = 'token' | 'basic' | 'header' | 'query' | 'cookie'

/** The kind of a scheme, or undefined for one that cannot be exercised over plain requests. */
export function schemeKind(scheme: SecurityScheme): SchemeKind | undefined {
  switch (scheme.type) {
    case 'apiKey':
      return scheme.in
    case 'http':
      if (scheme.scheme.toLowerCase() === 'basic') return 'basic'
      return answersChallenges.has(scheme.scheme.toLowerCase()) ? undefined : 'token'
    case 'oauth2':
    case 'openIdConnect':
      return 'token'
    case 'mutualTLS':
      return undefined
  }
}

/** Schemes whose credentials are computed for each request: a value in a profile cannot stand for them. */
const answersChallenges = new Set([
  'digest',
  'negotiate',
  'ntlm',
  'mutual',
  'hoba',
  'dpop',
  'gnap',
  'concealed',
  'scram-sha-1',
  'scram-sha-256',
])

/** The scheme word as servers that are strict about it want it: `Bearer`, `Basic`. */
export function schemeWord(scheme: SecurityScheme): string {
  const word = scheme.type === 'http' ? scheme.scheme : 'bearer'
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Where a credential of this scheme stands: two that stand in the same place cannot be sent together. */
export function placeOf(scheme: SecurityScheme): string | undefined {
  switch (schemeKind(scheme)) {
    case undefined:
      return undefined
    case 'token':
    case 'basic':
      return 'header authorization'
    default:
      if (scheme.type !== 'apiKey') return undefined
      return `${scheme.in} ${scheme.in === 'header' ? scheme.name.toLowerCase() : scheme.name}`
  }
}
