import { login, type Login } from 'docspace-auth/login'
import { expect, test } from 'vitest'
import { ann, scene, wrong, type Way } from './login-scene.ts'

/** The login as the kind that it must be. */
function as<K extends Login['kind']>(kind: K, one: Login): Extract<Login, { kind: K }> {
  expect(one.kind).toBe(kind)
  return one as Extract<Login, { kind: K }>
}

const users = [{ name: 'ann', role: 'owner' as const }]

const signIns: Readonly<Record<string, Way>> = {
  'a wrong password': { code: 'login-refused', way: ({ door }) => login(door, { ...ann, password: wrong.password }) },
  'a wrong hash': {
    code: 'login-refused',
    way: ({ door }) => login(door, { userName: ann.userName, passwordHash: wrong.hash }),
  },
  'a hash that is none': {
    code: 'not-a-password-hash',
    way: ({ door }) => login(door, { userName: ann.userName, passwordHash: wrong.noHash }),
  },
  'a password that is hashed, and settings that are down': {
    code: 'server-error',
    way({ portal, door }) {
      portal.fail('getSettings', { with: 'html' })
      return login(door, { ...ann, hash: true })
    },
  },
  'a locked account': {
    code: 'locked-out',
    async way({ door }) {
      for (let i = 0; i < 6; i++) await login(door, { ...ann, password: wrong.password }).catch(() => undefined)
      return login(door, ann)
    },
  },
  'a disabled user': {
    code: 'login-refused',
    way({ portal, door }) {
      portal.setUserStatus('ann', 'disabled')
      return login(door, ann)
    },
  },
  'a wrong code of an app': {
    portal: { tfa: 'totp' },
    code: 'code-refused',
    async way({ door }) {
      return as('totp-enrolment', await login(door, ann)).submit(wrong.code)
    },
  },
  'a wrong code of a message': {
    portal: { tfa: 'sms' },
    code: 'code-refused',
    async way({ door }) {
      return as('sms-code', await login(door, ann)).submit(wrong.code)
    },
  },
  'a message that cannot be sent again': {
    portal: { tfa: 'sms' },
    code: 'server-error',
    async way({ portal, door }) {
      const challenge = as('sms-code', await login(door, ann))
      portal.fail('sendSms', { with: 500 })
      return challenge.resend()
    },
  },
  'a phone that cannot be activated': {
    portal: { tfa: 'sms', users },
    code: 'server-error',
    async way({ door }) {
      return as('phone-activation', await login(door, ann)).submit('')
    },
  },
  ...Object.fromEntries(
    (
      [
        ['a page of a proxy', 'html', 'server-error'],
        ['a closed connection', 'close', 'network'],
        ['a redirect to a page', 'redirect', 'not-json'],
      ] as const
    ).map(([what, how, code]): [string, Way] => [
      `${what} in place of the sign-in`,
      {
        code,
        way({ portal, door }) {
          portal.fail('login', { with: how })
          return login(door, ann)
        },
      },
    ]),
  ),
}

test.each(Object.entries(signIns))('a sign-in with %s tells no secret', async (_, { portal, code, way }) => {
  const one = await scene(portal)
  const { tap } = one
  const outcome = await tap.outcomeOf(() => way(one))
  expect(outcome.code).toBe(code)
  expect(tap.leaksIn(outcome.text)).toEqual([])
})

test.each([
  ['authenticated', {}],
  ['totp-enrolment', { tfa: 'totp' }],
  ['sms-code', { tfa: 'sms' }],
  ['phone-activation', { tfa: 'sms', users }],
] as const)('what a sign-in comes to (%s) is printed without a secret', async (kind, options) => {
  const { door, tap } = await scene(options)
  const outcome = await tap.outcomeOf(() => login(door, ann))
  expect(outcome.text).toContain(kind)
  expect(tap.known()).toContain('password')
  expect(tap.leaksIn(outcome.text)).toEqual([])
})
