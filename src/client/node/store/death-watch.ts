import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Claim } from './claim.ts'
import { systemErrorCode } from './system-error-code.ts'

export interface DeathWatch {
  readonly folder: string
  readonly machine: string
  /** How long a claim's heartbeat may be silent, in milliseconds. */
  readonly staleAfter: number
}

/** The longest time between two looks that counts: whoever was asleep in between saw nothing. */
const glance = 100

/**
 * Says whether the owner of a claim died. On this machine the system knows at once. Of other machines, and of a process
 * id that a later process was given, only the heartbeat tells: one that was seen not to change for so long. Time is
 * counted by looking at it, and never by comparing clocks: machines disagree about those, and a laptop that wakes up
 * must not find everybody dead.
 */
export function deathWatch({ folder, machine, staleAfter }: DeathWatch): (claim: Claim) => Promise<boolean> {
  const seen = new Map<string, { beat: number; at: number; silent: number }>()
  return async (claim) => {
    if (claim.machine === machine && !isRunning(claim.pid)) return true
    const beat = await heartbeat(join(folder, claim.file))
    const at = performance.now()
    const before = seen.get(claim.file)
    const silent = before?.beat === beat ? before.silent + Math.min(at - before.at, glance) : 0
    seen.set(claim.file, { beat, at, silent })
    return silent >= staleAfter
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as another user.
    return systemErrorCode(error) !== 'ESRCH'
  }
}

async function heartbeat(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    // Released since the folder was listed: the next listing will say so.
    if (systemErrorCode(error) === 'ENOENT') return 0
    throw error
  }
}
