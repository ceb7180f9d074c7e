import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Case } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import { noSignal, testServer, testSessions, type TestAnswer, type TestRequest } from '../credentials/test-sessions.ts'
import type { ProfileInput } from '../profile/profile.ts'
import { compose } from '../send/compose.ts'
import { fill } from '../send/fill.ts'
import { undiciTransport } from '../send/undici-transport.ts'
import { testCredentialPlan, testSecured, usualSchemes } from './test-credential-plan.ts'

const { bearer, basic, key, sid } = usualSchemes
const schemes = { bearer, basic, key, sid }
const source = testSecured(
  {
    'POST /login': [],
    'POST /logout': [{ bearer: [] }],
    'GET /bearer': [{ bearer: [] }],
    'GET /basic': [{ basic: [] }],
    'GET /key': [{ key: [] }],
    'GET /sid': [{ sid: [] }],
    'GET /or': [{ bearer: [] }, { key: [] }],
    'GET /and': [{ bearer: [], key: [] }],
    'GET /optional': [{}, { bearer: [] }],
    'DELETE /things/{id}': [{ sid: [] }],
  },
  schemes,
)

const signingKey = 'a-signing-secret-of-the-server-32'
const start = Date.parse('2026-01-01T00:00:00Z')
const profile: ProfileInput = {
  identities: {
    alice: {
      userName: 'alice',
      password: 'pass:word',
      credentials: {
        bearer: { login: 'main' },
        key: { value: 'key-of-alice-0123456789', expired: 'an-old-key', revoked: 'a-lost-key' },
        sid: { value: 's%3Aabcdef0123456789', expired: 'an-old-sid' },
      },
    },
  },
  logins: { main: { operation: 'POST /login', token: '/token', logout: { operation: 'POST /logout' } } },
  signing: { bearer: { algorithm: 'HS256', key: signingKey } },
}

type Bug = (request: TestRequest) => TestAnswer | undefined

/** A server that keeps its contract, but for one bug: JWTs by login, which a logout ends, Basic, keys and a cookie. */
function server(bug: Bug = () => undefined) {
  let issued = 0
  const over = new Set<string>()
  const alike = { status: 401, body: { error: 'the user name or the password is wrong' } }
  const token = ({ headers }: TestRequest) => /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  const opens = {
    bearer: (request: TestRequest) => isSigned(token(request)) && !over.has(token(request) ?? ''),
    basic: ({ headers }: TestRequest) => /^basic +YWxpY2U6cGFzczp3b3Jk$/i.test(headers.authorization ?? ''),
    key: ({ headers }: TestRequest) => headers['x-key'] === 'key-of-alice-0123456789',
    sid: ({ headers }: TestRequest) => /(?:^|; )sid=s%3Aabcdef0123456789(?:;|$)/.test(headers.cookie ?? ''),
  }
  return testServer((request) => {
    const wrong = bug(request)
    if (wrong !== undefined) return wrong
    const path = request.url.replace(/\?.*/, '')
    if (path === '/login') {
      const { userName, password } = JSON.parse(request.body) as Record<string, string>
      if (userName !== 'alice' || password !== 'pass:word') return alike
      issued += 1
      return {
        status: 200,
        body: {
          token: sign(
            { alg: 'HS256' },
            { sub: 'alice', jti: `${issued}`, aud: 'api', iss: 'me', exp: start / 1000 + 60 },
          ),
        },
      }
    }
    const good = {
      '/logout': opens.bearer(request),
      '/bearer': opens.bearer(request),
      '/basic': opens.basic(request),
      '/key': opens.key(request),
      '/sid': opens.sid(request),
      '/or': opens.bearer(request) || opens.key(request),
      '/and': opens.bearer(request) && opens.key(request),
      '/optional': request.headers.authorization === undefined || opens.bearer(request),
    }[path]
    if (!(good ?? opens.sid(request))) return { status: 401 }
    if (path === '/logout') over.add(token(request) ?? '')
    return { status: 200 }
  })
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const mac = (text: string) => createHmac('sha256', signingKey).update(text).digest('base64url')
function sign(header: unknown, payload: unknown): string {
  const text = `${part(header)}.${part(payload)}`
  return `${text}.${mac(text)}`
}

function isSigned(token: string | undefined): boolean {
  const [header = '', payload = '', signature] = token?.split('.') ?? []
  if (mac(`${header}.${payload}`) !== signature) return false
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
  return claims.aud === 'api' && claims.iss === 'me' && Number(claims.exp) * 1000 > start
}

/** Sends every case, and says by id which were not answered as they expect. */
async function surprises(
  bug?: Bug,
): Promise<{ readonly wrong: readonly string[]; readonly unverified: readonly string[]; readonly requests: number }> {
  const plan = await testCredentialPlan(source, profile)
  const { baseUrl, received } = await server(bug)
  const sessions = await testSessions(profile, { document: plan.document, baseUrl, now: () => start })
  const transport = undiciTransport({ connections: 4, timeoutMs: 5000, maxBytes: 100_000 })
  const wrong: string[] = []
  const unverified: string[] = []
  for (const one of [
    ...plan.cases.filter(({ exclusive }) => !exclusive),
    ...plan.cases.filter(({ exclusive }) => exclusive),
  ]) {
    const statuses: number[] = []
    for (const step of one.steps) {
      const wire = await sessions.wire(step.credential, noSignal)
      if (isNotVerified(wire)) {
        unverified.push(`${one.id}: ${wire.code}`)
        continue
      }
      const request = await fill(step.request, ({ source: from }) =>
        from.from === 'identity' ? sessions.variable(from.identity, from.variable) : Promise.resolve(undefined),
      )
      const result = await transport.send(compose(baseUrl, request, wire).wire, noSignal)
      if ('answer' in result) statuses.push(result.answer.status)
    }
    if (!asExpected(one, statuses)) wrong.push(one.id)
  }
  await transport.close()
  return { wrong, unverified, requests: received.length }
}

function asExpected({ steps }: Case, statuses: readonly number[]): boolean {
  return steps.every(({ expect: { kind } }, index) => {
    const status = statuses[index] ?? 0
    if (kind === 'refused') return status === 401
    if (kind === 'accepted') return status === 200
    return kind === 'like-step' ? status === statuses[0] : status < 500
  })
}

test('a server that keeps its contract is blamed for nothing', async () => {
  expect(await surprises()).toEqual({ wrong: [], unverified: [], requests: expect.any(Number) as number })
})

const ok = { status: 200 }
const bearerOf = ({ headers }: TestRequest) => headers.authorization ?? ''
const claimsOf = (request: TestRequest) => {
  try {
    return JSON.parse(Buffer.from(bearerOf(request).split('.')[1] ?? '', 'base64url').toString()) as Record<
      string,
      unknown
    >
  } catch {
    return {}
  }
}

test.each<[string, Bug, readonly string[]]>([
  [
    'no credential is needed',
    ({ url, headers }) => (url === '/key' && headers['x-key'] === undefined ? ok : undefined),
    ['GET /key/auth/key/none'],
  ],
  [
    'any key will do',
    ({ url, headers }) => (url === '/key' && headers['x-key'] ? ok : undefined),
    ['GET /key/auth/key/wrong', 'GET /key/auth/key/expired'],
  ],
  [
    'an empty cookie opens',
    ({ headers }) => (headers.cookie === 'sid=' ? ok : undefined),
    [expect.stringMatching(/sid\/empty$/) as string],
  ],
  [
    'signatures are not verified',
    (request) => {
      const token = bearerOf(request).replace(/^Bearer /, '')
      return claimsOf(request).iss === 'me' && /^ey.*\.[\w-]{43}$/.test(token) && !isSigned(token) ? ok : undefined
    },
    [expect.stringMatching(/bearer\/altered$/) as string, expect.stringMatching(/bearer\/wrong$/) as string],
  ],
  [
    'unsigned tokens are taken',
    (request) => (/^Bearer .*\.$/.test(bearerOf(request)) ? ok : undefined),
    [expect.stringMatching(/bearer\/alg-none$/) as string],
  ],
  [
    'the audience is not looked at',
    (request) => (String(claimsOf(request).aud).startsWith('urn:') ? ok : undefined),
    [expect.stringMatching(/bearer\/other-audience$/) as string],
  ],
  [
    'the issuer is not looked at',
    (request) => (String(claimsOf(request).iss).includes('invalid') ? ok : undefined),
    [expect.stringMatching(/bearer\/other-issuer$/) as string],
  ],
  [
    'expired tokens live on',
    (request) => (Number(claimsOf(request).exp) * 1000 < start && request.url === '/and' ? ok : undefined),
    ['GET /and/auth/bearer + key/bearer/expired'],
  ],
  [
    'the query has a token too',
    ({ url }) => (url.includes('access_token=') ? ok : undefined),
    [expect.stringMatching(/\/in-query$/) as string],
  ],
  [
    'other headers have a token too',
    ({ headers }) => (headers['x-auth-token'] ? ok : undefined),
    [expect.stringMatching(/\/in-header$/) as string],
  ],
  [
    'a cookie has a token too',
    ({ headers }) => (headers.cookie?.includes('access_token=') ? ok : undefined),
    [expect.stringMatching(/\/in-cookie$/) as string],
  ],
  [
    'the scheme word is not looked at',
    ({ headers }) => (/^Basic \w+\.\w+\./.test(headers.authorization ?? '') ? ok : undefined),
    [expect.stringMatching(/bearer\/wrong-scheme$/) as string],
  ],
  [
    'the scheme word may be missing',
    ({ headers }) => (/^ey\w+\.\w+\./.test(headers.authorization ?? '') ? ok : undefined),
    [expect.stringMatching(/bearer\/no-scheme-word$/) as string],
  ],
  [
    'the scheme word is case-sensitive',
    ({ headers }) => (headers.authorization?.startsWith('bearer') ? { status: 401 } : undefined),
    [expect.stringMatching(/bearer\/lower-case-word$/) as string],
  ],
  [
    'one space only',
    ({ headers }) => (headers.authorization?.startsWith('Basic  ') ? { status: 401 } : undefined),
    [expect.stringMatching(/basic\/two-spaces$/) as string],
  ],
  [
    'either suffices where both are needed',
    ({ url, headers }) =>
      url === '/and' && headers['x-key']?.includes('alice') && headers.authorization === undefined ? ok : undefined,
    ['GET /and/auth/bearer + key/without bearer'],
  ],
  [
    'the password ends at its colon',
    ({ headers }) =>
      Buffer.from(headers.authorization?.slice(6) ?? '', 'base64')
        .toString()
        .startsWith('alice:')
        ? ok
        : undefined,
    ['GET /basic/alike/basic/alice'],
  ],
  [
    'unknown users are told',
    ({ url, body }) => (url === '/login' && body.includes('nobody') ? { status: 404 } : undefined),
    ['POST /login/alike/alice'],
  ],
  [
    'two credentials are too much for it',
    ({ url, headers }) => (url === '/or' && headers['x-key'] && headers.authorization ? { status: 500 } : undefined),
    ['GET /or/auth/key/with key as well'],
  ],
  [
    'a revoked key lives on',
    ({ headers }) => (headers['x-key'] === 'a-lost-key' ? ok : undefined),
    [expect.stringMatching(/key\/revoked$/) as string],
  ],
])('%s: that is found', async (_, bug, found) => {
  const { wrong } = await surprises(bug)
  expect(wrong).toEqual(expect.arrayContaining([...found]))
})

test('a logout that ends nothing is found', async () => {
  const { wrong } = await surprises(({ url, headers }) =>
    url === '/logout' && headers.authorization?.startsWith('Bearer ey') ? ok : undefined,
  )
  expect(wrong).toContainEqual(expect.stringMatching(/bearer\/after-logout$/))
})
