import { expect, test } from 'vitest'
import { noSignal, testServer, type TestRequest } from './credentials/test-sessions.ts'
import type { EndedEvent } from './events.ts'
import type { ProfileInput } from './profile/profile.ts'
import { verifyServer } from './verify-server.ts'

const done = { responses: { 200: { description: 'Well' }, 401: { description: 'No' } } }
const json = (properties: object) => ({ content: { 'application/json': { schema: { type: 'object', properties } } } })
const bearer = { security: [{ bearer: [] }] }
const spec = {
  openapi: '3.1.0',
  info: { title: 'Sessions', version: '1' },
  paths: {
    '/login': { post: { ...done, operationId: 'login', requestBody: json({ user: { type: 'string' } }) } },
    '/me': { get: { ...done, ...bearer, operationId: 'me' } },
    '/name': { put: { ...done, ...bearer, operationId: 'rename', requestBody: json({ name: { type: 'string' } }) } },
    '/sessions': { delete: { ...done, ...bearer, operationId: 'endSessions' } },
  },
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
}

test('what an operation that is exclusive has ended is not leant on in the next phase: everybody signs in again', async () => {
  const { findings, notVerified } = await verified({
    identities: { ann: { userName: 'ann', credentials: { bearer: { login: 'main' } } } },
    operations: { endSessions: { exclusive: true } },
  })
  expect(findings.map(({ check, subject }) => `${check} ${subject}`)).toEqual([])
  expect(notVerified.filter(({ reason }) => reason.code === 'premise')).toEqual([])
})

test('a function of the profile that fails, or gives nothing, leaves its cases not verified and the others alone', async () => {
  const ann = { userName: 'ann', credentials: { bearer: { login: 'main' } } }
  const nothing = () => JSON.parse('null') as string
  for (const name of [() => Promise.reject(new TypeError('no name')), nothing]) {
    const { notVerified, totals } = await verified({
      identities: { ann: { ...ann, variables: { name } } },
      operations: { rename: { body: { name: '{name}' } } },
    })
    const [first] = notVerified.filter(
      ({ operation, reason }) => operation === 'rename' && reason.code === 'no-request',
    )
    expect(first?.reason.detail).toMatch(/^a function of the profile that gives a value (?:failed|gave no text)/)
    expect(totals.passed).toBeGreaterThan(10)
  }
})

async function verified(profile: ProfileInput): Promise<EndedEvent> {
  const { baseUrl } = await testServer(sessions())
  const logins = { main: { operation: 'login', body: { user: '{userName}' }, token: '/token' } }
  const run = verifyServer({ spec, target: baseUrl, profile: { logins, writes: true, ...profile }, signal: noSignal })
  for await (const event of run) if (event.type === 'ended') return event
  throw new Error('The run did not end.')
}

/** Tokens live until all of them are ended; blanks behind the scheme word are as many as you like. */
function sessions() {
  const tokens = new Set<string>()
  let count = 0
  return ({ method, url, headers, body }: TestRequest) => {
    const key = `${method} ${url.split('?', 1)[0] ?? ''}`
    const challenge = { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' }
    if (key === 'POST /login') {
      if (!isObject(body, 'user')) return { status: 400 }
      tokens.add(`token-of-ann-${++count}`)
      return { status: 200, headers: challenge, body: { token: `token-of-ann-${count}` } }
    }
    const allowed = { '/me': 'GET', '/name': 'PUT', '/sessions': 'DELETE' }[url.split('?', 1)[0] ?? '']
    if (allowed !== method) return { status: 405, headers: { allow: allowed ?? 'POST' } }
    const token = /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? ''
    if (!tokens.has(token)) return { status: 401, headers: challenge }
    if (key === 'DELETE /sessions') tokens.clear()
    return { status: key === 'PUT /name' && !isObject(body, 'name') ? 400 : 200 }
  }
}

function isObject(text: string, member: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    return ['string', 'undefined'].includes(typeof Reflect.get(value, member))
  } catch {
    return text === ''
  }
}
