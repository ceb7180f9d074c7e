import { setTimeout as pause } from 'node:timers/promises'
import { systemErrorCode } from './system-error-code.ts'

const busy: readonly (string | undefined)[] = ['EPERM', 'EBUSY', 'EACCES']
const tries = 10

/**
 * Windows refuses to open, replace or remove a file that a virus scanner or another process has open at that moment, with
 * codes that elsewhere mean a lack of rights: there, and only there, it is tried again, up to ten times in about a
 * second.
 */
export async function whileBusy<T>(action: () => Promise<T>, platform: NodeJS.Platform = process.platform): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await action()
    } catch (error) {
      if (platform !== 'win32' || tried === tries || !busy.includes(systemErrorCode(error))) throw error
      await pause(tried * 20)
    }
  }
}
