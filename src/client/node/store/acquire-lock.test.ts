import { spawnSync } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { acquireLock, type LockRequest } from './acquire-lock.ts'
import { temporaryFolder } from './temporary-folder.ts'

const [here, elsewhere] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']

const request = (folder: string, change: Partial<LockRequest> = {}): LockRequest => ({
  folder,
  lock: 'file',
  machine: here,
  staleAfter: 10_000,
  patience: 10_000,
  timedOut: (file) => new Error(`in the way: ${file}`),
  ...change,
})

/** The lock file of a process that is gone. */
async function leftBehind(folder: string, machine: string, pid: number, since = '001700000000000') {
  const file = `file.${since}.${pid}.${machine}.0123456789abcdef`
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, file), '')
  return file
}

/** The id of a process that ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid

/** Runs this many at once, each for itself as another process would, and counts how many are in at the same time. */
async function crowd(size: number, change: LockRequest) {
  let inside = 0
  let most = 0
  const one = async () => {
    const lock = await acquireLock(change)
    most = Math.max(most, ++inside)
    await new Promise((resolve) => setTimeout(resolve, 1))
    inside--
    await lock.release()
  }
  await Promise.all(Array.from({ length: size }, one))
  return most
}

it('creates its folder for its owner alone, and leaves it empty', async () => {
  await using folder = await temporaryFolder()
  const below = join(folder.path, 'a', 'b')
  const lock = await acquireLock(request(below))
  expect(await readdir(below)).toEqual([lock.file])
  await lock.release()
  expect(await readdir(below)).toEqual([])
})

it('lets one in at a time, and each in the end', async () => {
  await using folder = await temporaryFolder()
  expect(await crowd(8, request(folder.path))).toBe(1)
  expect(await readdir(folder.path)).toEqual([])
})

it('gives different locks at the same time', async () => {
  await using folder = await temporaryFolder()
  const locks = await Promise.all(['one', 'two'].map((lock) => acquireLock(request(folder.path, { lock }))))
  await Promise.all(locks.map((lock) => lock.release()))
})

it('takes over at once from a process of this machine that died', async () => {
  await using folder = await temporaryFolder()
  await leftBehind(folder.path, here, deadPid())
  const lock = await acquireLock(request(folder.path, { patience: 0 }))
  expect(await readdir(folder.path)).toEqual([lock.file])
  await lock.release()
})

it('takes over from a process of another machine once its heartbeat was silent for long enough', async () => {
  await using folder = await temporaryFolder()
  const left = await leftBehind(folder.path, elsewhere, deadPid())
  const started = performance.now()
  const impatient = request(folder.path, { staleAfter: 300, patience: 100 })
  await expect(acquireLock(impatient)).rejects.toThrow(`in the way: ${join(folder.path, left)}`)
  await (await acquireLock(request(folder.path, { staleAfter: 300 }))).release()
  expect(performance.now() - started).toBeGreaterThan(300)
})

it('takes over from a process whose id another one was given', async () => {
  await using folder = await temporaryFolder()
  await leftBehind(folder.path, here, process.ppid)
  await (await acquireLock(request(folder.path, { staleAfter: 100 }))).release()
})

it('lets one in at a time when many find the lock of a dead process together', async () => {
  await using folder = await temporaryFolder()
  for (const pid of [deadPid(), deadPid(), deadPid()]) {
    await leftBehind(folder.path, here, pid)
    await leftBehind(folder.path, elsewhere, pid)
    expect(await crowd(8, request(folder.path, { staleAfter: 100 }))).toBe(1)
    expect(await readdir(folder.path)).toEqual([])
  }
})

it('leaves the lock to a holder whose heart beats, however long others wait', async () => {
  await using folder = await temporaryFolder()
  const times = { staleAfter: 400, patience: 900 }
  const holder = await acquireLock(request(folder.path, times))
  const waiter = acquireLock(request(folder.path, times))
  await expect(waiter).rejects.toThrow(`in the way: ${join(folder.path, holder.file)}`)
  expect(await readdir(folder.path)).toEqual([holder.file])
  await holder.release()
})

it('keeps the lock of the next when one that was given up for dead wakes up and releases its own', async () => {
  await using folder = await temporaryFolder()
  // A heart that beats every minute is silent to whoever waits for a tenth of a second.
  const asleep = await acquireLock(request(folder.path, { staleAfter: 240_000 }))
  const next = await acquireLock(request(folder.path, { staleAfter: 100 }))
  await asleep.release()
  expect(await readdir(folder.path)).toEqual([next.file])
  await expect(acquireLock(request(folder.path, { patience: 50 }))).rejects.toThrow(next.file)
  await next.release()
})

it('claims the lock again when its own file was taken away while it waited', async () => {
  await using folder = await temporaryFolder()
  // Of a running process whose clock is ahead: whoever waits has the older claim, and leaves it there.
  const holder = await leftBehind(folder.path, here, process.ppid, '999999999999999')
  const waiting = acquireLock(request(folder.path))
  const claims = await vi.waitUntil(async () => {
    const files = await readdir(folder.path)
    return files.length === 2 && files
  })
  for (const file of claims.filter((file) => file !== holder)) await rm(join(folder.path, file))
  await rm(join(folder.path, holder))
  const lock = await waiting
  expect(await readdir(folder.path)).toEqual([lock.file])
  await lock.release()
})

it('takes no notice of files that are not lock files', async () => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'notes.txt'), '')
  await writeFile(join(folder.path, 'file.lock'), '')
  await (await acquireLock(request(folder.path, { patience: 0 }))).release()
  expect(await readdir(folder.path)).toEqual(['file.lock', 'notes.txt'])
})
