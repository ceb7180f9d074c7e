import { login, passwordHash, personalAccessToken } from 'docspace-auth/login'
import type { Check } from '../check.ts'
import { codeOf, equal, present } from '../expect.ts'
import type { StagePortal } from '../stage.ts'
import { callsTo, clientOf, emailOf } from './self.ts'

/** Signing in with a password and a second factor. */
export const loginChecks: readonly Check[] = [
  {
    name: 'a login gives a token that calls as its user',
    async run(stage) {
      const portal = await stage.openPortal()
      const signedIn = await login(clientOf(portal), account(portal, 'ann'))
      equal(signedIn.kind, 'authenticated')
      if (signedIn.kind !== 'authenticated') return
      equal(await emailOf(clientOf(portal, { auth: signedIn.credential })), portal.users.ann?.email)
    },
  },
  {
    name: 'a password is hashed here as the portal does it',
    async run(stage) {
      // The vector of portal 5.
      const salt = '4d9abe238e2f7b14a30a4565d62214a795a15abb798ed61118a69820d6a6146c'
      const hash = await passwordHash('yourpassword', { size: 256, iterations: 100_000, salt })
      equal(hash, '792e9e633c51f9f55a2b370965d7a9809092ab0160a925425133c7d482b45ba4')
      const portal = await stage.openPortal()
      equal((await login(clientOf(portal), { ...account(portal, 'ann'), hash: true })).kind, 'authenticated')
    },
  },
  {
    name: 'a code of the authenticator app finishes a login, and a wrong one may be corrected',
    async run(stage) {
      const portal = await stage.openPortal({ tfa: 'totp' })
      const challenge = await login(clientOf(portal), account(portal, 'ann'))
      equal(challenge.kind, 'totp-code')
      if (challenge.kind !== 'totp-code') return
      equal(await codeOf(() => challenge.submit('000000')), 'code-refused')
      equal((await challenge.submit(await portal.totp('ann'))).kind, 'authenticated')
    },
  },
  {
    name: 'a code from a text message finishes a login',
    async run(stage) {
      const portal = await stage.openPortal({ tfa: 'sms' })
      const challenge = await login(clientOf(portal), account(portal, 'ann'))
      equal(challenge.kind, 'sms-code')
      if (challenge.kind !== 'sms-code') return
      equal((await challenge.submit(await portal.lastSms())).kind, 'authenticated')
    },
  },
  {
    name: 'a refused login is one error, and is not tried again',
    async run(stage) {
      const portal = await stage.openPortal()
      const auth = personalAccessToken({ ...account(portal, 'bob'), password: 'wrong' })
      const client = clientOf(portal, { auth })
      equal(await codeOf(() => client.GET('/api/2.0/people/@self')), 'login-refused')
      equal(await codeOf(() => client.GET('/api/2.0/people/@self')), 'login-refused')
      equal(await callsTo(portal, 'login'), 1)
    },
  },
]

/** Name and password of a user. */
export function account(portal: StagePortal, user: string): { readonly userName: string; readonly password: string } {
  const { email: userName, password } = present(portal.users[user], user)
  return { userName, password }
}
