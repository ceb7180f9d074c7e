import { CredentialError } from '../../errors/credential-error.ts'
import type { Actor } from './actor.ts'
import { createActor, type Common } from './create-actor.ts'
import { createCalls, type CallKind } from './calls.ts'
import type { StoreFault } from './faulty-store.ts'
import type { ServerIncident } from './server.ts'
import type { TimeLimits } from './time-limits.ts'

/** What happens to the fleet from outside. `client` is taken modulo the number of clients. */
export type Incident =
  | ServerIncident
  | {
      readonly do: 'call'
      readonly client: number
      readonly kind: CallKind
      readonly times: number
      readonly aborts: boolean
    }
  | { readonly do: 'advance'; readonly minutes: number }
  | { readonly do: 'jump'; readonly client: number; readonly minutes: number }
  | { readonly do: 'break-store'; readonly fault: StoreFault; readonly times: number }
  | { readonly do: 'settle' }
  | { readonly do: 'dispose' | 'sign-out'; readonly client: number }

export interface Fleet {
  readonly violations: readonly string[]
  /** Lets the incidents happen, each when its turn comes. Resolves when the last has begun. */
  suffer(incidents: readonly Incident[], isIdle: () => boolean): Promise<void>
  /** What must hold between any two turns. */
  readonly check: () => void
  /** Ends all faults, and then holds every client that is left to what is promised. `settle` waits until all is quiet. */
  heal(settle: () => Promise<void>): Promise<void>
}

type Result = number | string | undefined

const minute = 60_000

/** Clients of one user who share a store, each with a clock of its own: `offsets` in minutes. */
export function createFleet(offsets: readonly number[], limits: TimeLimits, common: Common): Fleet {
  const { judgement, server, store } = common
  const { turn, violation, violations } = judgement
  const calls = createCalls(judgement, server)
  const actors = offsets.map((minutes, i) => createActor(`client ${i + 1}`, minutes * minute, common))

  function advance(milliseconds: number): void {
    server.advance(milliseconds)
    limits.pass(milliseconds)
  }

  async function signOut(actor: Actor): Promise<void> {
    actor.ended = 'signed-out'
    try {
      await actor.signOut()
      actor.hasLeft = true
      if (store.content) violation(`${actor.name} has signed out and left something behind`)
    } catch (error) {
      const isDue = error instanceof CredentialError && error.code === 'store-failed' && actor.faults.store-- > 0
      if (!isDue) violation(`${actor.name} cannot sign out: ${String(error)}`)
    }
  }

  function befall(incident: Incident): void {
    const actor = 'client' in incident ? actors[incident.client % actors.length] : undefined
    switch (incident.do) {
      case 'call':
        for (let i = 0; actor && i < incident.times; i++) {
          const { abort } = calls.begin(actor, incident.kind)
          if (incident.aborts && i === 0) void turn('abort').then(abort)
        }
        return
      case 'advance':
        advance(incident.minutes * minute)
        return
      case 'jump':
        if (!actor) return
        actor.offset += incident.minutes * minute
        actor.clockIsDoubtful = true
        actor.clockMayBeBehind = true
        return
      case 'break-store':
        store.fail(incident.fault, incident.times)
        return
      case 'dispose':
        actor?.dispose()
        if (actor) actor.ended ??= 'disposed'
        return
      case 'sign-out':
        if (!actor || actor.ended) return
        void signOut(actor)
        return
      case 'settle':
        return
      default:
        server.befall(incident)
    }
  }

  /** Each client that is left makes calls, one client after the other. */
  async function callEach(times: number, settle: () => Promise<void>): Promise<void> {
    for (const actor of actors.filter(({ ended }) => !ended)) {
      for (const result of await results(actor, times, settle)) expectRecovery(actor, result)
    }
  }

  async function results(actor: Actor, times: number, settle: () => Promise<void>): Promise<readonly Result[]> {
    const begun = Array.from({ length: times }, () => calls.begin(actor, 'get'))
    await settle()
    return expectNoneOpen() ? [] : Promise.all(begun.map(({ ended }) => ended))
  }

  function expectNoneOpen(): boolean {
    const open = calls.open()
    for (const call of open) violation(`${call} never ends`)
    return open.length > 0
  }

  /** Nothing is in the way: it works, unless the user has to sign in anew. */
  function expectRecovery(actor: Actor, result: Result): void {
    if (result === 200 || server.isDue(actor, `${result}`, store.content)) return
    violation(`${actor.name} comes to ${result ?? 'nothing'} where nothing is in its way`)
  }

  function expectRenewals(atMost: number, before: number): void {
    const made = server.renewals - before
    if (made > atMost) violation(`${made} renewals are tried where ${atMost} are enough`)
  }

  async function heal(settle: () => Promise<void>): Promise<void> {
    server.heal()
    store.works()
    advance(minute)
    await settle()
    // Whoever held back may have had a clock that was ahead of all others.
    const { lockedUntil = 0 } = store.content ?? {}
    advance(Math.max(0, lockedUntil - Math.min(...actors.map(({ now }) => now()))))
    if (expectNoneOpen()) return
    expectRenewals(2 * calls.begun, 0)

    let before = server.renewals
    for (const actor of actors.filter(({ ended }) => !ended)) {
      // It may have taken both of its tokens to find out that both were dead: it was sent twice then, as calls are judged.
      const [result] = await results(actor, 1, settle)
      if (result !== 401) expectRecovery(actor, result)
    }
    await callEach(1, settle)
    expectRenewals(actors.length, before)
    before = server.renewals
    await callEach(3, settle)
    expectRenewals(0, before)

    server.befall({ do: 'grant-anew', withToken: true })
    await settle()
    await callEach(2, settle)
  }

  return {
    violations,
    async suffer(incidents, isIdle) {
      await server.begin()
      for (const incident of incidents) {
        do await turn(JSON.stringify(incident))
        while (incident.do === 'settle' && !isIdle())
        befall(incident)
      }
    },
    check: calls.expectNoDelay,
    heal,
  }
}
