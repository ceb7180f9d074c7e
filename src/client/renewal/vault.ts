import type { Connection } from '../connection.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { DocSpaceError } from '../errors/docspace-error.ts'
import { errorSummary } from '../errors/error-summary.ts'
import { StatusError } from '../errors/status-error.ts'
import type { RenewalEvent, RenewalReason } from '../events.ts'
import type { StoredCredential } from '../store/credential-store.ts'
import type { Renewal } from './renewal.ts'
import type { ServerClock } from './server-clock.ts'

type Good = StoredCredential & { readonly token: string }

/** Renews through the store: one at a time among all who share it, and remembered before it is used. */
export interface Vault {
  /**
   * A credential that is good and does not have the token that is replaced: one that somebody else has put into the
   * store, or a new one, which is in the store before it is returned.
   */
  renewed(reason: RenewalReason, replaced: string | undefined, connection: Connection): Promise<Good>
  stored(connection: Connection): Promise<StoredCredential | undefined>
  forget(connection: Connection): Promise<void>
}

/** After this, whoever waits for a renewal learns that it failed: a server that hangs must not hang them all. */
const longest = 30_000

export function createVault({ store, source, type, key: keyOf, renew }: Renewal, clock: ServerClock): Vault {
  // Renewed and not saved, and what it was made from: the server has forgotten that one, so losing this would end it all.
  let unsaved: readonly [value: Good, from: StoredCredential | undefined] | undefined

  async function save(key: string, value: Good, from: StoredCredential | undefined): Promise<Good> {
    unsaved = [value, from]
    await store.set(key, value)
    unsaved = undefined
    return value
  }

  async function underLock(
    key: string,
    replaced: string | undefined,
    connection: Connection,
  ): Promise<[Good, boolean]> {
    const known = await store.get(key)
    // Unless somebody else has put something newer there since.
    if (unsaved && isSame(known, unsaved[1])) return [await save(key, ...unsaved), false]
    unsaved = undefined
    if (isGood(known, replaced)) return [known, true]
    const { lockedUntil = 0 } = known ?? {}
    if (lockedUntil > clock.local()) {
      const details = { retryAt: new Date(lockedUntil), estimated: true }
      throw new CredentialError('locked-out', `${source} holds back after a lock-out.`, details)
    }
    const { credential, serverTime } = await renew(known, connection, AbortSignal.timeout(longest)).catch(
      async (error: unknown) => {
        const failure = asFailure(error, source)
        // A lock-out holds for all who share the store, and a refresh token that is dead is tried again by none of them.
        if (failure.code === 'locked-out') await store.set(key, { ...known, lockedUntil: failure.retryAt?.getTime() })
        if (failure.code === 'reauthorization-required' && known) await store.delete(key)
        throw failure
      },
    )
    clock.learn(serverTime)
    return [await save(key, credential, known), false]
  }

  function isGood(stored: StoredCredential | undefined, replaced: string | undefined): stored is Good {
    return stored?.token !== undefined && stored.token !== replaced && clock.now() < (stored.expiresAt ?? Infinity)
  }

  return {
    renewed: async (reason, replaced, connection) => {
      const tell = (event: Pick<RenewalEvent, 'outcome' | 'code' | 'expiresAt'>) =>
        connection.onEvent?.({ type, reason, source, ...event })
      const key = keyOf(connection)
      try {
        const [good, found] = await kept(async () => {
          const known = await store.get(key)
          return isGood(known, replaced) && !unsaved
            ? ([known, true] as const)
            : store.withLock(key, () => underLock(key, replaced, connection))
        })
        const expiresAt = good.expiresAt === undefined ? undefined : new Date(good.expiresAt)
        tell({ outcome: found ? 'found-in-store' : 'succeeded', expiresAt })
        return good
      } catch (error) {
        tell({ outcome: 'failed', code: error instanceof CredentialError ? error.code : undefined })
        throw error
      }
    },
    stored: (connection) => kept(() => store.get(keyOf(connection))),
    forget: (connection) => kept(() => store.delete(keyOf(connection))),
  }
}

/** What a renewal throws as what its callers are told: a refusal as it is, anything else as an outage. */
function asFailure(error: unknown, source: string): CredentialError {
  if (error instanceof CredentialError) return error
  const why = error instanceof DocSpaceError ? `: ${error.message}` : '.'
  const cause = errorSummary(error)
  const details = error instanceof StatusError ? { status: Number(error.status) } : {}
  return new CredentialError('renewal-failed', `${source} could not be renewed${why}`, details, { cause })
}

function isSame(one: StoredCredential | undefined, other: StoredCredential | undefined): boolean {
  return one?.token === other?.token && one?.refreshToken === other?.refreshToken
}

/** What a store throws is its own affair, and may hold what it was given. */
async function kept<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use()
  } catch (error) {
    throw error instanceof DocSpaceError ? error : new CredentialError('store-failed', 'The credential store failed.')
  }
}
