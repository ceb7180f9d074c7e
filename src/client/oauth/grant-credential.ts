import type { Connection } from '../connection.ts'
import { requiredText } from '../credentials/token.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { MisuseError } from '../errors/misuse-error.ts'
import { aliveAtPortal } from '../renewal/alive.ts'
import type { Renewal, Renewed } from '../renewal/renewal.ts'
import { renewing, type RenewingCredential } from '../renewal/renewing.ts'
import { storeKey, type CredentialStore, type StoredCredential } from '../store/credential-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Grant, KeepingOptions } from './grant.ts'
import type { Settings } from './settings.ts'
import { subjectOf } from './token-claims.ts'

/** A grant to begin with, or a store that has one from an earlier time, or both: the grant then takes its place. */
export type CredentialOptions =
  | { readonly store: CredentialStore; readonly user: string; readonly grant?: Grant | undefined }
  | (KeepingOptions & { readonly grant: Grant })

/** A credential, and where its tokens are kept. */
export interface KeptCredential {
  readonly credential: RenewingCredential
  readonly store: CredentialStore
  readonly key: Renewal['key']
}

/** What is known of a grant besides what is in it. */
export interface GrantOrigin {
  /** How far the server's clock was ahead of this machine's when it came, in milliseconds. */
  readonly ahead: number
  /** Where its credentials keep it that have been given no store: one place, since each refresh token is good once. */
  readonly memory: CredentialStore
  /** In which stores it is already, and under which key: what it has been refreshed into since must stay there. */
  readonly saved: WeakMap<CredentialStore, Map<string, Promise<void>>>
}

/**
 * The credential of one user of an app. Its tokens are kept under the portal of the client that uses it, so those of
 * one portal never go to another.
 */
export function grantCredential(
  settings: Settings,
  options: CredentialOptions,
  origin: GrantOrigin | undefined,
  refresh: (stored: StoredCredential, ...rest: [Connection, AbortSignal]) => Promise<Renewed>,
): KeptCredential {
  const { clientId, provider, scope, now } = settings
  const { grant } = options
  if (!grant && !options.store) throw new MisuseError('invalid-request', 'credential() needs a grant or a store.')
  const user = requiredText(options.user ?? grant?.claims?.sub ?? subjectOf(grant?.accessToken), 'The user')
  const keyAt = (portal: string) => storeKey({ portal, client: clientId, user })
  const { store: kept = origin?.memory ?? memoryStore() } = options
  const store = grant ? beginningWith(grant, keyAt(grant.baseUrl), kept, origin?.saved) : kept
  const key: Renewal['key'] = ({ baseUrl }) => keyAt(baseUrl)

  const credential = renewing({
    scheme: scope.includes('openid') ? 'openIdConnect' : 'oauth2',
    source: 'oauth()',
    type: 'refresh',
    store,
    key,
    async renew(known, connection, signal) {
      if (known?.refreshToken !== undefined) return refresh(known, connection, signal)
      const why = known?.token === undefined ? 'Nothing is stored that could be renewed' : 'There is no refresh token'
      throw new CredentialError('reauthorization-required', `${why}: the user has to sign in again.`)
    },
    // Only DocSpace has somebody to ask whether a token is good; elsewhere a 401 is the last word.
    alive: provider.deviations.portal && aliveAtPortal,
    now: () => now() + (origin?.ahead ?? 0),
  })
  return { credential, store, key }
}

/**
 * A store into which a grant goes, once, before anything is read from it. In the store's turn: a refresh that another
 * process has under way would otherwise write over it.
 */
function beginningWith(
  grant: Grant,
  key: string,
  store: CredentialStore,
  savedIn: GrantOrigin['saved'] = new WeakMap(),
): CredentialStore {
  const { accessToken: token, refreshToken, idToken, scope, expiresAt, obtainedAt } = grant
  const [from, until] = [obtainedAt?.getTime(), expiresAt?.getTime()]
  const value = { token, refreshToken, idToken, scope, obtainedAt: from, expiresAt: until }
  const saved = savedIn.get(store) ?? new Map<string, Promise<void>>()
  savedIn.set(store, saved)

  async function begun(): Promise<CredentialStore> {
    const saving = saved.get(key) ?? store.withLock(key, () => store.set(key, value))
    saved.set(key, saving)
    try {
      await saving
    } catch (error) {
      saved.delete(key)
      throw error
    }
    return store
  }

  return {
    get: async (asked) => (await begun()).get(asked),
    set: (asked, one) => store.set(asked, one),
    delete: (asked) => store.delete(asked),
    withLock: async (asked, task) => (await begun()).withLock(asked, task),
  }
}
