import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { clearDrafts, replaceFile } from './replace-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('replaces the file with one that its owner alone may read, and leaves no draft', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'file')
  await writeFile(path, 'old', { mode: 0o644 })
  await writeFile(join(folder.path, 'lock'), '')
  expect(await replaceFile(path, 'new', { folder: folder.path, file: 'lock' })).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('new')
  expect(await readdir(folder.path)).toEqual(['file', 'lock'])
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
})

it('replaces nothing and leaves no draft where the lock was lost', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'file')
  await writeFile(path, 'old')
  expect(await replaceFile(path, 'new', { folder: folder.path, file: 'lock' })).toBe(false)
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder.path)).toEqual(['file'])
})

it('leaves no draft where the file cannot be replaced', async () => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'lock'), '')
  const replacing = replaceFile(folder.path, 'new', { folder: folder.path, file: 'lock' })
  await expect(replacing).rejects.toThrow()
  expect(await readdir(folder.path)).toEqual(['lock'])
})

it('removes the drafts of others and nothing else', async () => {
  await using folder = await temporaryFolder()
  for (const file of ['0123456789abcdef.tmp', 'mine.tmp', 'lock']) await writeFile(join(folder.path, file), '')
  await clearDrafts(folder.path)
  expect(await readdir(folder.path)).toEqual(['lock', 'mine.tmp'])
})
