import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { redact } from '../redact.ts'
import type { CredentialStore, StoredCredential } from '../store/credential-store.ts'
import { acquireLock, type Lock } from './store/acquire-lock.ts'
import {
  checkCredential,
  parseCredentialFile,
  printCredentialFile,
  type CredentialFile,
} from './store/credential-file.ts'
import { defaultStorePath } from './store/default-path.ts'
import { inTurn } from './store/in-turn.ts'
import { machineId } from './store/machine-id.ts'
import { linkTarget, readPrivateFile } from './store/read-private-file.ts'
import { clearDrafts, replaceFile } from './store/replace-file.ts'
import { orStoreFailure, storeFailure } from './store/store-failure.ts'

/** How long the heartbeat of another process may be silent before its lock is given to the next; milliseconds. */
const staleAfter = 10_000
/** How long a lock of another process is waited for; milliseconds. */
const patience = 60_000
/** Losing the lock takes a standstill of ten seconds each time. */
const writeTries = 3

/**
 * Remembers credentials in a file, for all processes of a user; by default `defaultStorePath()`. What is in it is as good
 * as the passwords: it is not encrypted, but readable by its owner alone (mode 0600, in a folder of mode 0700 where that
 * has to be created). A file that others may read is made private when it is read or written, and refused where that
 * is not possible. On Windows, which knows no such modes, the access control list of the user's profile folder is what
 * protects it: a path elsewhere is up to you.
 *
 * `set` and `delete` replace the file as a whole, at the end of its symbolic links, and resolve once it would survive a
 * power failure; changes of other processes meanwhile are not lost. Locks and drafts are in the folder `<path>.locks`
 * beside it, which is empty when nobody works: it may be removed then.
 *
 * `withLock` excludes other processes and other callers; it is not re-entrant for one key. Another process is waited for
 * for up to 60 seconds. The lock of a process that died is taken over at once, or after about 10 seconds without a
 * heartbeat where it was of another machine (or container); so a process that stands still for longer may find that
 * another one was let in. The folder is meant to be on a disk of this machine.
 *
 * Everything throws CredentialError 'store-failed' where the file cannot be read or written, is not a store of version 1,
 * or is locked for too long; `withLock` before it runs the task. A file that is not ours is never overwritten. An entry
 * with members of a wrong type fails `get` for its own key only, until `set` or `delete` replaces it; members that are
 * not known are not handed out. Nothing is touched before the first call.
 */
export function fileStore(path: string = defaultStorePath()): CredentialStore {
  // A later change of the working folder does not move it.
  const given = resolve(path)
  const turn = inTurn()
  let machine: string | undefined

  async function locked<T>(lock: string, task: (lock: Lock) => Promise<T>): Promise<T> {
    return turn(lock, async () => {
      const folder = `${await linkTarget(given)}.locks`
      const timedOut = (file: string) =>
        storeFailure(given, `is in use by another process for more than ${patience / 1000} seconds: it holds ${file}`)
      machine ??= machineId()
      const request = { folder, lock, machine, staleAfter, patience, timedOut }
      const held = await orStoreFailure(given, 'locked', () => acquireLock(request))
      try {
        return await task(held)
      } finally {
        await held.release()
      }
    })
  }

  async function read(): Promise<CredentialFile> {
    const text = await orStoreFailure(given, 'read', async () => readPrivateFile(await linkTarget(given)))
    const file = text === undefined ? new Map<string, unknown>() : parseCredentialFile(text)
    if ('problem' in file) throw storeFailure(given, `${file.problem}; it is left as it is`)
    return file
  }

  /** Changes what is in the file, under a lock of its own: the task of `withLock` comes here while it has another one. */
  async function change(edit: (file: CredentialFile) => boolean): Promise<void> {
    const attempt = (lock: Lock) =>
      orStoreFailure(given, 'written', async () => {
        await clearDrafts(lock.folder)
        const file = await read()
        if (!edit(file)) return true
        return replaceFile(await linkTarget(given), printCredentialFile(file), lock)
      })
    for (let tried = 0; tried < writeTries; tried++) if (await locked('file', attempt)) return
    throw storeFailure(given, 'cannot be written: this process stood still for too long, and lost its lock each time')
  }

  const store: CredentialStore = {
    async get(key) {
      const file = await read()
      return file.has(key) ? checked(file.get(key), 'has an entry for this key') : undefined
    },
    async set(key, value) {
      const credential = checked(value, 'was given an entry')
      await change((file) => Boolean(file.set(key, credential)))
    },
    async delete(key) {
      await change((file) => file.delete(key))
    },
    async withLock(key, task) {
      // What cannot be remembered is better not signed in for, or renewed.
      await read()
      // A hash: file names are seen by all, and the key names a user.
      const lock = createHash('sha256').update(key).digest('hex').slice(0, 32)
      return locked(lock, () => task())
    },
  }
  return redact(store, () => ({ store: 'file', path: given }))

  function checked(entry: unknown, which: string): StoredCredential {
    const credential = checkCredential(entry)
    if ('problem' in credential) throw storeFailure(given, `${which} ${credential.problem}`)
    return credential
  }
}
