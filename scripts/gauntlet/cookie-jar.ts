/**
 * A fetch as browsers have it: the cookies that an origin sets go with the next request there, unless the request says
 * `credentials: 'omit'` (Fetch standard, "HTTP-network-or-cache fetch"). Good enough for one cookie without attributes.
 */
export function fetchWithJar(page: string): typeof globalThis.fetch {
  const jar = new Map<string, string>()
  return async (input, init) => {
    const request = new Request(input, init)
    const { origin } = new URL(request.url)
    const usesJar = request.credentials === 'include' || (request.credentials === 'same-origin' && origin === page)
    const cookie = jar.get(origin)
    if (usesJar && cookie !== undefined) request.headers.set('cookie', cookie)
    const response = await fetch(request)
    const [set] = response.headers.getSetCookie()
    if (usesJar && set !== undefined) jar.set(origin, set.split(';')[0] ?? '')
    return response
  }
}
