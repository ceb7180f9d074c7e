import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runChild } from './run-child.ts'

const folder = import.meta.dirname
const stamp = join(folder, 'node_modules', '.installed')

/**
 * Installs the runtimes that package.json beside this file names, unless they are there already. They are a gigabyte,
 * so they are no dependency of the workspace.
 */
export async function installRuntimes(signal: AbortSignal): Promise<void> {
  const wanted = await readFile(join(folder, 'package.json'), 'utf8')
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === wanted) return
  console.log('Installing the runtimes, once: about a gigabyte.')
  const { code, output } = await runChild(
    ['npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', '--no-package-lock'],
    { cwd: folder, timeout: 600_000, signal },
  )
  if (code !== 0) throw new Error(`npm could not install the runtimes:\n${output}`)
  await writeFile(stamp, wanted)
}

/** The place of something that was installed. */
export function installed(path: string): string {
  return join(folder, 'node_modules', path)
}

/** The exact version of a package that was installed. */
export async function installedVersion(name: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(installed(`${name}/package.json`), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '?'
}
