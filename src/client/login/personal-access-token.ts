import type { Connection } from '../connection.ts'
import { requiredText } from '../credentials/token.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { aliveAtPortal } from '../renewal/alive.ts'
import type { Renewed } from '../renewal/renewal.ts'
import { renewing, type RenewingCredential } from '../renewal/renewing.ts'
import { storeKey, type CredentialStore } from '../store/credential-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Account } from './account.ts'
import type { Authenticated, Challenge, Login } from './challenge.ts'
import { signIn } from './sign-in.ts'

/**
 * Answers a challenge: with the code, or for `phone-activation` the number; or with what the challenge's own `submit`
 * came to; or with undefined, where nobody is there to ask.
 */
export type OnChallenge = (challenge: Challenge) => Answered | Promise<Answered>

type Answered = string | Login | undefined

export type PersonalAccessTokenOptions = Account & {
  /** Asked for the second factor. Without it an account that has one cannot be used. */
  readonly onChallenge?: OnChallenge | undefined
  /** Where the token is kept between processes; in memory unless given. */
  readonly store?: CredentialStore | undefined
  /** How long a lock-out is taken to last, in seconds, where the portal does not say; 60 unless given (portal 2.2). */
  readonly lockOutSeconds?: number | undefined
  /** This machine's clock in milliseconds; `Date.now` unless given. */
  readonly now?: (() => number) | undefined
}

/**
 * A personal access token that is got by signing in: on first use, ahead of its end, and again when the portal no longer
 * takes it; once for all callers and for all processes that share the store. A refused sign-in is final: nothing more is
 * sent with that name and password (portal 2.2). After a lock-out every client that shares the store holds back.
 * @throws CredentialError at once where the account cannot be one; when it is used, 'login-refused', 'locked-out' (with
 * `retryAt`), 'second-factor-required', 'code-refused', 'renewal-failed', 'store-failed'
 */
export function personalAccessToken(options: PersonalAccessTokenOptions): RenewingCredential {
  const { onChallenge, store = memoryStore(), lockOutSeconds, now = Date.now, ...account } = options
  const signInAt = signIn(account)
  const user = requiredText(account.userName, 'The user name')

  // Without the signal that ends renewals: somebody may be looking for a telephone. Each request has its own limit.
  async function renew(_: unknown, connection: Connection): Promise<Renewed> {
    const login = await signInAt(connection, { lockOutSeconds, now })
    const { token, expiresAt, serverTime } = await finished(login, onChallenge)
    const obtainedAt = serverTime ?? now()
    const end = expiresAt?.getTime()
    // Where the server's clock is hidden (browsers), a token that is over as it comes says that this machine's is off.
    const isOver = serverTime === undefined && Number(end) <= obtainedAt
    return { credential: { token, obtainedAt, expiresAt: isOver ? undefined : end }, serverTime }
  }

  return renewing({
    scheme: 'personalAccessToken',
    source: 'personalAccessToken()',
    type: 'login',
    store,
    key: ({ baseUrl }) => storeKey({ portal: baseUrl, client: 'login', user }),
    renew,
    alive: aliveAtPortal,
    now,
  })
}

/** Goes through the challenges: a phone is activated and then has a code sent to it, more than that there is not. */
async function finished(login: Login, onChallenge: OnChallenge | undefined): Promise<Authenticated> {
  for (let step = 0; login.kind !== 'authenticated'; step++) {
    const answer = step < 3 ? await onChallenge?.(login) : undefined
    if (answer === undefined) {
      throw new CredentialError('second-factor-required', `The account needs a second factor (${login.kind}).`)
    }
    login = typeof answer === 'string' ? await login.submit(answer) : answer
  }
  return login
}
