import { describe, expect, it } from 'vitest'
import { accessToken, anonymous, apiKey, basic, personalAccessToken, sessionCookie, type Credential } from '../index.ts'

const key = `sk-${'0'.repeat(64)}`
const token = 'AAAA+BBBB/CCCC=='
/** {"alg":"none"} . {"exp":4102444800} . nothing that signs */
const jwt = 'eyJhbGciOiJub25lIn0.eyJleHAiOjQxMDI0NDQ4MDB9.AAAA'

async function headersOf(credential: Credential) {
  return { ...(await credential.authorize()).headers }
}

describe('a credential on the wire', () => {
  it.each<[string, Credential, Record<string, string>]>([
    ['an API key is a bearer token', apiKey(key), { authorization: `Bearer ${key}` }],
    ['a personal access token is a bearer token', personalAccessToken({ token }), { authorization: `Bearer ${token}` }],
    ['a raw one stands alone', personalAccessToken({ token, as: 'raw' }), { authorization: token }],
    ['an access token is a bearer token', accessToken(jwt), { authorization: `Bearer ${jwt}` }],
    ['a session cookie is percent-encoded', sessionCookie(token), { cookie: 'asc_auth_key=AAAA%2BBBBB%2FCCCC%3D%3D' }],
    [
      'one that is encoded already is not encoded twice',
      sessionCookie(encodeURIComponent(token)),
      { cookie: 'asc_auth_key=AAAA%2BBBBB%2FCCCC%3D%3D' },
    ],
    [
      'Basic is the base64 of UTF-8',
      basic({ userName: 'zoë@acme.example', password: 'пароль:€' }),
      { authorization: 'Basic em/Dq0BhY21lLmV4YW1wbGU60L/QsNGA0L7Qu9GMOuKCrA==' },
    ],
    ['nobody sends nothing', anonymous(), {}],
  ])('%s', async (_, credential, headers) => {
    expect(await headersOf(credential)).toEqual(headers)
  })

  it('is at hand: authorize() returns it and promises nothing', () => {
    expect(apiKey(key).authorize()).not.toBeInstanceOf(Promise)
  })

  it('survives its holder: neither the headers handed out nor the options handed in change it', async () => {
    const options = { userName: 'ann@acme.example', password: 'one' }
    const credential = basic(options)
    options.password = 'two'
    expect(await headersOf(credential)).toEqual({ authorization: `Basic ${btoa('ann@acme.example:one')}` })
  })
})

describe('a value of the wrong kind is refused when the credential is made', () => {
  const strategies = {
    apiKey,
    accessToken,
    sessionCookie,
    personalAccessToken: (value: string | undefined) => personalAccessToken({ token: value }),
    password: (value: string | undefined) => basic({ userName: 'ann', password: value }),
    userName: (value: string | undefined) => basic({ userName: value, password: 'x' }),
  }
  const rows: readonly (readonly [keyof typeof strategies, unknown, string])[] = [
    ...Object.keys(strategies).flatMap((name) => {
      const strategy = name as keyof typeof strategies
      return [
        [strategy, undefined, 'missing'],
        [strategy, null, 'missing'],
        [strategy, '', 'missing'],
        [strategy, ' \n', 'missing'],
        [strategy, 5, 'not-a-string'],
        [strategy, 'a\r\nx-evil: 1', 'illegal-characters'],
      ] as const
    }),
    ...(['apiKey', 'accessToken', 'sessionCookie', 'personalAccessToken'] as const).flatMap(
      (strategy) =>
        [
          [strategy, `Bearer ${key}`, 'has-scheme-word'],
          [strategy, 'basic YTpi', 'has-scheme-word'],
          [strategy, `${key}\n`, 'illegal-characters'],
          [strategy, 'clé', 'illegal-characters'],
        ] as const,
    ),
    ['apiKey', token, 'not-an-api-key'],
    ['apiKey', 'sk-', 'not-an-api-key'],
    ['apiKey', jwt, 'not-an-api-key'],
    ['personalAccessToken', key, 'looks-like-an-api-key'],
    ['personalAccessToken', jwt, 'looks-like-a-jwt'],
    ['sessionCookie', key, 'looks-like-an-api-key'],
    ['sessionCookie', jwt, 'looks-like-a-jwt'],
    ['accessToken', key, 'looks-like-an-api-key'],
    ['accessToken', token, 'not-a-jwt'],
    ['accessToken', 'a.b', 'not-a-jwt'],
    ['accessToken', 'no.json.here', 'not-a-jwt'],
    ['accessToken', `${jwt}.more`, 'not-a-jwt'],
    ['userName', 'ann:admin', 'colon-in-user-name'],
    ['password', 'a\u0000b', 'illegal-characters'],
    ['password', 'half a pair \ud83d', 'illegal-characters'],
  ]

  it.each(rows)('%s(%j) throws %s', (strategy, value, code) => {
    expect(() => strategies[strategy](value as string)).toThrow(
      expect.objectContaining({ name: 'CredentialError', code }),
    )
  })

  it.each(rows.filter(([, value]) => typeof value === 'string' && value.trim().length > 3))(
    '%s(%j) does not repeat the value in its message',
    (strategy, value) => {
      expect(() => strategies[strategy](value as string)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining(String(value).trim()) as string }),
      )
    },
  )
})

describe('describe()', () => {
  it('names the scheme of the description and the source', () => {
    const described = [apiKey(key), personalAccessToken({ token, as: 'raw' }), anonymous()].map((one) => one.describe())
    expect(described).toEqual([
      { scheme: 'apiKey', source: 'apiKey()' },
      { scheme: 'personalAccessTokenRaw', source: 'personalAccessToken()' },
      { scheme: 'none', source: 'anonymous()' },
    ])
  })

  it('tells when an access token expires, where the token says so', () => {
    expect(accessToken(jwt).describe().expiresAt).toEqual(new Date('2100-01-01T00:00:00Z'))
    expect(accessToken('eyJhbGciOiJub25lIn0.e30.AAAA').describe().expiresAt).toBeUndefined()
  })
})
