import type { SecurityAlternative, SecurityScheme } from './document.ts'
import type { DocumentReader } from './document-reader.ts'
import { childPointer, isRecord } from './json-pointer.ts'

const places = ['header', 'query', 'cookie'] as const

export function readSecuritySchemes(reader: DocumentReader): Readonly<Record<string, SecurityScheme>> {
  const components = reader.root.components
  const schemes = isRecord(components) ? components.securitySchemes : undefined
  return Object.fromEntries(
    reader
      .members(schemes, '/components/securitySchemes')
      .map(([name, scheme, at]) => [name, readScheme(reader, scheme, at)]),
  )
}

/** An operation's own `security` replaces the document's, the empty list included: it means that none is needed. */
export function readSecurity(
  reader: DocumentReader,
  operation: Record<string, unknown>,
  pointer: string,
  schemes: Readonly<Record<string, SecurityScheme>>,
): readonly SecurityAlternative[] {
  const own = operation.security
  const requirements = reader.list(
    own ?? reader.root.security,
    own === undefined ? '/security' : childPointer(pointer, 'security'),
  )
  if (requirements.length === 0) return [[]]
  return requirements.map(([value, at]) => {
    const [requirement] = reader.object(value, at)
    return Object.entries(requirement).map(([name, scopes]) => {
      const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined
      if (scheme === undefined) {
        throw reader.invalid(
          childPointer(at, name),
          `no security scheme is named "${name}"; define it in components.securitySchemes`,
        )
      }
      return { name, scheme, scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [] }
    })
  })
}

function readScheme(reader: DocumentReader, scheme: Record<string, unknown>, pointer: string): SecurityScheme {
  const exactCase = scheme['x-exact-case'] === true && ({ exactCase: true } as const)
  switch (scheme.type) {
    case 'http':
      if (typeof scheme.scheme !== 'string')
        throw reader.invalid(pointer, 'a security scheme of type http needs `scheme`')
      return { type: 'http', scheme: scheme.scheme.toLowerCase(), ...exactCase }
    case 'apiKey': {
      const place = places.find((known) => known === scheme.in)
      const name = scheme.name
      if (place === undefined || typeof name !== 'string') {
        throw reader.invalid(
          pointer,
          `a security scheme of type apiKey needs a name and "in" as one of ${places.join(', ')}`,
        )
      }
      return { type: 'apiKey', in: place, name }
    }
    case 'oauth2':
      return { type: 'oauth2', flows: isRecord(scheme.flows) ? scheme.flows : {}, ...exactCase }
    case 'openIdConnect': {
      const url = scheme.openIdConnectUrl
      return { type: 'openIdConnect', url: typeof url === 'string' ? url : '', ...exactCase }
    }
    case 'mutualTLS':
      return { type: 'mutualTLS' }
    default:
      throw reader.invalid(
        pointer,
        'unknown type of security scheme; OpenAPI has http, apiKey, oauth2, openIdConnect, mutualTLS',
      )
  }
}
