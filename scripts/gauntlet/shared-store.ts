import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Orders, Report } from './contestant.ts'
import { NotApplicable, type Stage } from './stage.ts'

/** A process that makes calls through the store. */
export interface CallingProcess {
  /** It has started and waits. */
  readonly ready: Promise<void>
  /** Lets it call; what came of it, which is nothing where it was killed. */
  readonly go: () => Promise<Report>
  /** At once, without a chance to clean up. */
  readonly kill: () => boolean
}

export interface Shared {
  readonly start: (orders: Orders) => CallingProcess
  /** Rejects where the store is damaged. */
  readonly read: () => Promise<unknown>
}

/** Plays with a store in a folder of its own that has the tokens in it, and ends all processes afterwards. */
export async function inSharedStore<T>(stage: Stage, play: (shared: Shared) => Promise<T>): Promise<T> {
  const { sharedStore } = stage.contestant
  if (!sharedStore) throw new NotApplicable()
  const folder = await mkdtemp(join(tmpdir(), 'gauntlet-'))
  const path = join(folder, 'credentials.json')
  const situation = stage.situation()
  const ends: (() => Promise<unknown>)[] = []

  const start = (orders: Orders): CallingProcess => {
    const child = sharedStore.start(path, situation, orders)
    const { stdin, stdout } = child
    if (!stdin || !stdout) throw new Error('A process of a shared store needs its stdin and stdout.')
    const exited = once(child, 'exit')
    const kill = () => child.kill('SIGKILL')
    ends.push(() => (kill(), exited))
    const lines = createInterface(stdout)[Symbol.asyncIterator]()
    const line = async () => {
      const next: IteratorResult<string, unknown> = await lines.next()
      return next.done ? undefined : next.value
    }
    return {
      kill,
      ready: line().then((said) => {
        if (said !== 'ready') throw new Error('A process of a shared store did not start.')
      }),
      async go() {
        stdin.write('go\n')
        const said = await line()
        await exited
        return said === undefined ? { ok: 0, errors: [] } : (JSON.parse(said) as Report)
      },
    }
  }

  try {
    await sharedStore.fill(path, situation)
    return await play({ start, read: () => sharedStore.read(path, situation) })
  } finally {
    for (const end of ends) await end()
    await rm(folder, { recursive: true, force: true })
  }
}
