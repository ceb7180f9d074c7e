/**
 * What the tests run as a process of its own: `node test-program.ts <job> <path of the store> …`. Says on its standard
 * output how far it got.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { fileStore } from '../file-store.ts'

/** At once, so that whoever is killed next has said it. */
const say = (line: string) => fs.writeSync(1, `${line}\n`)
/** Until a line comes, nothing in this process goes on. */
const standStill = () => fs.readSync(0, Buffer.alloc(1))

const jobs: Readonly<Record<string, (path: string, ...rest: string[]) => Promise<unknown>>> = {
  /** Adds one to a number, again and again, each time under the lock. */
  async count(path, key = '', times) {
    const store = fileStore(path)
    const add = async () => {
      const known = await store.get(key)
      await store.set(key, { token: String(Number(known?.token ?? 0) + 1) })
    }
    for (let time = 0; time < Number(times); time++) await store.withLock(key, add)
  },

  /** Sets keys of its own. */
  async fill(path, prefix = '', times) {
    const store = fileStore(path)
    for (let time = 0; time < Number(times); time++) await store.set(`${prefix} ${time}`, { token: 'token' })
  },

  /** Sets one key to rising numbers and says each that is set, until it is killed. */
  async rise(path, key = '', bulk) {
    const store = fileStore(path)
    for (let number = 1; ; number++) {
      await store.set(key, { token: String(number), scope: 'x'.repeat(Number(bulk)) })
      say(String(number))
    }
  },

  /** Has the lock of a key until it is killed. */
  async hold(path, key = '') {
    await fileStore(path).withLock(key, () => {
      say('held')
      standStill()
      return Promise.resolve()
    })
  },

  /** Sets `key` to `new`, and just before its n-th call of the file system does something else; says its calls. */
  async step(path, what, at) {
    const calls = await watchCalls((count, half) => {
      if (count !== Number(at)) return
      if (what === 'tear') half()
      if (what === 'stand') {
        say('standing')
        standStill()
      } else if (what !== 'count') process.kill(process.pid, 'SIGKILL')
    })
    await fileStore(path).set('key', { token: 'new' })
    say(calls.join(' '))
  },
}

type Original = (this: unknown, ...parameters: unknown[]) => unknown

/** Is told of each call of node:fs/promises before it is made. `half` does the first half of it, where it writes. */
async function watchCalls(told: (count: number, half: () => void) => void): Promise<string[]> {
  const calls: string[] = []
  const watch = (object: object) => {
    for (const name of Object.getOwnPropertyNames(object)) {
      const value: unknown = Object.getOwnPropertyDescriptor(object, name)?.value
      if (typeof value !== 'function' || name === 'constructor') continue
      const watched: Original = function (...parameters) {
        calls.push(name)
        told(calls.length, () => {
          const [text] = parameters
          if (!isHandle(this) || typeof text !== 'string') throw new Error(`${name} has no halves`)
          fs.writeSync(this.fd, text.slice(0, text.length / 2))
        })
        return Reflect.apply(value, this, parameters)
      }
      Object.defineProperty(object, name, { value: watched })
    }
  }
  const handle = await fs.promises.open(import.meta.filename)
  await handle.close()
  watch(Object.getPrototypeOf(handle) as object)
  watch(fs.promises)
  syncBuiltinESMExports()
  return calls
}

function isHandle(value: unknown): value is { fd: number } {
  return typeof value === 'object' && value !== null && 'fd' in value && typeof value.fd === 'number'
}

const [job = '', path = '', ...rest] = process.argv.slice(2)
await jobs[job]?.(path, ...rest)
