/**
 * Whether a redirect address may be used: the same text as a registered one, or the same but for the port where the host is a
 * loopback address. `localhost` is a name, so its port counts; a fragment is never allowed (oauth 8.3).
 */
export function redirectUriMatches(registered: readonly string[], requested: string): boolean {
  if (requested.includes('#') || !URL.canParse(requested)) return false
  if (registered.includes(requested)) return true
  const { hostname, port } = new URL(requested)
  if (!isLoopbackAddress(hostname)) return false
  return registered.some((uri) => withPort(uri, port) === new URL(requested).href)
}

function isLoopbackAddress(hostname: string): boolean {
  return hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

function withPort(uri: string, port: string): string | undefined {
  if (!URL.canParse(uri)) return undefined
  const url = new URL(uri)
  url.port = port
  return url.href
}
