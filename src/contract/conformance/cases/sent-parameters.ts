import type { Operation, Parameter } from '../../document/document.ts'

/**
 * The parameters that requests are made of. Those that carry a credential are for whoever signs in, and OpenAPI has `Accept`,
 * `Content-Type` and `Authorization` among headers ignored (3.1, Parameter Object).
 */
export function sentParameters({ parameters, security }: Operation): readonly Parameter[] {
  const credentials = new Set(
    security.flat().flatMap(({ scheme }) => (scheme.type === 'apiKey' ? [placeName(scheme.in, scheme.name)] : [])),
  )
  return parameters.filter(
    ({ in: place, name }) =>
      !credentials.has(placeName(place, name)) && !(place === 'header' && ofTransport.test(name)),
  )
}

const ofTransport =
  /^(?:accept|authorization|cookie|host|connection|expect|te|trailer|upgrade|transfer-encoding|content-.*)$/i

function placeName(place: string, name: string): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`
}
