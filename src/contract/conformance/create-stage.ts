import { randomBytes } from 'node:crypto'
import type { Document } from '../document/document.ts'
import type { Validator } from '../document/validator.ts'
import { createSessions } from './credentials/create-sessions.ts'
import type { PlanContext } from './plan-context.ts'
import type { Profile } from './profile/profile.ts'
import { createResolve } from './resolve-later.ts'
import { createResourcePool, type ResourcePool } from './resources/create-pool.ts'
import type { Producers } from './resources/producers.ts'
import { sendStep, type Stage } from './run-case.ts'
import { politeTransport, type PoliteTransport } from './send/polite-transport.ts'
import { undiciTransport } from './send/undici-transport.ts'
import type { VerifyServerOptions } from './verify-options.ts'

export interface StageParts {
  readonly document: Document
  readonly validator: Validator
  readonly profile: Profile
  readonly producers: Producers
  readonly options: VerifyServerOptions
}

/** What a run sends with. Planning asks its sessions what they can do, and its things are made by requests that planning knows. */
export interface LiveStage {
  readonly stage: Stage
  readonly transport: PoliteTransport
  /** Gives the requests by which things are made; before that none are. */
  lean(context: PlanContext): void
  /** The things that the run has made; undefined before `lean`. */
  readonly pool: () => ResourcePool | undefined
}

const eightMebibytes = 8 * 1024 * 1024
const aMinute = 60_000

export function createStage({ document, validator, profile, producers, options }: StageParts): LiveStage {
  const { target, rate, maxRequests, connections = 8, timeoutMs = 10_000 } = options
  const transport = politeTransport(undiciTransport({ connections, timeoutMs, maxBytes: eightMebibytes }), {
    patienceMs: aMinute,
    ...(rate !== undefined && { rate }),
    ...(maxRequests !== undefined && { maxRequests }),
  })
  const sessions = createSessions({ document, profile, transport, baseUrl: target, now: () => Date.now() })
  let pool: ResourcePool | undefined
  const resolve = createResolve({
    sessions,
    resource: async (use, at, signal) => pool?.resolve(use, at, signal),
    runTag: randomBytes(2).toString('hex'),
  })
  const stage: Stage = {
    document,
    validator,
    profile,
    baseUrl: target,
    transport,
    sessions,
    resolve,
    accepted: new Set(),
    note: (exchange) => pool?.note(exchange),
  }
  return {
    stage,
    transport,
    lean(context) {
      pool = createResourcePool({
        document,
        producers,
        context,
        send: (step, signal) => sendStep(stage, step, (later) => resolve(later, signal), signal),
      })
    },
    pool: () => pool,
  }
}
