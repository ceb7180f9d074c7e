import { chmod, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fileStore } from './file-store.ts'
import { temporaryFolder, type TemporaryFolder } from './store/temporary-folder.ts'

const windows = process.platform === 'win32'

describe('a file that is not ours, or damaged', () => {
  const good = '"version":1,"credentials":{'
  const unfit = [
    ['is not valid JSON', ''],
    ['is not valid JSON', `{${good}"marked-key":{"token":"marked-secret"}`],
    ['is not valid JSON', 'marked-secret'],
    ['is not a credential store', '"marked-secret"'],
    ['is not a credential store', 'null'],
    ['is not a credential store', '[]'],
    ['is not a credential store', '{"marked-key":{"token":"marked-secret"}}'],
    ['is not a credential store', '{"version":1,"credentials":[]}'],
    ['is of another version than 1', '{"version":2,"credentials":{"marked-key":{"token":"marked-secret"}}}'],
  ] as const

  it.each(unfit)('%s: %s', async (problem, text) => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'credentials.json')
    await writeFile(path, text, { mode: 0o600 })
    const store = fileStore(path)
    const tasks: string[] = []
    const task = () => Promise.resolve(tasks.push('ran'))
    const calls = [store.get('key'), store.set('key', {}), store.delete('key'), store.withLock('key', task)]
    for (const call of await Promise.allSettled(calls)) {
      const error: unknown = call.status === 'rejected' ? call.reason : undefined
      expect(error).toMatchObject({ name: 'CredentialError', code: 'store-failed' })
      expect(String(error)).toContain(`The credential store ${path} ${problem}`)
      expect(inspect(error)).not.toContain('marked')
    }
    expect(tasks).toEqual([])
    expect(await readFile(path, 'utf8')).toBe(text)
  })

  it('says which part of its path is in the way', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'file')
    await writeFile(path, '')
    await expect(fileStore(folder.path).get('key')).rejects.toThrow(`${folder.path} cannot be read: it is not a file.`)
    await expect(fileStore(join(path, 'below')).set('key', {})).rejects.toMatchObject({ code: 'store-failed' })
  })

  it('says so where no folder can be made', { skip: process.platform !== 'linux' }, async () => {
    await expect(fileStore('/proc/none/credentials.json').set('key', {})).rejects.toThrow('cannot be locked: ENOENT.')
  })

  it('is followed no further than its symbolic links lead', { skip: windows }, async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'link')
    await symlink(path, path)
    await expect(fileStore(path).get('key')).rejects.toThrow('its symbolic links go round in circles (ELOOP).')
  })

  it('says that permission was denied', { skip: windows || process.getuid?.() === 0 }, async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'credentials.json')
    await writeFile(path, '', { mode: 0o000 })
    await expect(fileStore(path).get('key')).rejects.toThrow('cannot be read: permission was denied (EACCES).')
    await rm(path)
    await chmod(folder.path, 0o500)
    await expect(fileStore(path).set('key', {})).rejects.toThrow('cannot be locked: permission was denied (EACCES).')
    await chmod(folder.path, 0o700)
  })
})

describe('an entry', () => {
  const entries = {
    fine: { token: 'marked-secret', extra: 'marked-secret' },
    text: 'marked-secret',
    nothing: null,
    number: { token: 42 },
    date: { token: 'marked-secret', expiresAt: 'marked-secret' },
  }
  const fileOf = async (folder: TemporaryFolder) => {
    const path = join(folder.path, 'credentials.json')
    await writeFile(path, JSON.stringify({ version: 1, credentials: entries }), { mode: 0o600 })
    return path
  }

  it('is handed out without the members that are not known', async () => {
    await using folder = await temporaryFolder()
    expect(await fileStore(await fileOf(folder)).get('fine')).toEqual({ token: 'marked-secret' })
  })

  it.each([
    ['text', 'that is not an object'],
    ['nothing', 'that is not an object'],
    ['number', 'whose "token" is not a string'],
    ['date', 'whose "expiresAt" is not a number'],
  ])('of a wrong form is not handed out: %s', async (key, problem) => {
    await using folder = await temporaryFolder()
    const path = await fileOf(folder)
    const error: unknown = await fileStore(path)
      .get(key)
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'store-failed' })
    expect(String(error)).toContain(`${path} has an entry for this key ${problem}`)
    expect(inspect(error)).not.toContain('marked')
  })

  it('of another key is kept as it is, whatever its form', async () => {
    await using folder = await temporaryFolder()
    const path = await fileOf(folder)
    await fileStore(path).set('number', { token: 'repaired' })
    await fileStore(path).delete('date')
    const { fine, text, nothing } = entries
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      version: 1,
      credentials: { fine, text, nothing, number: { token: 'repaired' } },
    })
  })

  it('is not written where it could not be read again', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'credentials.json')
    await expect(fileStore(path).set('key', { expiresAt: NaN })).rejects.toMatchObject({ code: 'store-failed' })
    expect(await readdir(folder.path)).toEqual([])
  })
})
