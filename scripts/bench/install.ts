import { readdirSync, statSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface InstallSize {
  readonly packages: number
  readonly megabytes: number
}

/** What installing a workspace package brings, itself included, from the lock file and the files in node_modules. */
export function installSize(workspace: string): InstallSize {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const entries = packagesOf(lock)
  const seen = new Set<string>()
  const queue = [workspace]
  let bytes = 0
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    if (seen.has(place)) continue
    seen.add(place)
    const folder = place.startsWith('src/') ? join(root, place, 'dist') : join(root, place)
    bytes += sizeOf(folder)
    for (const name of Object.keys(entries[place]?.dependencies ?? {})) {
      const found = resolve(entries, place, name)
      if (found !== undefined) queue.push(found)
    }
  }
  return { packages: seen.size, megabytes: bytes / 1e6 }
}

interface LockEntry {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly resolved?: string
  readonly link?: boolean
}

function packagesOf(lock: unknown): Readonly<Record<string, LockEntry>> {
  if (typeof lock === 'object' && lock !== null && 'packages' in lock && isRecord(lock.packages)) return lock.packages
  throw new Error('package-lock.json has no "packages": run npm install with npm 7 or newer.')
}

function isRecord(value: unknown): value is Record<string, LockEntry> {
  return typeof value === 'object' && value !== null
}

/** Node's own look-up: the nearest node_modules upwards; a workspace is a link. */
function resolve(entries: Readonly<Record<string, LockEntry>>, from: string, name: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/')))) {
    const candidate = `${place === '' ? '' : `${place}/`}node_modules/${name}`
    const entry = entries[candidate]
    if (entry?.link === true) return entry.resolved
    if (entry !== undefined) return candidate
    if (place === '') return undefined
  }
}

function sizeOf(folder: string): number {
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    bytes += entry.isDirectory() ? sizeOf(path) : statSync(path).size
  }
  return bytes
}
