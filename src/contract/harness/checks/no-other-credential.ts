import { cookiePairs, type Evidence, type WireRequest } from '../evidence.ts'
import type { NamedSecret } from '../secrets.ts'
import type { WireCredential } from '../wire-credential.ts'
import type { Check, Difference } from './check.ts'

/**
 * No credential goes with the request that the alternative did not ask for. A second one decides at DocSpace: a stale
 * cookie wins over a good header (portal 4). Looked for in the places that the document's schemes name, in
 * `Authorization`, and, by value, everywhere else.
 */
export const noOtherCredential: Check = {
  id: 'no-other-credential',
  about: 'request',
  judge({ document, case: { values }, credentials, secrets, exchanges }: Evidence) {
    const request = exchanges[0]?.request
    if (request === undefined) return []
    const expected = new Set(credentials.map(placeName))
    for (const name of Object.keys(values.cookie)) expected.add(`cookie ${name}`)
    for (const name of Object.keys(values.header)) expected.add(`header ${name.toLowerCase()}`)
    for (const name of Object.keys(values.query)) expected.add(`query ${name}`)
    const schemes = Object.values(document.securitySchemes)
    const places = schemes.flatMap((scheme) => (scheme.type === 'apiKey' ? [placeName({ ...scheme, value: '' })] : []))
    const suspicious = new Set(['header authorization', 'header proxy-authorization', ...places])
    return partsOf(request)
      .filter(({ name }) => !expected.has(name))
      .filter(({ name, value }) => suspicious.has(name) || name.startsWith('cookie ') || holdsSecret(value, secrets))
      .map(({ name, value }): Difference => ({
        message: 'the request carries a credential that the alternative does not ask for',
        expected: `no ${name}`,
        actual: `${name}: ${value}`,
      }))
  },
}

interface Part {
  readonly name: string
  readonly value: string
}

function partsOf({ headers, path, query, body }: WireRequest): readonly Part[] {
  return [
    { name: 'path', value: path },
    { name: 'body', value: body },
    ...[...new URLSearchParams(query)].map(([name, value]) => ({ name: `query ${name}`, value })),
    ...cookiePairs(headers).map(([name, value]) => ({ name: `cookie ${name}`, value })),
    ...headers.filter(([name]) => name !== 'cookie').map(([name, value]) => ({ name: `header ${name}`, value })),
  ]
}

function holdsSecret(text: string, secrets: readonly NamedSecret[]): boolean {
  return secrets.some(({ value }) => text.includes(value) || text.includes(encodeURIComponent(value)))
}

function placeName({ in: where, name }: WireCredential): string {
  return `${where} ${where === 'header' ? name.toLowerCase() : name}`
}
