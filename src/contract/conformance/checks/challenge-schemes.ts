import type { Operation, SecurityScheme } from '../../document/document.ts'

/** Which schemes a challenge of an operation can name. */
export interface ChallengeSchemes {
  /** Scheme words, as they are mostly written; empty where the operation has only API keys, for which none is registered. */
  readonly names: readonly string[]
  /** Whether a challenge of only registered schemes misleads: not where the API key itself goes into `Authorization`. */
  readonly registeredIsWrong: boolean
}

export function challengeSchemes({ security }: Operation): ChallengeSchemes {
  const schemes = security.flat().map(({ scheme }) => scheme)
  return {
    names: [...new Set(schemes.flatMap(wordsOf))],
    registeredIsWrong: !schemes.some(
      (scheme) => scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name.toLowerCase() === 'authorization',
    ),
  }
}

function wordsOf(scheme: SecurityScheme): readonly string[] {
  switch (scheme.type) {
    case 'http':
      return [`${scheme.scheme.slice(0, 1).toUpperCase()}${scheme.scheme.slice(1)}`]
    case 'oauth2':
    case 'openIdConnect':
      // RFC 6750, or RFC 9449 where tokens are bound to a key.
      return ['Bearer', 'DPoP']
    case 'apiKey':
    case 'mutualTLS':
      return []
  }
}
