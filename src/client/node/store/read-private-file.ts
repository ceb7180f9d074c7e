import { chmod, readFile, readlink, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { storeFailure } from './store-failure.ts'
import { systemErrorCode } from './system-error-code.ts'
import { whileBusy } from './while-busy.ts'

/**
 * The text of a file that its owner alone may read; undefined where there is none. One that others may read is made
 * private first; it is refused where that is not possible, as ssh refuses such a key.
 */
export async function readPrivateFile(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path)
    // Opening a pipe or a device could wait for ever.
    if (!found.isFile()) throw storeFailure(path, 'cannot be read: it is not a file')
    if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) await makePrivate(path)
    return await whileBusy(() => readFile(path, 'utf8'))
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function makePrivate(path: string): Promise<void> {
  try {
    await chmod(path, 0o600)
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') throw error
    throw storeFailure(path, 'can be read by other users, and its mode cannot be changed to 600', error)
  }
}

const mostLinks = 40

/** Where symbolic links lead, whether or not there is a file at their end: what is replaced is that file, not the link. */
export async function linkTarget(path: string): Promise<string> {
  let target = path
  for (let followed = 0; followed < mostLinks; followed++) {
    try {
      target = resolve(dirname(target), await readlink(target))
    } catch {
      // EINVAL: no link. Anything else is met again, and told, by whoever opens the file.
      return target
    }
  }
  return path
}
