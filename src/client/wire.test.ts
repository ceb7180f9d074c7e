import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import {
  withAuth,
  accessToken,
  anonymous,
  apiKey,
  basic,
  chain,
  createClient,
  personalAccessToken,
  sessionCookie,
} from './index.ts'

const token = 'AAAA+BBBB/CCCC=='
const jwt = 'eyJhbGciOiJub25lIn0.eyJleHAiOjQxMDI0NDQ4MDB9.AAAA'

/**
 * Each strategy, and what of it stands in a request: the forms of the security schemes, as the server reads them
 * (portal 4).
 */
const strategies = [
  ['apiKey', apiKey('sk-0000'), { authorization: 'Bearer sk-0000' }],
  ['personalAccessToken', personalAccessToken({ token }), { authorization: `Bearer ${token}` }],
  ['personalAccessTokenRaw', personalAccessToken({ token, as: 'raw' }), { authorization: token }],
  ['basic', basic({ userName: 'ann', password: 'pass' }), { authorization: 'Basic YW5uOnBhc3M=' }],
  ['accessToken', accessToken(jwt), { authorization: `Bearer ${jwt}` }],
  ['sessionCookie', sessionCookie(token), { cookie: 'asc_auth_key=AAAA%2BBBBB%2FCCCC%3D%3D' }],
  ['anonymous', anonymous(), {}],
  ['chain', chain(apiKey('sk-0000'), anonymous()), { authorization: 'Bearer sk-0000' }],
] as const

/** What any description may have; only what this test calls. */
type AnyPaths = Record<string, Record<'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options', AnyOperation>>
interface AnyOperation {
  parameters: { path?: Record<string, string> }
  responses: { default: { content: { 'application/json': unknown } } }
}

/** The identity in a request: everything that a server could take for one. */
function identityIn(request: Request | undefined): Record<string, string> {
  return Object.fromEntries(
    [...(request?.headers ?? [])].filter(([name]) => /auth|cookie|confirm|signature|key/i.test(name)),
  )
}

const all = operations.flatMap((operation) =>
  [operation.path, ...operation.aliases].map((path) => ({ ...operation, path })),
)

it('the description has operations to walk, with and without credentials of their own', () => {
  expect(all.length).toBeGreaterThan(54)
  expect(new Set(all.map(({ ownCredentials }) => ownCredentials))).toEqual(new Set([true, false]))
})

describe.each(strategies)('%s', (_, auth, form) => {
  it.each(all)(
    'is on the wire of $method $path exactly as documented, or absent where it carries its own',
    async (operation) => {
      const sent: Request[] = []
      const fetch = (input: RequestInfo | URL) => {
        sent.push(input instanceof Request ? input : new Request(input))
        return Promise.resolve(new Response(null, { status: 204 }))
      }
      const { method, path, ownCredentials } = operation
      if (method === 'TRACE') throw new Error('fetch has no TRACE')
      const params = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'x/1']))
      const portal = createClient<AnyPaths>({ baseUrl: 'https://acme.example', auth, fetch })
      await portal[method](path, { params: { path: params } })
      const url = `https://acme.example${path.replace(/\{\w+\}/g, 'x1')}`
      await withAuth(fetch, { baseUrl: 'https://acme.example', auth })(url, { method })
      expect(sent.map(identityIn)).toEqual(Array(2).fill(ownCredentials ? {} : form))
      expect(sent.map(({ credentials }) => credentials)).toEqual(['omit', 'omit'])
    },
  )
})
