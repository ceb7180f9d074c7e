import { cookiePairs, headerValues, type Evidence } from '../evidence.ts'
import type { WireCredential } from '../wire-credential.ts'
import type { Check } from './check.ts'

/**
 * Each credential that the alternative demands stands in its place, once, in its exact form. Compared here because
 * Prism looks at the form only, takes any non-empty `Authorization` for an apiKey of that name, and finds cookies by
 * substring (prism 4.4): its verdict alone never counts.
 */
export const credential: Check = {
  id: 'credential',
  about: 'request',
  judge({ credentials, exchanges, case: { row } }: Evidence) {
    const request = exchanges[0]?.request
    if (request === undefined) return []
    return credentials.flatMap((expected) => {
      const found = valuesAt(expected, request)
      if (found.length === 1 && found[0] === expected.value) return []
      const actual = found.map((value) => written({ ...expected, value })).join(' and ') || `no ${place(expected)}`
      return [
        {
          message: `the credential of ${row.alternativeName} is not in its exact form`,
          expected: written(expected),
          actual,
        },
      ]
    })
  },
}

function valuesAt(
  { in: where, name }: WireCredential,
  request: { headers: Parameters<typeof headerValues>[0]; query: string },
) {
  if (where === 'header') return headerValues(request.headers, name)
  if (where === 'query') return new URLSearchParams(request.query).getAll(name)
  return cookiePairs(request.headers).flatMap(([one, value]) => (one === name ? [value] : []))
}

function written({ in: where, name, value }: WireCredential): string {
  if (where === 'header') return `${name}: ${value}`
  return `${where} ${name}=${value}`
}

function place({ in: where, name }: WireCredential): string {
  return `${where} ${name}`
}
