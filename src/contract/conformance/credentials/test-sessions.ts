import { createServer, type IncomingMessage } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Document, SecurityUse } from '../../document/document.ts'
import { loadDocument } from '../../document/load-document.ts'
import { completeProfile } from '../profile/complete-profile.ts'
import type { ProfileInput } from '../profile/profile.ts'
import { undiciTransport } from '../send/undici-transport.ts'
import { createSessions, type SessionsOptions } from './create-sessions.ts'
import { isNotVerified } from './is-not-verified.ts'
import type { Sessions, WireCredentials } from './sessions.ts'
import type { NotVerified } from '../outcome.ts'

/** For tests: a document with a scheme of each kind, and operations to sign in and out and to make keys. */
export function testApi(schemes: Readonly<Record<string, unknown>> = {}): Promise<Document> {
  const done = { responses: { 200: { description: 'Well' } } }
  const json = (properties: Record<string, unknown>) => ({
    content: { 'application/json': { schema: { type: 'object', properties } } },
  })
  return loadDocument({
    openapi: '3.1.0',
    info: { title: 'Test', version: '1.0.0' },
    paths: {
      '/login': {
        post: {
          ...done,
          operationId: 'login',
          requestBody: json({ userName: { type: 'string' }, password: { type: 'string' } }),
        },
      },
      '/logout': { post: { ...done, operationId: 'logout', security: [{ bearer: [] }] } },
      '/keys': {
        post: { ...done, operationId: 'makeKey', security: [{ key: [] }, { bearer: [] }], requestBody: json({}) },
      },
      '/keys/{keyId}': {
        delete: {
          ...done,
          operationId: 'revokeKey',
          security: [{ bearer: [] }],
          parameters: [{ name: 'keyId', in: 'path', required: true, schema: { type: 'string' } }],
        },
      },
      '/notes': { get: { ...done, operationId: 'listNotes', security: [{ oauth: ['notes:read', 'notes:share'] }] } },
    },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        basic: { type: 'http', scheme: 'basic' },
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        queryKey: { type: 'apiKey', in: 'query', name: 'api_key' },
        sid: { type: 'apiKey', in: 'cookie', name: 'sid' },
        oauth: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: '/token', scopes: { 'notes:read': 'r', 'notes:share': 's' } } },
        },
        oidc: { type: 'openIdConnect', openIdConnectUrl: '/.well-known/openid-configuration' },
        certificate: { type: 'mutualTLS' },
        ...schemes,
      },
    },
  })
}

/** For tests: sessions of a profile, which send to `baseUrl`. */
export async function testSessions(
  input: ProfileInput,
  options: Partial<SessionsOptions> = {},
): Promise<Sessions & { readonly use: (name: string, scopes?: readonly string[]) => SecurityUse }> {
  const document = options.document ?? (await testApi())
  const transport = undiciTransport({ connections: 4, timeoutMs: 5000, maxBytes: 100_000 })
  onTestFinished(() => transport.close())
  const sessions = createSessions({
    document,
    profile: completeProfile(input, document, () => undefined),
    transport,
    baseUrl: 'http://127.0.0.1:9',
    now: () => Date.parse('2026-01-01T00:00:00Z'),
    ...options,
  })
  return {
    ...sessions,
    use(name, scopes = []) {
      const scheme = document.securitySchemes[name]
      if (scheme === undefined) throw new Error(`the test document has no scheme ${name}`)
      return { name, scheme, scopes }
    },
  }
}

export interface TestRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface TestAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | string[]>>
  readonly body?: unknown
}

/** For tests: a server that answers by a function, until the test ends; `received` is what came. */
export async function testServer(
  answer: (request: TestRequest) => TestAnswer,
): Promise<{ readonly baseUrl: string; readonly received: readonly TestRequest[] }> {
  const received: TestRequest[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming
      const request = { method, url, headers, body: Buffer.concat(chunks).toString('utf8') }
      received.push(request)
      const { status, headers: own, body } = answer(request)
      response.writeHead(status, { 'content-type': 'application/json', ...own }).end(JSON.stringify(body ?? {}))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  return { baseUrl: `http://127.0.0.1:${address.port}`, received }
}

/** For tests: the lines, or an error that names the reason. */
export function lines(wire: WireCredentials | NotVerified): Pick<WireCredentials, 'headers' | 'query' | 'cookies'> {
  if (isNotVerified(wire)) throw new Error(`${wire.code}: ${wire.detail}`)
  const { headers, query, cookies } = wire
  return { headers, query, cookies }
}

export const noSignal = new AbortController().signal
