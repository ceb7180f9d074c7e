import type { Contestant, Situation, Subject } from './contestant.ts'
import { startElsewhere, type Elsewhere } from './elsewhere.ts'
import { movableClock, type MovableClock } from './movable-clock.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { seededRandom, type Random } from './random.ts'
import { path, startServer, type Server } from './server.ts'
import type { Mode } from './token-family.ts'

/** The place in which a case is played: new for each contestant, and the same for all. */
export interface Stage extends AsyncDisposable {
  readonly contestant: Contestant
  readonly mode: Mode
  readonly server: Server
  readonly elsewhere: Elsewhere
  readonly clock: MovableClock
  readonly random: Random
  /** How long, in milliseconds, is waited for what somebody does in the background; 0 for not at all. */
  readonly patience: number
  readonly situation: (fetch?: typeof globalThis.fetch) => Situation
  /** @throws NotApplicable */
  readonly connect: (fetch?: typeof globalThis.fetch) => Promise<Subject>
}

/** A case that a contestant cannot be asked. */
export class NotApplicable extends Error {}

export async function openStage(contestant: Contestant, mode: Mode, seed: number, patience: number): Promise<Stage> {
  const clock = movableClock()
  const random = seededRandom(seed)
  const server = await startServer(mode, clock, random)
  const elsewhere = await startElsewhere()

  function situation(fetch?: typeof globalThis.fetch): Situation {
    const { origin, tokenUrl, client, family } = server
    const expiresIn = family.current.expiresAt - server.now()
    return { origin, tokenUrl, ...client, tokens: family.current, expiresIn, fetch }
  }

  return {
    contestant,
    mode,
    server,
    elsewhere,
    clock,
    random,
    patience,
    situation,
    async connect(fetch) {
      const subject = await contestant.connect(situation(fetch))
      if (!subject) throw new NotApplicable()
      return subject
    },
    async [Symbol.asyncDispose]() {
      clock[Symbol.dispose]()
      await Promise.all([server[Symbol.asyncDispose](), elsewhere[Symbol.asyncDispose]()])
    },
  }
}

/** That many calls at the same time. */
export function together(subject: Subject, count: number): Promise<Outcome[]> {
  return Promise.all(Array.from({ length: count }, () => outcomeOf(subject.call(path))))
}

/** That many calls, each after the one before it has ended. */
export async function oneByOne(subject: Subject, count: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  while (outcomes.length < count) outcomes.push(await outcomeOf(subject.call(path)))
  return outcomes
}
