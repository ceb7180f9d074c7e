import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as client from './index.ts'
import { fromEnv } from './node/index.ts'
import { json, redirect, startServer } from './test-server.ts'

/** Marks that are looked for in everything that comes out. */
const secret = 'MARKEDSECRET'
const key = `sk-${secret}`
const jwt = `eyJhbGciOiJub25lIn0.e30.${secret}`

const credentials = {
  apiKey: client.apiKey(key),
  personalAccessToken: client.personalAccessToken({ token: secret }),
  personalAccessTokenRaw: client.personalAccessToken({ token: secret, as: 'raw' }),
  basic: client.basic({ userName: 'ann', password: secret }),
  accessToken: client.accessToken(jwt),
  sessionCookie: client.sessionCookie(secret),
  chain: client.chain(client.apiKey(key)),
  fromEnv: fromEnv({ DOCSPACE_API_KEY: key }),
  login: fromEnv({
    DOCSPACE_BASE_URL: 'https://acme.example',
    DOCSPACE_USERNAME: 'ann',
    DOCSPACE_PASSWORD: secret,
    DOCSPACE_AUTH: 'login',
  }),
}
const encoded = [secret, btoa(`ann:${secret}`), btoa(secret)]

/** All ways in which a value ends up in a log, as one text. */
function everythingPrintedOf(value: unknown): string {
  const error = value instanceof Error ? [value.message, value.stack, everythingPrintedOf(value.cause)] : []
  const object = typeof value === 'object' && value !== null
  const spread = object ? JSON.stringify({ ...value }) : ''
  const printed = inspect(value, { depth: 10, showHidden: false, getters: true })
  return [printed, JSON.stringify(value), asText(value), spread, ...error].join('\n')
}

/** What a template literal makes of it. */
function asText(value: unknown): string {
  return [value].join()
}

function expectNoSecretIn(value: unknown): void {
  const text = everythingPrintedOf(value)
  for (const mark of encoded) expect(text).not.toContain(mark)
}

it('a secret that is printed is found: the test can fail', () => {
  expect(everythingPrintedOf({ deep: { authorization: `Bearer ${secret}` } })).toContain(secret)
  expect(everythingPrintedOf(new Error('x', { cause: new Error(secret) }))).toContain(secret)
})

describe.each(Object.entries(credentials))('%s', (_, credential) => {
  it('prints what it is and not what it holds', () => {
    expectNoSecretIn(credential)
    expectNoSecretIn(credential.describe())
    expect(inspect(credential)).toContain('scheme')
  })

  it('is printed by no client, and by no wrapped fetch', () => {
    const portal = client.createClient({
      baseUrl: 'https://acme.example',
      auth: credential,
      headers: { 'x-signature': secret },
    })
    expectNoSecretIn(portal)
    expect(JSON.parse(JSON.stringify(portal))).toMatchObject({ baseUrl: 'https://acme.example' })
    expectNoSecretIn(client.withAuth(fetch, { baseUrl: 'https://acme.example', auth: credential }))
  })
})

it('an authorization prints the names of its headers only', async () => {
  for (const credential of Object.values(credentials).slice(0, -1)) {
    const authorization = await credential.authorize()
    const printed = [
      inspect(authorization),
      JSON.stringify(authorization),
      inspect(authorization.headers),
      JSON.stringify(authorization.headers),
    ]
    for (const mark of encoded) expect(printed.join('\n')).not.toContain(mark)
  }
})

const ways: readonly (readonly [string, () => unknown])[] = [
  ['apiKey of another kind', () => client.apiKey(secret)],
  ['apiKey with a scheme', () => client.apiKey(`Bearer ${key}`)],
  ['apiKey with a line end', () => client.apiKey(`${key}\n`)],
  ['personalAccessToken of an API key', () => client.personalAccessToken({ token: key })],
  ['personalAccessToken of a JWT', () => client.personalAccessToken({ token: jwt })],
  ['accessToken of another kind', () => client.accessToken(secret)],
  ['sessionCookie with a line end', () => client.sessionCookie(`${secret}\r\n`)],
  ['basic with a colon', () => client.basic({ userName: `${secret}:`, password: secret })],
  ['basic with a control character', () => client.basic({ userName: 'ann', password: `${secret}\u0000` })],
  [
    'a key as credential',
    () => client.createClient({ baseUrl: 'https://acme.example', auth: key as unknown as client.Credential }),
  ],
  ['a base URL with a password', () => client.createClient({ baseUrl: `https://ann:${secret}@acme.example` })],
  ['a base URL with a query', () => client.createClient({ baseUrl: `https://acme.example/?token=${secret}` })],
  ['a base URL without a scheme', () => client.createClient({ baseUrl: `ann:${secret}@acme.example` })],
  ['two variables', () => fromEnv({ DOCSPACE_API_KEY: key, DOCSPACE_AUTH_TOKEN: secret })],
  ['a wrong variable', () => fromEnv({ DOCSPACE_API_KEY: secret })],
  [
    'a redirect URI with a query',
    () =>
      client.authorizationUrl({
        baseUrl: 'https://acme.example',
        clientId: 'c',
        redirectUri: `https://a.example/?${secret}`,
        scope: ['openid'],
      }),
  ],
]

it.each(ways)('%s throws without the secret', (_, way) => {
  let thrown: unknown
  try {
    way()
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(client.DocSpaceError)
  expectNoSecretIn(thrown)
})

/**
 * Everything that can go wrong with a call, each of them with secrets in the credential, the URL, the headers, the body
 * and the answer.
 */
const answers: readonly (readonly [string, (response: import('node:http').ServerResponse, url: string) => void])[] = [
  ['an empty 401', (response) => response.writeHead(401).end()],
  [
    'an error that repeats the secret',
    (response) => json(response, 500, { error: { message: secret, stack: secret } }),
  ],
  ['a page that does', (response) => response.writeHead(502, { 'content-type': 'text/html' }).end(secret)],
  ['a success that is a page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(secret)],
  [
    'a success that is cut off',
    (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(`{"${secret}`),
  ],
  ['a redirect with a code', (response) => redirect(response, 307, `http://other.localhost/?code=${secret}`)],
  ['a redirect to nonsense', (response) => redirect(response, 302, `https://${secret}:x@`)],
  ['a loop', (response, url) => redirect(response, 307, url)],
  ['a broken connection', (response) => response.destroy()],
  ['no HTTP at all', (response) => response.socket?.end(`HTTP/1.1 ${secret}\r\n\r\n`)],
  ['no answer', () => undefined],
]

describe.each(Object.entries(credentials).slice(0, -1))('a call with %s', (_, auth) => {
  it.each(answers)('that comes to %s tells no secret', async (_, answer) => {
    await using server = await startServer(({ url }, response) => answer(response, url))
    const portal = client.createClient({ baseUrl: server.url, auth, timeout: 100 })
    const outcome: unknown = await portal
      .PUT('/api/2.0/keys/{keyId}', {
        params: { path: { keyId: secret } },
        headers: { 'x-signature': secret },
        querySerializer: () => `token=${secret}`,
        body: { name: secret },
      })
      .then((result) => (result.ok ? result : result.error))
      .catch((error: unknown) => error)
    expect(outcome).toBeInstanceOf(client.DocSpaceError)
    expectNoSecretIn(outcome)
  })

  it('whose fetch throws what it was given tells no secret', async () => {
    const fetch = (request: Request) =>
      Promise.reject(
        Object.assign(new Error(`failed: ${[...request.headers].join()}`), { request, config: { auth: secret } }),
      )
    const portal = client.createClient({ baseUrl: 'https://acme.example', auth, fetch })
    expectNoSecretIn(await portal.GET('/api/2.0/people/@self').catch((error: unknown) => error))
  })
})
