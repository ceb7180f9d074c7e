import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { memoryStore } from '../index.ts'
import { selected, signInsBeside, type SignIn } from './sign-ins.ts'

const portal = 'https://acme.test'
const signIn = (name: string, more: Partial<SignIn> = {}): SignIn => ({
  key: `${portal} login ${name}`,
  portal,
  way: 'password',
  names: [`${name}@example.com`, name],
  ...more,
})
const [ann, bob] = [signIn('ann'), signIn('bob')]

async function fresh() {
  const folder = await mkdtemp(join(tmpdir(), 'docspace-auth-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const below = join(folder, 'below')
  return { below, path: join(below, 'sign-ins.json'), signIns: signInsBeside(join(below, 'store.json'), memoryStore()) }
}

describe('the list of sign-ins', () => {
  it('is empty where there is no file', async () => {
    const { signIns } = await fresh()
    expect(await signIns.list()).toEqual([])
  })

  it('has the newest first, and one entry for one key', async () => {
    const { signIns } = await fresh()
    const again = signIn('ann', { names: ['ann', 'the same'] })
    for (const one of [ann, bob, again]) await signIns.add(one)
    expect(await signIns.list()).toEqual([again, bob])
    await signIns.remove(again.key)
    expect(await signIns.list()).toEqual([bob])
  })

  it('is for its owner alone, and leaves no draft behind', async () => {
    const { signIns, path, below } = await fresh()
    await signIns.add(ann)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(below)).mode & 0o777).toBe(0o700)
    expect(await readdir(below)).toEqual(['sign-ins.json'])
  })

  it('loses none of many that are added at once', async () => {
    const { signIns } = await fresh()
    const names = Array.from({ length: 20 }, (_, number) => `user${number}`)
    await Promise.all(names.map((name) => signIns.add(signIn(name))))
    expect(await signIns.list()).toHaveLength(20)
  })

  it.each([
    'no JSON',
    '{}',
    '[{"key":"k"}]',
    '[{"key":"k","portal":"p","way":"magic","names":[]}]',
    '[{"key":"k","portal":"p","way":"password","names":[1]}]',
    '[{"key":"k","portal":"p","way":"oauth","names":[]}]',
  ])('is refused and left as it is where the file holds %s', async (text) => {
    const { signIns, path } = await fresh()
    await signIns.add(ann)
    await writeFile(path, text)
    await expect(signIns.add(bob)).rejects.toThrow(`${path} is not a list of sign-ins: delete it, and sign in again`)
    expect(await readFile(path, 'utf8')).toBe(text)
  })
})

describe('selected', () => {
  const other = signIn('ann', { portal: 'https://other.test' })
  it.each([
    [{}, [ann, bob, other]],
    [{ portal }, [ann, bob]],
    [{ user: ' ANN@example.com ' }, [ann, other]],
    [{ user: 'Ann', portal }, [ann]],
    [{ user: 'gil' }, []],
    [{ user: 'an' }, []],
  ])('by %j', (selection, want) => {
    expect(selected([ann, bob, other], selection)).toEqual(want)
  })
})
