import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A test as vitest finds it, without running it. */
export interface ListedTest {
  /** `path/of/file.test.ts > describe > title`; a table has the template for its title. */
  readonly name: string
  readonly file: string
  /** Where it begins, from 1. */
  readonly line: number
}

/** Every test below these folders of a repository. */
export async function listTests(root: string, folders: readonly string[]): Promise<readonly ListedTest[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'docspace-auth-fidelity-'))
  const file = path.join(folder, 'tests.json')
  try {
    await run(root, ['list', ...folders, `--json=${file}`])
    return readListing(root, JSON.parse(await readFile(file, 'utf8')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What `vitest list --json` writes. */
export function readListing(root: string, listing: unknown): readonly ListedTest[] {
  if (!Array.isArray(listing)) throw new Error('vitest has listed no tests.')
  return listing.map((one: unknown) => {
    const entry = isEntry(one) ? one : undefined
    if (entry === undefined) throw new Error(`vitest has listed something else: ${JSON.stringify(one)}`)
    const file = path.relative(root, entry.file).replaceAll('\\', '/')
    return { file, name: `${file} > ${entry.name}`, line: entry.location?.line ?? 0 }
  })
}

interface Entry {
  readonly name: string
  readonly file: string
  readonly location?: { readonly line: number }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('file' in value)) return false
  return typeof value.name === 'string' && typeof value.file === 'string'
}

function run(cwd: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('vitest', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`vitest list ended with ${code ?? 1}.`))))
  })
}
