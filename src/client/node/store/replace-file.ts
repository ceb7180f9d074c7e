import { randomBytes } from 'node:crypto'
import { access, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Lock } from './acquire-lock.ts'
import { syncFolder } from './make-folder.ts'
import { systemErrorCode } from './system-error-code.ts'
import { whileBusy } from './while-busy.ts'

const draft = /^[\da-f]{16}\.tmp$/

/**
 * Removes the drafts that crashed writers left. Only who has the lock does this, and before reading: that also takes the
 * draft away from a writer that slept and was given up for dead, which then can replace nothing any more.
 */
export async function clearDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((file) => draft.test(file))
  for (const file of drafts) await whileBusy(() => rm(join(folder, file), { force: true }))
}

/**
 * Replaces a file as a whole: whoever reads it, and whatever crashes, sees the old text or the new one. The draft is
 * written in a folder beside the file (a rename is atomic within one file system only), readable by its owner alone.
 *
 * Says false, and has replaced nothing, where the lock was lost. Whoever took it over has removed first the lock file and
 * then the drafts, so a writer that still finds its lock file after writing its draft either replaces before the next
 * one reads, or no longer finds its draft.
 */
export async function replaceFile(path: string, text: string, lock: Pick<Lock, 'folder' | 'file'>): Promise<boolean> {
  const file = join(lock.folder, `${randomBytes(8).toString('hex')}.tmp`)
  try {
    const handle = await open(file, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await access(join(lock.folder, lock.file))
    await whileBusy(() => rename(file, path))
  } catch (error) {
    // What is in the way of removing it is no news beside that error; the next writer tries again.
    await rm(file, { force: true }).catch(() => undefined)
    if (systemErrorCode(error) === 'ENOENT') return false
    throw error
  }
  await syncFolder(dirname(path))
  return true
}
