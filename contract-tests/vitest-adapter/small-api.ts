import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'

export const apiKey = 'key-4f1c9a7e52'

/** Two operations, one of them behind a key. It tells the time as a number. */
export interface SmallApi {
  readonly url: string
  /** The paths that were asked for, in order. */
  readonly paths: string[]
  close(): Promise<void>
}

export async function startSmallApi(): Promise<SmallApi> {
  const paths: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://small.test')
    paths.push(pathname)
    const { status, body, headers } = answerTo(request.method, pathname, request.headers['x-api-key'])
    const text = body === undefined ? undefined : JSON.stringify(body)
    response
      .writeHead(status, { ...(text !== undefined && { 'content-type': 'application/json' }), ...headers })
      .end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    paths,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface SmallAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

function answerTo(method: string | undefined, path: string, key: unknown): SmallAnswer {
  if (path !== '/ping' && path !== '/time') return { status: 404, body: { title: 'not found' } }
  if (method !== 'GET') return { status: 405, headers: { allow: 'GET' } }
  if (path === '/ping') return { status: 204 }
  return key === apiKey
    ? { status: 200, body: { time: 1764362000 } }
    : { status: 401, body: { title: 'no key' }, headers: { 'www-authenticate': 'ApiKey' } }
}

/** Its description; `time` is what the server says only where it is an integer. */
export function smallDocument(time: 'integer' | 'string'): string {
  return `openapi: 3.1.0
info: { title: Small, version: '1' }
paths:
  /ping:
    get:
      operationId: ping
      security: []
      responses:
        '204': { description: It is there. }
  /time:
    get:
      operationId: getTime
      responses:
        '200':
          description: The time.
          content:
            application/json:
              schema:
                type: object
                required: [time]
                properties:
                  time: { type: ${time} }
        '401': { $ref: 'errors.yaml#/NoKey' }
security:
  - apiKey: []
components:
  securitySchemes:
    apiKey: { type: apiKey, in: header, name: x-api-key }
`
}

export const errors = `NoKey:
  description: No key, or a wrong one.
  content:
    application/json:
      schema: { type: object, required: [title], properties: { title: { type: string } } }
`

export const smallProfile = `identities:
  ann:
    credentials:
      apiKey: ${apiKey}
`
