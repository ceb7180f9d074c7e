import { valid } from './valid.ts'

/**
 * A Request without the cookie jar: a stale session cookie in it would win over the header (portal 4).
 * @throws MisuseError where the runtime makes no Request of it.
 */
export function buildRequest(input: string | Request, init: RequestInit): Request {
  return valid('A URL, header or body', () => {
    // workerd has no credentials on a Request and throws at being given any. Looked up here: to name Request loads
    // Node's whole fetch.
    const jar: RequestInit = 'credentials' in Request.prototype ? { credentials: 'omit' } : {}
    return new Request(input, { ...init, ...jar })
  })
}
