import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { fileStore } from './file-store.ts'
import { temporaryFolder } from './store/temporary-folder.ts'

const program = join(import.meta.dirname, 'store', 'test-program.ts')

/** Starts test-program.ts; its errors are shown with the test's. */
function start(...parameters: (string | number)[]) {
  return spawn(process.execPath, [program, ...parameters.map(String)], { stdio: ['pipe', 'pipe', 'inherit'] })
}

/** Runs it to its end; what it said. */
async function run(...parameters: (string | number)[]) {
  const child = start(...parameters)
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { said: said.trim(), code: child.exitCode, signal: child.signalCode }
}

const fine = { said: '', code: 0, signal: null }

/** Long before a heartbeat would be missed: whoever takes this long has waited for a dead process. */
const soon = 5000

async function timed<T>(task: Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await task
  expect(performance.now() - started).toBeLessThan(soon)
  return result
}

describe('four processes that share a store', () => {
  it('count to a hundred under the lock, 25 each', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'state', 'credentials.json')
    const ends = await Promise.all([1, 2, 3, 4].map(() => run('count', path, 'key', 25)))
    expect(ends).toEqual([fine, fine, fine, fine])
    expect(await fileStore(path).get('key')).toEqual({ token: '100' })
  })

  it('lose none of the 25 keys that each of them sets', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'state', 'credentials.json')
    const ends = await Promise.all(['a', 'b', 'c', 'd'].map((name) => run('fill', path, name, 25)))
    expect(ends).toEqual([fine, fine, fine, fine])
    const { credentials } = JSON.parse(await readFile(path, 'utf8')) as { credentials: object }
    expect(Object.keys(credentials)).toHaveLength(100)
    expect(await readdir(`${path}.locks`)).toEqual([])
  })
})

describe('a process that is killed', () => {
  it('leaves the last credential that it had set, or the next one, whole', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'credentials.json')
    const store = fileStore(path)
    const bulk = 200_000
    for (const writes of [1, 4, 9, 16, 25]) {
      const child = start('rise', path, 'key', bulk)
      const exit = once(child, 'exit')
      let last = 0
      for await (const line of createInterface(child.stdout)) {
        last = Number(line)
        if (last === writes) child.kill('SIGKILL')
      }
      await exit
      const left = await store.get('key')
      expect([last, last + 1]).toContain(Number(left?.token))
      expect(left?.scope).toHaveLength(bulk)
      await timed(store.set('key', { token: 'mine' }))
      expect(await readdir(`${path}.locks`)).toEqual([])
    }
  })

  it('leaves its lock to the next at once', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'credentials.json')
    const child = start('hold', path, 'key')
    await once(child.stdout, 'data')
    const entered: string[] = []
    const waiting = fileStore(path).withLock('key', () => Promise.resolve(entered.push('in')))
    await fileStore(path).withLock('other', () => Promise.resolve())
    expect(entered).toEqual([])
    child.kill('SIGKILL')
    await timed(waiting)
    expect(await readdir(`${path}.locks`)).toEqual([])
  })
})

/** Does this for each number, two at a time: each starts a process, and there may be no more than two cores. */
async function forEach(numbers: readonly number[], task: (number: number) => Promise<void>) {
  const left = numbers.values()
  const worker = async () => {
    for (const number of left) await task(number)
  }
  await Promise.all([worker(), worker()])
}

describe('at each step of a write', () => {
  /** A store with two entries, and what a process calls of the file system when it sets one of them. */
  async function prepared(path: string) {
    const old = JSON.stringify({ version: 1, credentials: { key: { token: 'old' }, other: { token: 'old' } } })
    await writeFile(path, old, { mode: 0o600 })
    return path
  }

  let steps: string[]
  let numbers: number[]
  beforeAll(async () => {
    await using folder = await temporaryFolder()
    const { said } = await run('step', await prepared(join(folder.path, 'counted')), 'count')
    // What the steps are of: were the calls not seen, nothing would be killed.
    expect(said).toMatch(/open.*readdir.*readFile.*open writeFile sync access rename open sync.*rm$/)
    steps = said.split(' ')
    numbers = steps.map((_, index) => index + 1)
  })

  it('a killed process leaves the old file or the new one, and the next one goes on', async () => {
    await using folder = await temporaryFolder()
    await forEach(numbers, async (at) => {
      const path = await prepared(join(folder.path, `killed at ${at}`))
      expect(await run('step', path, 'kill', at)).toMatchObject({ signal: 'SIGKILL' })
      const store = fileStore(path)
      expect(await store.get('key')).toEqual({ token: at > steps.indexOf('rename') + 1 ? 'new' : 'old' })
      await timed(store.withLock('key', () => store.set('key', { token: 'mine' })))
      expect([await store.get('key'), await store.get('other')]).toEqual([{ token: 'mine' }, { token: 'old' }])
      expect(await readdir(`${path}.locks`)).toEqual([])
    })
  })

  it('a process killed with half of the text written leaves the old file', async () => {
    await using folder = await temporaryFolder()
    const path = await prepared(join(folder.path, 'torn'))
    expect(await run('step', path, 'tear', steps.indexOf('writeFile') + 1)).toMatchObject({ signal: 'SIGKILL' })
    expect(await readdir(`${path}.locks`)).toHaveLength(2)
    const store = fileStore(path)
    expect(await store.get('key')).toEqual({ token: 'old' })
    await store.set('other', { token: 'mine' })
    expect([await store.get('key'), await store.get('other')]).toEqual([{ token: 'old' }, { token: 'mine' }])
    expect(await readdir(`${path}.locks`)).toEqual([])
  })

  it('a process that stands still, is given up for dead and wakes up undoes no change of others', async () => {
    await using folder = await temporaryFolder()
    await forEach(numbers, async (at) => {
      const path = await prepared(join(folder.path, `asleep at ${at}`))
      const child = start('step', path, 'stand', at)
      const exit = once(child, 'exit')
      await once(child.stdout, 'data')
      // What a process does that sees no heartbeat for ten seconds: it removes the claim, then the drafts, and writes.
      const files = await readdir(`${path}.locks`).catch(() => [])
      for (const file of files.filter((file) => file.startsWith('file.'))) await rm(join(`${path}.locks`, file))
      const store = fileStore(path)
      await store.set('other', { token: 'mine' })
      child.stdin.end('\n')
      expect(await exit).toEqual([0, null])
      expect([await store.get('key'), await store.get('other')]).toEqual([{ token: 'new' }, { token: 'mine' }])
      expect(await readdir(`${path}.locks`)).toEqual([])
    })
  })
})
