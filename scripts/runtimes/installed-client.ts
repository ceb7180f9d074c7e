import { existsSync } from 'node:fs'
import { cp, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runChild } from './run-child.ts'

const root = join(import.meta.dirname, '../..')

/** Installs docspace-auth in a project from its tarball, as its users have it, and what it depends on. */
export async function installClient(project: string, signal: AbortSignal): Promise<void> {
  const modules = join(project, 'node_modules')
  const client = join(modules, 'docspace-auth')
  await mkdir(client, { recursive: true })
  const pack = ['npm', 'pack', '-w', 'docspace-auth', '--silent', '--pack-destination', project]
  const tarball = (await outputOf(pack, signal)).trim().split('\n').at(-1) ?? ''
  await outputOf(['tar', '-xzf', join(project, tarball), '-C', client, '--strip-components', '1'], signal)
  await addDependencies(client, modules)
}

/** Copies what a package depends on from the workspace, where `npm ci` has put the versions of the lock file. */
async function addDependencies(folder: string, modules: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('dependencies' in manifest)) return
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const place = ['src/client/node_modules', 'node_modules'].map((one) => join(root, one, name)).find(existsSync)
    if (place === undefined) throw new Error(`${name}, on which docspace-auth depends, is not installed: npm ci.`)
    await cp(place, join(modules, name), { recursive: true })
    await addDependencies(join(modules, name), modules)
  }
}

async function outputOf(command: readonly string[], signal: AbortSignal): Promise<string> {
  const { code, output } = await runChild(command, { cwd: root, timeout: 60_000, signal })
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`)
  return output
}
