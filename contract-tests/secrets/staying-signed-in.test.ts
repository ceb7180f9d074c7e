import { memoryStore, type CredentialStore } from 'docspace-auth'
import { logout } from 'docspace-auth/login'
import { describe, expect, test } from 'vitest'
import { scene, wrong, type Way } from './login-scene.ts'

const self = '/api/2.0/people/@self'

/** A store that says what it was given when it fails, as many do. */
function telling(fails: keyof CredentialStore): CredentialStore {
  const store = memoryStore()
  let given: unknown
  const failure = () => Promise.reject(new Error(`cannot ${fails} ${JSON.stringify(given)}`, { cause: given }))
  const set: CredentialStore['set'] = (key, value) => {
    given = value
    return fails === 'set' ? failure() : store.set(key, value)
  }
  return { ...store, set, [fails]: fails === 'set' ? set : failure }
}

const renewals: Readonly<Record<string, Way>> = {
  'a refused sign-in': {
    code: 'login-refused',
    way: ({ signingIn }) => signingIn({ password: wrong.password }).GET(self),
  },
  'a lock-out': {
    code: 'locked-out',
    async way({ signingIn }) {
      const store = memoryStore()
      for (let i = 0; i < 6; i++)
        await signingIn({ password: wrong.password })
          .GET(self)
          .catch(() => undefined)
      await signingIn({ store })
        .GET(self)
        .catch(() => undefined)
      return signingIn({ store }).GET(self)
    },
  },
  'nobody to ask for the second factor': {
    portal: { tfa: 'totp' },
    code: 'second-factor-required',
    way: ({ signingIn }) => signingIn().GET(self),
  },
  'a refused code': {
    portal: { tfa: 'totp' },
    code: 'code-refused',
    way: ({ signingIn }) => signingIn({ onChallenge: () => wrong.code }).GET(self),
  },
  'somebody who throws what was asked': {
    portal: { tfa: 'totp' },
    code: 'renewal-failed',
    way: ({ signingIn }) =>
      signingIn({
        onChallenge: (challenge) =>
          Promise.reject(Object.assign(new TypeError('nobody is there'), { kind: challenge.kind })),
      }).GET(self),
  },
  ...Object.fromEntries(
    (['html', 'close', 503, 'redirect'] as const).map((how): [string, Way] => [
      `an outage (${how}) after the end of the token`,
      {
        portal: { cookieLifetime: 60 },
        code: 'renewal-failed',
        async way({ portal, signingIn }) {
          const client = signingIn()
          await client.GET(self)
          portal.clock.advance({ minutes: 61 })
          portal.fail('login', { with: how })
          return client.GET(self)
        },
      },
    ]),
  ),
  ...Object.fromEntries(
    (['get', 'set', 'withLock'] as const).map((fails): [string, Way] => [
      `a store that fails to ${fails}, and says what it was given`,
      { code: 'store-failed', way: ({ signingIn }) => signingIn({ store: telling(fails) }).GET(self) },
    ]),
  ),
  'a store that cannot forget': {
    code: 'store-failed',
    async way({ signingIn }) {
      const client = signingIn({ store: telling('delete') })
      await client.GET(self)
      return logout(client)
    },
  },
  'a sign-out that fails': {
    code: 'server-error',
    async way({ portal, signingIn }) {
      const client = signingIn()
      await client.GET(self)
      portal.fail('logout', { with: 503 })
      return logout(client)
    },
  },
  'a call after signing out': {
    code: 'signed-out',
    async way({ signingIn }) {
      const client = signingIn()
      await client.GET(self)
      await logout(client)
      return client.GET(self)
    },
  },
}

describe('a credential that signs in by itself', () => {
  test.each(Object.entries(renewals))('tells no secret at %s', async (_, { portal, code, way }) => {
    const one = await scene(portal)
    const { tap } = one
    const outcome = await tap.outcomeOf(() => way(one))
    expect(outcome.code).toBe(code)
    expect(tap.leaksIn(outcome.text)).toEqual([])
  })

  test('is printed without a secret, and its client, its store and its events as well', async () => {
    const { signingIn, tap, portal } = await scene({ cookieLifetime: 60 })
    const store = memoryStore()
    const client = signingIn({ store })
    const outcome = await tap.outcomeOf(async () => {
      await client.GET(self)
      portal.setCookieLifetime(30)
      await client.GET(self)
      return { client, store }
    })
    expect(tap.known()).toEqual(expect.arrayContaining(['password', 'token', 'asc_auth_key']))
    expect(outcome.text).toContain('succeeded')
    expect(outcome.text).toContain('retry')
    expect(tap.leaksIn(outcome.text)).toEqual([])
  })
})
