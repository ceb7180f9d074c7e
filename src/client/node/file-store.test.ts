import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineStore } from '../store/store-exam.ts'
import { fileStore } from './file-store.ts'
import { temporaryFolder, type TemporaryFolder } from './store/temporary-folder.ts'

const windows = process.platform === 'win32'
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

describe('the exam', () => {
  let folder: TemporaryFolder
  let made = 0
  beforeAll(async () => {
    folder = await temporaryFolder()
  })
  afterAll(() => folder[Symbol.asyncDispose]())
  examineStore('fileStore', () => fileStore(join(folder.path, String(made++), 'credentials.json')))
})

describe('the file', () => {
  it('is JSON with a version and an entry per key, and nothing but an empty folder is beside it', async () => {
    await using folder = await temporaryFolder()
    const store = fileStore(join(folder.path, 'credentials.json'))
    await store.set('one', { token: '1' })
    await store.set('two', { token: '2', expiresAt: 3 })
    expect(JSON.parse(await readFile(join(folder.path, 'credentials.json'), 'utf8'))).toEqual({
      version: 1,
      credentials: { one: { token: '1' }, two: { token: '2', expiresAt: 3 } },
    })
    expect(await readdir(folder.path)).toEqual(['credentials.json', 'credentials.json.locks'])
    expect(await readdir(join(folder.path, 'credentials.json.locks'))).toEqual([])
  })

  it('is not touched before the first call, and not created by reading', async () => {
    await using folder = await temporaryFolder()
    const store = fileStore(join(folder.path, 'a', 'credentials.json'))
    expect(await store.get('key')).toBe(undefined)
    expect(await readdir(folder.path)).toEqual([])
  })

  it('is shared by all stores of that path, and found again by the next process', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'credentials.json')
    await fileStore(path).set('key', { token: 'token' })
    expect(await fileStore(relative('.', path)).get('key')).toEqual({ token: 'token' })
  })

  it('stays the same when what is deleted is not in it', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'credentials.json')
    await writeFile(path, '{"credentials":{},"version":1}', { mode: 0o600 })
    await fileStore(path).delete('key')
    expect(await readFile(path, 'utf8')).toBe('{"credentials":{},"version":1}')
  })

  it('is replaced at the end of its symbolic links, which stay', { skip: windows }, async () => {
    await using folder = await temporaryFolder()
    const [link, further, target] = ['link', 'further', join('dotfiles', 'real')] as const
    await mkdir(join(folder.path, 'dotfiles'))
    await symlink(target, join(folder.path, further))
    await symlink(join(folder.path, further), join(folder.path, link))
    // The first time there is nothing at its end.
    for (const token of ['first', 'second']) {
      await fileStore(join(folder.path, link)).set('key', { token })
      expect(await fileStore(join(folder.path, target)).get('key')).toEqual({ token })
    }
    expect(await readdir(folder.path)).toEqual(['dotfiles', 'further', 'link'])
  })
})

describe.skipIf(windows)('who may read the file', () => {
  it('is its owner alone, and so for each folder that has to be created', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'a', 'b', 'credentials.json')
    await fileStore(path).set('key', { token: 'token' })
    expect(await mode(path)).toBe('600')
    for (const made of ['a', 'a/b', 'a/b/credentials.json.locks'])
      expect(await mode(join(folder.path, made))).toBe('700')
  })

  it.each(['644', '660', '604'])('is its owner alone again once a file of mode %s is read', async (given) => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'credentials.json')
    await writeFile(path, '{"version":1,"credentials":{}}')
    await chmod(path, Number.parseInt(given, 8))
    await fileStore(path).get('key')
    expect(await mode(path)).toBe('600')
  })

  it('stays as it was for a folder that was there', async () => {
    await using folder = await temporaryFolder()
    await chmod(folder.path, 0o755)
    await fileStore(join(folder.path, 'credentials.json')).set('key', { token: 'token' })
    expect(await mode(folder.path)).toBe('755')
  })
})

it('prints as its path and nothing else', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'credentials.json')
  const store = fileStore(path)
  await store.set('marked-key', { token: 'marked-secret' })
  expect(inspect(store, { breakLength: Infinity })).toBe(`{ store: 'file', path: ${inspect(path)} }`)
  expect(JSON.parse(JSON.stringify(store))).toEqual({ store: 'file', path })
})

it('means by a relative path what it means when the store is made', () => {
  expect(JSON.parse(JSON.stringify(fileStore('credentials.json')))).toEqual({
    store: 'file',
    path: resolve('credentials.json'),
  })
})

it('names no user in its lock files while one is locked', async () => {
  await using folder = await temporaryFolder()
  const store = fileStore(join(folder.path, 'credentials.json'))
  const files = await store.withLock('ann@example.com', () => readdir(join(folder.path, 'credentials.json.locks')))
  expect(files).toHaveLength(1)
  expect(files[0]).toMatch(/^[\da-f]{32}\.\d{15}\.\d+\.[\da-f]{12}\.[\da-f]{16}$/)
})

it('lets the callers of one process wait in turn: only one of them at a time has a lock file', async () => {
  await using folder = await temporaryFolder()
  const store = fileStore(join(folder.path, 'credentials.json'))
  const count = async () => (await readdir(join(folder.path, 'credentials.json.locks'))).length
  const counts = await Promise.all(Array.from({ length: 10 }, () => store.withLock('key', count)))
  expect(counts).toEqual(Array(10).fill(1))
})
