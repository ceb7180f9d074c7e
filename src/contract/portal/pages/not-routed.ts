import type { PortalRequest } from '../portal-request.ts'
import { emptyResponse, type PortalResponse } from '../portal-response.ts'

/** What no route answers: empty under the services' own paths, the web client's page everywhere else (portal 1.2). */
export function notRouted({ method, path }: PortalRequest): PortalResponse {
  if (/^\/(?:api|oauth2|\.well-known)(?:\/|$)/i.test(path)) return emptyResponse(404)
  if (method !== 'GET' && method !== 'HEAD') return emptyResponse(405)
  return { status: 200, headers: [['Content-Type', 'text/html; charset=utf-8']], body: page }
}

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Portal</title></head>
<body><main><h1>Portal</h1><p>The portal's web client would be here; this double has none.</p></main></body>
</html>
`
