import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Artifacts } from './artifacts.ts'

/** A generated file that is not what the description makes. */
export interface Drift {
  readonly file: string
  readonly kind: 'differs' | 'is missing' | 'is not generated any more'
}

/** How `directory` differs from what was made; empty where it does not. */
export async function compareCommitted(directory: string, artifacts: Artifacts): Promise<readonly Drift[]> {
  const drifts: Drift[] = []
  for (const [file, text] of artifacts) {
    const committed = await readFile(path.join(directory, file), 'utf8').catch(() => undefined)
    if (committed === undefined) drifts.push({ file, kind: 'is missing' })
    else if (committed !== text) drifts.push({ file, kind: 'differs' })
  }
  for (const file of await filesIn(directory)) {
    if (!artifacts.has(file)) drifts.push({ file, kind: 'is not generated any more' })
  }
  return drifts.sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Writes what differs and removes what is no longer generated. Each file is complete or as it was: written beside, then renamed. */
export async function writeCommitted(directory: string, artifacts: Artifacts): Promise<readonly Drift[]> {
  const drifts = await compareCommitted(directory, artifacts)
  for (const { file } of drifts) {
    const target = path.join(directory, file)
    const text = artifacts.get(file)
    if (text === undefined) {
      await rm(target)
      continue
    }
    await mkdir(path.dirname(target), { recursive: true })
    const temporary = `${target}.${process.pid}.tmp`
    try {
      await writeFile(temporary, text)
      await rename(temporary, target)
    } finally {
      await rm(temporary, { force: true })
    }
  }
  return drifts
}

async function filesIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
