import { open, readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { claimIn, newClaim, type Claim } from './claim.ts'
import { deathWatch } from './death-watch.ts'
import { makeFolder } from './make-folder.ts'
import { systemErrorCode } from './system-error-code.ts'
import { whileBusy } from './while-busy.ts'

export interface LockRequest {
  /** Where the lock files are; created where it is missing. */
  readonly folder: string
  /** Which lock: lower-case letters and digits. */
  readonly lock: string
  readonly machine: string
  /** How long the heartbeat of a holder may be silent, and how long to wait for the lock, in milliseconds. */
  readonly staleAfter: number
  readonly patience: number
  /** What to throw when the patience is at its end, told the lock file that was in the way. */
  readonly timedOut: (file: string) => Error
}

export interface Lock {
  readonly folder: string
  /** The name of its lock file: once that is gone, others took this holder for dead. */
  readonly file: string
  release(): Promise<void>
}

/**
 * Gets a lock that processes share by a folder. Two are never given it at once, by these rules:
 *
 * 1. Whoever wants it creates a file of their own, under a name that nobody else has and that is never used again (a
 *    claim), then lists the folder. The lock is theirs if the listing shows their claim and no other living one.
 * 2. A claim stays until its owner is done with the lock.
 *
 * Of two claims, whichever was created later is followed by a listing that shows the earlier one, so both cannot see
 * themselves alone. Where several wait, those with an older claim beside them withdraw theirs, so the oldest gets on.
 *
 * Taking over from the dead is removing their claim by name. The usual race (two see a dead lock, the one removes it and
 * locks, the other then removes the new one) cannot be: a name stands for one attempt of one process, so removing it
 * late removes nothing else. A holder that was only asleep (a suspended machine) and wakes up after it was given up for
 * dead finds its file gone; nothing that it does can harm the claim of the next.
 *
 * All that is asked of the file system is that a listing shows every file that was there all along.
 */
export async function acquireLock(request: LockRequest): Promise<Lock> {
  const { folder, lock, machine, staleAfter, patience } = request
  const isDead = deathWatch({ folder, machine, staleAfter })
  const started = performance.now()
  const since = Date.now()
  let mine: Lock | undefined
  try {
    for (;;) {
      const { others, listed } = await claimsIn(folder, lock, mine?.file, isDead)
      const oldest = others[0]
      if (mine && listed && oldest === undefined) return mine
      const file = mine?.file ?? newClaim(lock, since, machine)
      const first = oldest === undefined || file < oldest
      if (!mine && first) {
        mine = await claim(folder, file, staleAfter / 4)
        continue
      }
      // Not listed: somebody took this process for dead, while it slept.
      if (!listed || !first) {
        await mine?.release()
        mine = undefined
      }
      const waited = performance.now() - started
      if (waited > patience) throw request.timedOut(join(folder, oldest ?? file))
      // Not all at the same time, and at leisure where it takes long.
      await pause((waited < 1000 ? 5 : 20) * (1 + 2 * Math.random()))
    }
  } catch (error) {
    await mine?.release()
    throw error
  }
}

/** The living claims of others, the oldest first, and whether mine is there. */
async function claimsIn(
  folder: string,
  lock: string,
  mine: string | undefined,
  isDead: (claim: Claim) => Promise<boolean>,
): Promise<{ others: string[]; listed: boolean }> {
  const files = await filesIn(folder)
  const others: string[] = []
  for (const one of files.map(claimIn)) {
    if (one?.lock !== lock || one.file === mine) continue
    if (await isDead(one)) await remove(join(folder, one.file))
    else others.push(one.file)
  }
  return { others: others.sort(), listed: mine !== undefined && files.includes(mine) }
}

async function claim(folder: string, file: string, beat: number): Promise<Lock> {
  const path = join(folder, file)
  await createFile(path).catch(async (error: unknown) => {
    if (systemErrorCode(error) !== 'ENOENT') throw error
    await makeFolder(folder)
    await createFile(path)
  })
  const touch = () => {
    const now = new Date()
    // A beat that was missed is what others watch for, and a removed file is found out by its owner.
    utimes(path, now, now).catch(() => undefined)
  }
  const heart = setInterval(touch, beat).unref()
  return {
    folder,
    file,
    async release() {
      clearInterval(heart)
      // One that cannot be removed is taken for dead after a while, now that its heart stands still.
      await remove(path).catch(() => undefined)
    },
  }
}

async function createFile(path: string): Promise<void> {
  await (await open(path, 'wx', 0o600)).close()
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function remove(path: string): Promise<void> {
  await whileBusy(() => rm(path, { force: true }))
}
