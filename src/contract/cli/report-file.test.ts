import { execFileSync } from 'node:child_process'
import { constants } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReportFile } from './report-file.ts'

describe('openReportFile', () => {
  let directory = ''
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'report-file-'))
  })
  afterEach(async () => {
    await chmod(directory, 0o700)
    await rm(directory, { recursive: true })
  })

  it('writes the whole file and leaves nothing else', async () => {
    const file = await openReportFile(join(directory, 'r.json'))
    expect(await readdir(directory)).toEqual([])
    await file.write('{}')
    expect(await readFile(join(directory, 'r.json'), 'utf8')).toBe('{}')
    expect(await readdir(directory)).toEqual(['r.json'])
  })

  it('keeps the old file until the new one is whole', async () => {
    await writeFile(join(directory, 'r.json'), 'old')
    const file = await openReportFile(join(directory, 'r.json'))
    expect(await readFile(join(directory, 'r.json'), 'utf8')).toBe('old')
    await file.write('new')
    expect(await readFile(join(directory, 'r.json'), 'utf8')).toBe('new')
  })

  it.each([
    ['a directory', '.', 'it is a directory; name a file'],
    ['in a directory that is not there', 'none/r.json', 'does not exist; create it first'],
    ['in a file', 'file/r.json', 'is not a directory'],
  ])('refuses %s before anything is run', async (_, path, message) => {
    await writeFile(join(directory, 'file'), '')
    await expect(openReportFile(join(directory, path))).rejects.toThrow(message)
  })

  // Permissions do not bind the superuser.
  it.skipIf(process.getuid?.() === 0)('refuses a directory that it may not write to', async () => {
    await mkdir(join(directory, 'locked'), { mode: 0o500 })
    await expect(openReportFile(join(directory, 'locked/r.json'))).rejects.toThrow('permission denied')
  })

  it('replaces what a link leads to, and not the link', async () => {
    await writeFile(join(directory, 'r.json'), 'old')
    await symlink('r.json', join(directory, 'link'))
    await (await openReportFile(join(directory, 'link'))).write('new')
    expect((await lstat(join(directory, 'link'))).isSymbolicLink()).toBe(true)
    expect(await readFile(join(directory, 'r.json'), 'utf8')).toBe('new')
  })

  // A named pipe stands for /dev/stdout and /dev/null: no test may put those at risk where the superuser runs it.
  it.skipIf(process.platform !== 'linux')('writes into what is no file, and never replaces it', async () => {
    const pipe = join(directory, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = await open(pipe, constants.O_RDWR | constants.O_NONBLOCK)
    try {
      await (await openReportFile(pipe)).write('{}')
      expect((await lstat(pipe)).isFIFO()).toBe(true)
      expect((await reader.read(Buffer.alloc(8), 0, 8, null)).bytesRead).toBe(2)
    } finally {
      await reader.close()
    }
  })

  it('leaves no half file where writing fails after all', async () => {
    const file = await openReportFile(join(directory, 'r.json'))
    await mkdir(join(directory, 'r.json'))
    await expect(file.write('{}')).rejects.toThrow('--report: cannot write')
    expect(await readdir(directory)).toEqual(['r.json'])
  })
})
