import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const workspaces = { 'docspace-auth': 'src/client', 'docspace-contract': 'src/contract' } as const

interface LockEntry {
  readonly dev?: boolean
  readonly link?: boolean
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly bin?: unknown
  readonly engines?: unknown
}

/**
 * An empty project with the tarballs of both packages installed: what a user has after `npm install docspace-contract`.
 * Its lock file is the workspace's own, less what is for development, so that npm needs no network: every tarball is
 * in its cache since the `npm ci` that installed the workspace (one that is not, is fetched).
 */
export function emptyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docspace-auth-installed-'))
  execFileSync('npm', ['pack', '--workspaces', '--silent', '--pack-destination', folder], { cwd: root, stdio: 'pipe' })

  const project = join(folder, 'project')
  mkdirSync(project)
  const lock = readLock()
  const version = lock['src/client']?.version ?? ''
  const dependencies = Object.fromEntries(
    Object.keys(workspaces).map((name) => [name, `file:../${name}-${version}.tgz`]),
  )
  const manifest = { name: 'empty', version: '1.0.0', private: true, type: 'module', dependencies }
  const packages = {
    '': manifest,
    ...thirdParties(lock),
    ...Object.fromEntries(
      Object.entries(workspaces).map(([name, place]) => [
        `node_modules/${name}`,
        {
          ...lock[place],
          resolved: dependencies[name],
          integrity: integrityOf(join(folder, `${name}-${version}.tgz`)),
        },
      ]),
    ),
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  writeFileSync(
    join(project, 'package-lock.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  )
  execFileSync('npm', ['ci', '--prefer-offline', '--ignore-scripts', '--silent'], { cwd: project, stdio: 'pipe' })
  return project
}

function readLock(): Readonly<Record<string, LockEntry>> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockEntry>>
  }
  return lock.packages
}

/** The third-party packages that the two need at run time, nested ones moved under their package's new place. */
function thirdParties(lock: Readonly<Record<string, LockEntry>>): Record<string, LockEntry> {
  return Object.fromEntries(
    Object.entries(lock)
      .filter(([place, entry]) => place.includes('node_modules/') && entry.dev !== true && entry.link !== true)
      .map(([place, entry]) => [
        place
          .replace('src/client/', 'node_modules/docspace-auth/')
          .replace('src/contract/', 'node_modules/docspace-contract/'),
        entry,
      ]),
  )
}

function integrityOf(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
}
