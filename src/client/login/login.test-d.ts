/** Compiled, never run: no challenge can be taken for a success, and no account is half one. */
import { createClient } from '../create-client.ts'
import type { Challenge, Login } from './challenge.ts'
import { login } from './login.ts'
import { personalAccessToken } from './personal-access-token.ts'

const portal = createClient({ baseUrl: 'https://acme.example' })
const state = await login(portal, { userName: 'ann', password: 'a password' })

// @ts-expect-error not every sign-in has a token
state.token satisfies string
// @ts-expect-error nor a credential
state.credential satisfies object
// @ts-expect-error only one of them has a phone
state.phone satisfies string
if (state.kind === 'authenticated') state.token satisfies string
// @ts-expect-error a challenge has no token, whichever it is
else state.token satisfies string
if (state.kind === 'sms-code') {
  const { token, expiresAt } = await state.submit('123456')
  token satisfies string
  expiresAt satisfies Date | undefined
  // @ts-expect-error the end of the code is not the end of a token
  state.expiresAt satisfies Date | undefined
}
if (state.kind === 'phone-activation') {
  // @ts-expect-error a phone that was activated has to be answered with its code: that is no success yet
  ;(await state.submit('+1 555 0100')).token satisfies string
}
// @ts-expect-error there is no such state
if (state.kind === 'done') state satisfies never

/** What the compiler makes a caller finish: a case that is left out is a return without a value. */
function finished(login: Login): string {
  switch (login.kind) {
    case 'authenticated':
      return login.token
    case 'sms-code':
    case 'totp-code':
    case 'totp-enrolment':
    case 'phone-activation':
      return login.kind
  }
}
finished(state) satisfies string

personalAccessToken({
  userName: 'ann',
  password: 'a password',
  // @ts-expect-error a challenge is answered with a code or with what submit came to, and nothing else
  onChallenge: (challenge: Challenge) => challenge.kind === 'sms-code',
})
// @ts-expect-error a password and its hash are two ways
await login(portal, { userName: 'ann', password: 'a password', passwordHash: 'ab' })
// @ts-expect-error a hash is not hashed again
await login(portal, { userName: 'ann', passwordHash: 'ab', hash: true })
// @ts-expect-error somebody has to sign in
await login(portal, { password: 'a password' })
// @ts-expect-error where, says a client
await login({ baseUrl: 'https://acme.example' }, { userName: 'ann', password: 'a password' })
