import type { Document, SecurityScheme } from '../../../document/document.ts'

type Place = 'query' | 'cookie' | 'header'

/** Names under which servers look for credentials that nobody told them to look for; RFC 6750, 2.3 has the first. */
const usual: Readonly<Record<Place, readonly string[]>> = {
  query: ['access_token', 'token', 'api_key'],
  cookie: ['access_token', 'token', 'session'],
  header: ['x-access-token', 'x-auth-token', 'x-api-key'],
}

/**
 * Under which names a credential is put in a wrong place: all in one request, since none of them may open anything.
 * What the document itself uses in that place is left out: there it would be a right one, of another scheme.
 */
export function otherNames(document: Document, scheme: SecurityScheme, place: Place): readonly string[] {
  const own = scheme.type === 'apiKey' && /^[!#$%&'*+\-.^_`|~\w]+$/.test(scheme.name) ? [scheme.name] : []
  const names = [...own, ...usual[place]].map((name) => (place === 'header' ? name.toLowerCase() : name))
  const used = usedNames(document, place)
  return [...new Set(names)].filter((name) => !used.has(name.toLowerCase()))
}

function usedNames(document: Document, place: Place): ReadonlySet<string> {
  const schemes = Object.values(document.securitySchemes)
  const keys = schemes.flatMap((one) => (one.type === 'apiKey' && one.in === place ? [one.name.toLowerCase()] : []))
  const parameters = document.operations.flatMap((operation) => operation.parameters).filter((one) => one.in === place)
  const reserved = place === 'header' ? ['authorization', 'cookie'] : []
  return new Set([...keys, ...parameters.map(({ name }) => name.toLowerCase()), ...reserved])
}
