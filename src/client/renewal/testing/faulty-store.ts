import type { CredentialStore, StoredCredential } from '../../store/credential-store.ts'
import type { Actor } from './actor.ts'
import type { Judgement } from './judgement.ts'

/** What fails: reading, writing, writing although it was written, or getting the lock. */
export type StoreFault = 'get' | 'set' | 'set-after-writing' | 'lock'

export interface FaultyStore {
  /** The store as one client has it. */
  storeOf(actor: () => Actor): CredentialStore
  /** The next `times` uses of that kind fail, whoever makes them. */
  fail(fault: StoreFault, times: number): void
  works(): void
  /** What is in it, without a turn. */
  readonly content: StoredCredential | undefined
  readonly put: (value: StoredCredential) => Promise<void>
}

/** Milliseconds that a lock-out is taken to last (portal 2.2). */
const longestLockOut = 60_000

/** One store that several clients share; its lock is fair and given back whatever happens. It has one key. */
export function createFaultyStore({ turn, noteLost, violation }: Judgement): FaultyStore {
  let content: StoredCredential | undefined
  let tail: Promise<unknown> = Promise.resolve()
  const failing: Partial<Record<StoreFault, number>> = {}

  function failure(actor: Actor, fault: StoreFault): Error | undefined {
    const left = failing[fault] ?? 0
    if (left === 0) return undefined
    failing[fault] = left - 1
    actor.faults.store++
    return new Error(`The disk is full: ${JSON.stringify(content)}`)
  }

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const mine = tail.then(task)
    tail = mine.catch(() => undefined)
    return mine
  }

  function storeOf(of: () => Actor): CredentialStore {
    let tasks = 0
    return {
      async get() {
        const actor = of()
        await turn(`${actor.name}: get`)
        const error = failure(actor, 'get')
        if (error) throw error
        if (content?.token !== undefined) actor.savedTokens.add(content.token)
        return content
      },
      async set(_key, value) {
        const actor = of()
        const { lockedUntil = 0 } = value
        if (lockedUntil > actor.now() + longestLockOut) violation(`${actor.name} holds back until ${lockedUntil}`)
        if (lockedUntil > 0) actor.owesNote = false
        await turn(`${actor.name}: set`)
        if (actor.hasLeft) violation(`${actor.name} writes into the store though it has signed out`)
        const error = failure(actor, 'set')
        if (error && value.token !== undefined) noteLost(value.token)
        if (error) throw error
        content = { ...value }
        await turn(`${actor.name}: set is done`)
        const late = failure(actor, 'set-after-writing')
        if (late) throw late
        if (value.token !== undefined) actor.savedTokens.add(value.token)
      },
      async delete() {
        await turn(`${of().name}: delete`)
        content = undefined
      },
      async withLock(_key, task) {
        const actor = of()
        if (++tasks > 1) violation(`${actor.name} renews twice at once`)
        try {
          await turn(`${actor.name}: lock`)
          const error = failure(actor, 'lock')
          if (error) throw error
          return await inTurn(task)
        } finally {
          if (actor.owesNote) violation(`${actor.name} tells nobody that the account is locked`)
          tasks--
        }
      },
    }
  }

  return {
    storeOf,
    fail(fault, times) {
      failing[fault] = times
    },
    works() {
      for (const fault of ['get', 'set', 'set-after-writing', 'lock'] as const) failing[fault] = 0
    },
    get content() {
      return content
    },
    put: (value) =>
      inTurn(async () => {
        await turn('somebody signs in anew')
        content = { ...value }
      }),
  }
}
