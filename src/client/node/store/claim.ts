import { randomBytes } from 'node:crypto'

/** Who wants or has a lock. All of it is in the name of its file, so that it is there whole or not at all. */
export interface Claim {
  /** `<lock>.<since>.<pid>.<machine>.<random>`; the names of one lock's claims sort by age. */
  readonly file: string
  readonly lock: string
  readonly pid: number
  readonly machine: string
}

/** A name that nobody ever had and nobody will have again. */
export function newClaim(lock: string, since: number, machine: string): string {
  const time = String(since).padStart(15, '0')
  return [lock, time, process.pid, machine, randomBytes(8).toString('hex')].join('.')
}

/** Reads the name of a file; undefined where it is not a claim. */
export function claimIn(file: string): Claim | undefined {
  const parts = /^(?<lock>[\da-z]+)\.\d{15}\.(?<pid>\d+)\.(?<machine>[\da-f]{12})\.[\da-f]{16}$/.exec(file)?.groups
  if (!parts?.lock || !parts.pid || !parts.machine) return undefined
  return { file, lock: parts.lock, pid: Number(parts.pid), machine: parts.machine }
}
