import { internals, type AnyClient } from '../any-client.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import { errorSummary } from '../errors/error-summary.ts'
import { MisuseError } from '../errors/misuse-error.ts'
import { unwrap } from '../unwrap.ts'
import { reachesEverything, type ApiKeyPermissions } from './api-key-permission.ts'
import { createKey } from './create-key.ts'
import { createdKey, type CreatedKey } from './created-key.ts'
import { deleteKey } from './delete-key.ts'
import { inspectKey } from './inspect-key.ts'
import { KeyError } from './key-error.ts'
import { day } from './key-expiry.ts'
import { unexpected, type KeyInfo } from './key-info.ts'
import { checkKey, type KeyCallOptions } from './key-request.ts'
import { lackingScope } from './lacking-scope.ts'
import { listKeys } from './list-keys.ts'
import { leftBehind, pendingName, settledName } from './rotation-name.ts'
import { successorOf } from './successor.ts'
import { updateKey } from './update-key.ts'

export interface RotateKeyOptions extends KeyCallOptions {
  /**
   * Stores the new key where the old one is now, and resolves once it would survive a crash. The new key has been tried
   * by then, and the old one still works; it is deleted afterwards. Throws where it has not stored it.
   */
  readonly swap: (created: CreatedKey) => Promise<unknown>
  /** Which of the user's keys; the one that the client uses where left out. */
  readonly id?: string | undefined
  /** Those of the old key where left out, and so the others. */
  readonly name?: string | undefined
  readonly permissions?: ApiKeyPermissions | undefined
  /** As many days as the old key had when it was made, where left out; null for a key that never expires. */
  readonly expiresInDays?: number | null | undefined
}

export interface KeyRotation {
  /** The new key, as it was given to `swap`. */
  readonly key: CreatedKey
  /** The ids of the keys that are gone: the old one, and those that interrupted rotations of it had left. */
  readonly deleted: readonly string[]
  /**
   * What could not be deleted, and may still work; the next rotation tries again. KeyError 'unknown-key' is most likely
   * somebody else's having been faster.
   */
  readonly leftOver: readonly LeftOverKey[]
}

export interface LeftOverKey {
  readonly id: string
  readonly name: string
  readonly error: unknown
}

/**
 * Replaces a key: makes a new one, tries it, has it stored, and only then deletes the old one. Interrupted at any point,
 * it leaves the caller with a stored key that works; run again with that key, it also deletes what was left behind, which
 * it knows by the name (`Backup ~0123abcd` until all is done). One rotation of a key at a time.
 *
 * Needs `*:write` (portal 6). An abort counts until `swap` is called.
 * @throws KeyError 'rotation-failed' where the new key does not work or `swap` throws: the new key is deleted again, or
 * its id is in `leftOver`
 * @throws CredentialError 'missing-scope', KeyError 'unknown-key' or 'not-yours' before anything is changed; and what
 * `inspectKey`, `listKeys` and `createKey` throw
 */
export async function rotateKey(portal: AnyClient, options: RotateKeyOptions): Promise<KeyRotation> {
  const { swap, signal, timeout }: Partial<RotateKeyOptions> = options
  if (typeof swap !== 'function') throw new MisuseError('invalid-key', '`swap` is a function that stores the new key.')
  checkKey(options)
  const { old, own, keys } = await find(portal, options)
  const { permissions = old.permissions, name = nameOf(old, keys), expiresInDays = lifetimeOf(old) } = options
  const created = await createKey(portal, {
    name: pendingName(name, old.id),
    permissions,
    expiresInDays: expiresInDays ?? undefined,
    signal,
    timeout,
  })
  const successor = successorOf(portal, created)

  let step: 'verify' | 'swap' = 'verify'
  try {
    const seen = await inspectKey(successor, { signal, timeout })
    if (seen.id !== created.id) throw unexpected('the new key')
    step = 'swap'
    await swap(created)
  } catch (error) {
    const leftOver = (await deleteAll(portal, [created], timeout)).leftOver.map(({ id }) => id)
    throw new KeyError(
      'rotation-failed',
      `The rotation failed (${step}): the old key stays.`,
      { keyId: old.id, step, leftOver },
      { cause: errorSummary(error) },
    )
  }

  // From here on everything but the new key may go. What deletes must outlive what it deletes.
  const able = reachesEverything(created.permissions)
  const keeper = able ? successor : portal
  const { deleted, leftOver } = await deleteAll(keeper, [...leftBehind(keys, old), old], timeout)
  // Still pending where something is left, so that the next rotation finds it.
  const canSettle = leftOver.length === 0 && (able || old.id !== own?.id)
  const settled = canSettle && (await renamed(keeper, created.id, { name, timeout }))
  return { key: settled ? createdKey({ ...created, name }, created.key) : created, deleted, leftOver }
}

/** The key to rotate; the client's own where that is known to be one; and all keys that the user sees. */
async function find(portal: AnyClient, { id, signal, timeout }: RotateKeyOptions) {
  const control = { signal, timeout }
  const calls = docspaceCalls(portal)
  const isKey = portal[internals].auth.describe().scheme === 'apiKey'
  const own = isKey || id === undefined ? await inspectKey(portal, control) : undefined
  if (own && !reachesEverything(own.permissions)) {
    throw lackingScope('Rotating a key', ['*:write'])
  }
  const keys = await listKeys(portal, control)
  const old = id === undefined ? own : keys.find((one) => one.id === id.toLowerCase())
  if (!old) throw new KeyError('unknown-key', 'This user has no key with this id.', { keyId: id })
  const user = own?.createdBy.id ?? (await unwrap(calls.GET('/api/2.0/people/@self', control))).response.id
  if (old.createdBy.id !== user) {
    throw new KeyError('not-yours', 'The new key would act as another user.', {
      keyId: old.id,
    })
  }
  return { old, own, keys }
}

/** What the key is called, also where it is itself of an interrupted rotation, which may have cut its name. */
function nameOf(old: KeyInfo, keys: readonly KeyInfo[]): string {
  const name = settledName(old.name)
  const names = name === old.name ? [] : leftBehind(keys, old).map((one) => settledName(one.name))
  return names.find((one) => one.length > name.length && one.startsWith(name)) ?? name
}

/** In days, by the portal's clock alone. */
function lifetimeOf({ createdAt, expiresAt }: KeyInfo): number | null {
  const days = expiresAt && Math.round((expiresAt.getTime() - createdAt.getTime()) / day)
  return days ? Math.min(Math.max(days, 1), 365) : null
}

async function deleteAll(portal: AnyClient, keys: readonly KeyInfo[], timeout: number | undefined) {
  const deleted: string[] = []
  const leftOver: LeftOverKey[] = []
  for (const { id, name } of keys) {
    try {
      await deleteKey(portal, id, { timeout })
      deleted.push(id)
    } catch (error) {
      // Also 'unknown-key', which is what the portal's answer probably means, and no proof that the key is gone.
      leftOver.push({ id, name, error })
    }
  }
  return { deleted, leftOver }
}

/** The name is for people: where it cannot be changed, the result says what it is. */
async function renamed(portal: AnyClient, id: string, change: { name: string; timeout: number | undefined }) {
  try {
    await updateKey(portal, id, change)
    return true
  } catch {
    return false
  }
}
