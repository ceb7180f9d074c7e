import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * Where a process id means the same process: a hash of this machine's name and, on Linux, of its boot and its process
 * id namespace. Containers that share a volume may share a host name too, and process 7 of the one says nothing about
 * process 7 of the other.
 */
export function machineId(): string {
  return createHash('sha256')
    .update([hostname(), ...namespace()].join('\n'))
    .digest('hex')
    .slice(0, 12)
}

function namespace(): string[] {
  if (process.platform !== 'linux') return []
  try {
    return [readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), readlinkSync('/proc/self/ns/pid')]
  } catch {
    // Equal to nobody else: then only the heartbeat tells who is alive, which is slower and never wrong.
    return [randomBytes(16).toString('hex')]
  }
}
