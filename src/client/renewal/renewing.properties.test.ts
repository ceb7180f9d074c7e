import { startPortal, type Portal } from 'docspace-contract/portal'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { personalAccessToken } from '../login/personal-access-token.ts'
import type { Common } from './testing/create-actor.ts'
import { createFaultyStore } from './testing/faulty-store.ts'
import { createFleet, type Incident } from './testing/fleet.ts'
import { createJudgement, type Judgement } from './testing/judgement.ts'
import { account, createPortalServer } from './testing/portal-server.ts'
import { refreshing } from './testing/refreshing.ts'
import { createStrictServer } from './testing/strict-server.ts'
import { createTimeLimits } from './testing/time-limits.ts'

/** How many runs, and which ones: `DOCSPACE_RUNS=20000 DOCSPACE_SEED=7` is a campaign. */
const { DOCSPACE_RUNS = '200', DOCSPACE_SEED = '1' } = process.env
const campaign = { numRuns: Number(DOCSPACE_RUNS), seed: Number(DOCSPACE_SEED) }
const patience = 20_000 + campaign.numRuns * 100

const client = fc.nat({ max: 2 })
const minutes = fc.constantFrom(1, 10, 54, 56, 61)
const outages = ['unreachable', 'unavailable', 'silent', 'answer-lost', 'silent-after-work'] as const
const outage = fc.record({ do: fc.constant('outage'), outage: fc.constantFrom(undefined, ...outages) })
const settle = fc.constant<Incident>({ do: 'settle' })
const call: fc.Arbitrary<Incident> = fc.record({
  do: fc.constant('call'),
  client,
  kind: fc.constantFrom('get', 'post', 'fetched', 'request', 'stream'),
  times: fc.integer({ min: 1, max: 3 }),
  aborts: fc.boolean(),
})
const jump = fc.record({ do: fc.constant('jump'), client, minutes: fc.constantFrom(-120, -10, 10, 120) })
const brokenStore = fc.record({
  do: fc.constant('break-store'),
  fault: fc.constantFrom('get', 'set', 'set-after-writing', 'lock'),
  times: fc.integer({ min: 1, max: 3 }),
})
const end = fc.record({ do: fc.constantFrom('dispose', 'sign-out'), client })
const advance = fc.record({ do: fc.constant('advance'), minutes })
const revoke = fc.constant<Incident>({ do: 'revoke' })
const common: readonly fc.WeightedArbitrary<Incident>[] = [
  { weight: 8, arbitrary: call },
  { weight: 4, arbitrary: settle },
  { weight: 3, arbitrary: advance },
  { weight: 3, arbitrary: outage },
  { weight: 2, arbitrary: revoke },
  { weight: 2, arbitrary: jump },
  { weight: 2, arbitrary: brokenStore },
  { weight: 1, arbitrary: end },
]
const atStrictServer = fc.oneof(...common, {
  weight: 1,
  arbitrary: fc.record({ do: fc.constant('grant-anew'), withToken: fc.boolean() }),
})
const atPortal = fc.oneof(
  ...common,
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change-password'), back: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant<Incident>({ do: 'lock-out' }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('refuse-calls'), times: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: call.map((one) => (one.do === 'call' ? { ...one, kind: 'question' as const } : one)),
  },
)
/**
 * With what comes about too seldom by itself: a token whose end is near, an end amid calls, a refusal after the first use,
 * what one client could not save while another goes on.
 */
function scenesOf(incident: fc.Arbitrary<Incident>): fc.Arbitrary<readonly Incident[]> {
  const nearItsEnd = fc.constant<Incident>({ do: 'advance', minutes: 56 })
  const scene: fc.Arbitrary<readonly Incident[]> = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(incident) },
    { weight: 1, arbitrary: fc.tuple(call, settle, nearItsEnd, outage, call, settle, call) },
    { weight: 1, arbitrary: fc.tuple(call, end) },
    { weight: 1, arbitrary: fc.tuple(brokenStore, call, settle, revoke, call, settle, call) },
    { weight: 1, arbitrary: fc.tuple(call, settle, fc.oneof(revoke, advance), call, call) },
  )
  return fc.array(scene, { maxLength: 16 }).map((scenes) => scenes.flat())
}
const fleetOf = (most: number) => fc.array(fc.constantFrom(0, 0, -10, 10, 120), { minLength: 1, maxLength: most })

/** Everything that has come up in the event loop is done: promises, and the streams of bodies. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

let unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeEach(() => {
  process.on('unhandledRejection', note)
})
afterEach(() => {
  process.off('unhandledRejection', note)
  vi.restoreAllMocks()
})

type World = Pick<Common, 'server' | 'store' | 'authOf'>

let portal: Portal
beforeAll(async () => {
  portal = await startPortal({ now: Date.UTC(2026, 0, 1), cookieLifetime: 60 })
})
afterAll(() => portal.close())

function strictServer(judgement: Judgement): World {
  const store = createFaultyStore(judgement)
  return { store, server: createStrictServer(judgement, store), authOf: refreshing }
}

function portalDouble(judgement: Judgement): World {
  portal.reset()
  const store = createFaultyStore(judgement)
  const server = createPortalServer(judgement, store, portal)
  return { store, server, authOf: (_self, store, now) => personalAccessToken({ ...account, store, now }) }
}

async function run(
  world: (judgement: Judgement) => World,
  scheduler: fc.Scheduler,
  offsets: readonly number[],
  incidents: readonly Incident[],
): Promise<void> {
  unhandled = []
  const limits = createTimeLimits()
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => limits.begin(milliseconds))
  const judgement = createJudgement((label) => scheduler.schedule(Promise.resolve(), label))
  const fleet = createFleet(offsets, limits, { judgement, ...world(judgement) })

  async function settle(): Promise<void> {
    await turn()
    for (; scheduler.count() > 0; await turn()) {
      await scheduler.waitNext(1)
      await turn()
      fleet.check()
    }
  }

  const over = fleet.suffer(incidents, () => scheduler.count() === 0)
  await settle()
  await over
  await fleet.heal(settle)
  expect(fleet.violations).toEqual([])
  expect(unhandled).toEqual([])
}

describe.each([
  ['that refreshes at a server where a reuse ends the grant', strictServer, atStrictServer],
  ['that signs in at the portal', portalDouble, atPortal],
] as const)('a client %s', (_, world, incident) => {
  test.each([
    ['alone', 1],
    ['with others that share its store', 3],
  ])(
    'keeps every promise %s, whatever happens in whatever order',
    async (_, most) => {
      const property = fc.asyncProperty(
        fc.scheduler(),
        fleetOf(most),
        scenesOf(incident),
        (scheduler, offsets, incidents) => run(world, scheduler, offsets, incidents),
      )
      await fc.assert(property, campaign)
    },
    patience,
  )
})
