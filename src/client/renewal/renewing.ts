import type { Connection } from '../connection.ts'
import { authorization, type Authorization } from '../credentials/authorization.ts'
import type { AuthorizeOptions, Credential } from '../credentials/credential.ts'
import type { Answered } from '../credentials/lifecycle.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { MisuseError } from '../errors/misuse-error.ts'
import type { RenewalReason } from '../events.ts'
import { redact } from '../redact.ts'
import { abortable } from '../signals.ts'
import { createJudge } from './judge.ts'
import type { Renewal } from './renewal.ts'
import { createVault } from './vault.ts'
import { createServerClock } from './server-clock.ts'

export interface RenewingCredential extends Credential {
  /** Stops using it: later calls throw CredentialError 'disposed'. What is in the store stays there; nothing is sent. */
  dispose(): void
}

/** How long before its end a token is renewed, in milliseconds; a tenth of its life where that is shorter. */
const longestAhead = 300_000

/** How long the background leaves a portal alone that could not renew. */
const rest = 30_000

/**
 * A credential that gets its token by itself: on first use, ahead of its end in the background, at its end, and after
 * the portal has refused it. One renewal serves any number of callers, and all processes that share the store. It belongs
 * to the portal of the first client that uses it.
 */
export function renewing(renewal: Renewal): RenewingCredential {
  const { scheme, source, type } = renewal
  const clock = createServerClock(renewal.now)
  const vault = createVault(renewal, clock)
  const judge = createJudge(renewal.alive)
  let home: string | undefined
  let held: Authorization | undefined
  /** The token that is held: from when it is renewed in the background, and until when it is good. */
  let token: string | undefined
  let renewAt = 0
  let endsAt = 0
  let isRefused = false
  let pending: Promise<Authorization> | undefined
  let restUntil = 0
  /** Why it can never be used again. */
  let final: CredentialError | undefined

  async function renew(reason: RenewalReason, connection: Connection): Promise<Authorization> {
    try {
      const stored = await vault.renewed(reason, token, connection)
      if (final) throw final
      token = stored.token
      endsAt = stored.expiresAt ?? Infinity
      renewAt = endsAt - Math.min(longestAhead, (endsAt - (stored.obtainedAt ?? clock.now())) / 10)
      isRefused = false
      held = inHeader(token, stored.expiresAt)
      return held
    } catch (error) {
      restUntil = clock.now() + rest
      // Repeated, a refused sign-in locks the account (portal 2.2); a refresh finds in the store that it has ended.
      if (type === 'login' && error instanceof CredentialError && !passing.test(error.code)) final ??= error
      throw error
    } finally {
      pending = undefined
    }
  }

  /** No caller's signal goes in: it would end the renewal of all who wait for it. */
  const shared = (reason: RenewalReason, connection: Connection) => (pending ??= renew(reason, connection))

  function authorize({ rejected, signal, connection }: AuthorizeOptions = {}): Authorization | Promise<Authorization> {
    if (final) throw final
    home ??= connection?.baseUrl
    if (!connection || connection.baseUrl !== home) {
      throw new MisuseError('another-portal', `${source} is for the clients of one portal.`)
    }
    if (held && rejected?.headers.authorization === held.headers.authorization) isRefused = true
    const now = clock.now()
    if (held && !isRefused && now < endsAt) {
      if (now >= renewAt && now >= restUntil && !rejected) shared('ahead-of-expiry', connection).catch(() => undefined)
      return held
    }
    return abortable(shared(held ? (isRefused ? 'refused' : 'expired') : 'first-use', connection), signal)
  }

  const end = (code: 'signed-out' | 'disposed') => {
    final ??= new CredentialError(code, `${source} is ${code}.`)
  }

  const lifecycle = {
    async refused(answered: Answered) {
      const refused = await judge(answered)
      if (refused && answered.authorization === held) isRefused = true
      return refused
    },
    async current(connection: Connection) {
      await pending?.catch(() => undefined)
      return held ?? inHeader((await vault.stored(connection))?.token)
    },
    async forget(connection: Connection) {
      end('signed-out')
      // What is under way would write into the store what is taken out of it.
      await pending?.catch(() => undefined)
      await vault.forget(connection)
    },
  }
  const describe = () => ({ scheme, source, expiresAt: held?.expiresAt })
  const dispose = () => end('disposed')
  return redact({ authorize, describe, lifecycle, dispose }, describe)
}

/**
 * What may be otherwise the next time: 'renewal-failed', 'store-failed', 'locked-out', 'unexpected-answer'. Every other
 * refusal of a sign-in is final.
 */
const passing = /failed|locked|answer/

function inHeader(token: string, expiresAt?: number): Authorization
function inHeader(token: string | undefined): Authorization | undefined
function inHeader(token: string | undefined, expiresAt?: number): Authorization | undefined {
  if (token === undefined) return undefined
  return authorization({ authorization: `Bearer ${token}` }, expiresAt === undefined ? undefined : new Date(expiresAt))
}
