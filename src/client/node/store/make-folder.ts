import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemErrorCode } from './system-error-code.ts'

/**
 * Creates a folder and those above it that are missing, for its owner only; existing ones are left as they are. Not by
 * mkdir's own `recursive`, which never ends where a file system answers ENOENT below a folder that exists, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder)
  } catch (error) {
    const above = dirname(folder)
    if (systemErrorCode(error) !== 'ENOENT' || above === folder) throw error
    await makeFolder(above)
    await makeOne(folder)
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, 0o700)
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return
    throw error
  }
  await syncFolder(dirname(folder))
}

/** Where a folder cannot be opened or synchronised, as on Windows, the system has no such step. */
const notThere: readonly (string | undefined)[] = ['EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF', 'EPERM', 'EACCES']

/** A name that was added to a folder survives a power failure only once the folder itself is on the disk: fsync(2). */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!notThere.includes(systemErrorCode(error))) throw error
  }
}
