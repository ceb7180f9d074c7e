import { requestHeader, type PortalRequest } from './portal-request.ts'
import { emptyResponse, type HeaderLine, type PortalResponse } from './portal-response.ts'

/**
 * CORS of the portal's API as shipped: any origin, method and header, no credentials (portal 1.1). With a JWT the origins of its
 * client take the place of that (oauth 8.4).
 */
export function corsLines(request: PortalRequest, allowed?: readonly string[]): readonly HeaderLine[] {
  const origin = requestHeader(request, 'origin')
  if (origin === undefined) return []
  if (allowed === undefined) return [anyOrigin]
  return allowed.some((one) => allows(one, origin)) ? [['Access-Control-Allow-Origin', origin]] : []
}

/** The same origin, or any subdomain where the allowed one begins with a star: `https://*.example.com`. */
function allows(allowed: string, origin: string): boolean {
  const [before, after] = allowed.split('*.', 2)
  if (before === undefined || after === undefined) return allowed === origin
  return origin.startsWith(before) && origin.endsWith(`.${after}`) && origin.length > before.length + after.length + 1
}

/** The answer to a preflight; undefined for a request that is none (Fetch Standard, CORS-preflight request). */
export function preflight(request: PortalRequest): PortalResponse | undefined {
  if (request.method !== 'OPTIONS' || requestHeader(request, 'origin') === undefined) return undefined
  const method = requestHeader(request, 'access-control-request-method')
  if (method === undefined) return undefined
  const headers = requestHeader(request, 'access-control-request-headers')
  const allowed: HeaderLine[] = [anyOrigin, ['Access-Control-Allow-Methods', method]]
  if (headers !== undefined) allowed.push(['Access-Control-Allow-Headers', headers])
  return emptyResponse(204, allowed)
}

const anyOrigin: HeaderLine = ['Access-Control-Allow-Origin', '*']
