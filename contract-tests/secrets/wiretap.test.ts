import { describe, expect, test } from 'vitest'
import { CredentialError } from 'docspace-auth'
import { wiretap } from './wiretap.ts'

const secret = 'a secret + more/ and more'

const leaks: Readonly<Record<string, () => unknown>> = {
  'a returned value': () => ({ deep: { deeper: [secret] } }),
  'a message': () => Promise.reject(new Error(`for ${secret}`)),
  'a cause': () => Promise.reject(new CredentialError('missing', 'x', {}, { cause: { cause: new Error(secret) } })),
  'a member of an error': () => Promise.reject(Object.assign(new Error('x'), { config: { headers: [secret] } })),
  'a hidden member of an error': () =>
    Promise.reject(Object.defineProperty(new Error('x'), 'response', { value: { body: secret } })),
  'a member that JSON alone shows': () => ({ toJSON: () => secret }),
  'a getter': () => ({
    get token() {
      return secret
    },
  }),
  'one of several errors': () => Promise.reject(new AggregateError([new Error(secret)], 'all failed')),
  'what is printed': () => console.warn('sent', { authorization: secret }),
  'what V8 says of a text that is no JSON': () => JSON.parse(`${secret}and the rest`) as unknown,
  'a URL': () => `https://a.example/?code=${encodeURIComponent(secret)}`,
  'a Basic header': () => Buffer.from(secret).toString('base64'),
  'a URL-safe form': () => Buffer.from(secret).toString('base64url'),
}

describe('a secret', () => {
  test.each(Object.entries(leaks))('in %s is found', async (_, way) => {
    const tap = wiretap()
    tap.secret(secret, 'it')
    const { text } = await tap.outcomeOf(way)
    expect(tap.leaksIn(text)).toEqual(['it'])
  })

  test('in an event is found', async () => {
    const tap = wiretap()
    tap.secret(secret, 'it')
    tap.onEvent({ type: 'login', outcome: 'failed', reason: 'expired', source: secret })
    const { text } = await tap.outcomeOf(() => undefined)
    expect(tap.leaksIn(text)).toEqual(['it'])
  })

  test('in the title of the process is found', async () => {
    const tap = wiretap()
    tap.secret(process.title, 'it')
    expect(tap.leaksIn((await tap.outcomeOf(() => undefined)).text)).toEqual(['it'])
  })

  test('that goes over the wire is learnt, wherever it is', async () => {
    const tap = wiretap()
    const answer = () =>
      Promise.resolve(
        Response.json(
          { response: { token: 'token-1', tfaKey: 'tfa-key' }, refresh_token: 'refresh-1', key: 'sk-***1234' },
          { headers: { 'set-cookie': 'asc_auth_key=cookie-1; path=/', location: 'https://a.example/?code=code-1' } },
        ),
      )
    const headers = { authorization: 'Bearer bearer-1', confirm: 'confirm-1', cookie: 'asc_auth_key=cookie-2' }
    const body = new URLSearchParams({ client_secret: 'client-1', code_verifier: 'verifier-1' })
    await tap.fetch(answer)(new Request('https://a.example/', { method: 'POST', headers, body }))
    const all = 'token-1 tfa-key refresh-1 cookie-1 code-1 bearer-1 confirm-1 cookie-2 client-1 verifier-1'
    expect(all.split(' ').filter((one) => tap.leaksIn(one).length === 0)).toEqual([])
    expect(tap.leaksIn('sk-***1234')).toEqual([])
  })
})

test('what is no secret is not found', async () => {
  const tap = wiretap()
  tap.secret('123456', 'six digits')
  const { text } = await tap.outcomeOf(() => ({ at: 9123456789 }))
  expect(tap.leaksIn(text)).toEqual([])
  expect(tap.leaksIn('code 123456.')).toEqual(['six digits'])
})
