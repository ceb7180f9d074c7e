import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cases } from './cases.ts'
import type { Contestant, SharedStore } from './contestant.ts'
import { ours } from './ours.ts'
import { play } from './play.ts'
import { naiveRecipe } from './naive-recipe.ts'

const source = (entry: string) => join(import.meta.dirname, '../../src/client', entry)
const us = await ours(
  { core: source('index.ts'), oauth: source('oauth/index.ts'), node: source('node/index.ts') },
  'from source',
)

/** Nobody here does anything in the background that would have to be waited for. */
const options = { seed: 1, patience: 0 }

describe('docspace-auth passes:', () => {
  for (const one of cases) {
    it(one.claim, async () => {
      expect(await play(one, us, options)).toMatchObject({ verdict: 'pass' })
    })
  }
})

describe('the judge can be displeased:', () => {
  const verdicts = {
    'fifty concurrent calls, expired token': 'FAIL',
    'the refresh after the first refresh': 'pass',
    'a token revoked early, twenty calls in flight': 'FAIL',
    'the first caller aborts': 'FAIL',
    'an outage of the token endpoint across the expiry': 'FAIL',
    'a clock ten minutes off': 'pass',
    'a redirect to another origin': 'FAIL',
    'a per-call URL at another origin': 'FAIL',
    "a stale cookie in a browser's jar": 'FAIL',
    'an empty 401': 'FAIL',
    'HTML with status 200': 'FAIL',
    'four processes sharing one store': 'n/a',
    'a crash between rotation and persistence': 'n/a',
  } as const

  it('the naive recipe is asked about every case', () => {
    expect(Object.keys(verdicts)).toEqual(cases.map(({ name }) => name))
  })

  for (const [name, verdict] of Object.entries(verdicts)) {
    it(`${name}: ${verdict} for the naive recipe`, async () => {
      expect(await verdictOf(name, naiveRecipe())).toMatchObject({ verdict })
    })
  }

  it('a client that forgets the rotated refresh token fails at its second refresh', async () => {
    const verdict = await verdictOf('the refresh after the first refresh', naiveRecipe({ forgetsRotation: true }))
    expect(verdict.verdict).toBe('FAIL')
  })

  it('a client that compares two clocks fails where they differ', async () => {
    const verdict = await verdictOf('a clock ten minutes off', naiveRecipe({ trustsClock: true }))
    expect(verdict.verdict).toBe('FAIL')
  })

  it('processes that have a store each refresh each, and fail', async () => {
    let started = 0
    const apart = withStore(({ fill, start }) => ({
      fill: async (path, ...rest) => {
        await Promise.all([0, 1, 2, 3].map((number) => fill(`${path}.${number}`, ...rest)))
      },
      start: (path, ...rest) => start(`${path}.${started++}`, ...rest),
    }))
    expect(await verdictOf('four processes sharing one store', apart)).toMatchObject({ verdict: 'FAIL' })
  })

  it('a store that cannot be read after a crash fails', async () => {
    const damaged = withStore(() => ({ read: () => Promise.reject(new Error('Unexpected end of JSON input')) }))
    const verdict = await verdictOf('a crash between rotation and persistence', damaged)
    expect(verdict).toMatchObject({ verdict: 'FAIL', figure: expect.stringContaining('store damaged') as string })
  })

  it('a rejection that nobody handles fails a case that is passed otherwise', async () => {
    // The test runner's own would end the run.
    const others = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    onTestFinished(() => {
      for (const one of others) process.on('unhandledRejection', one)
    })
    const careless: Contestant = {
      ...us,
      connect(situation) {
        void Promise.reject(new Error('left alone'))
        return us.connect(situation)
      },
    }
    const { verdict, figure } = await verdictOf('HTML with status 200', careless)
    expect([verdict, figure]).toEqual(['FAIL', 'TransportError, 1 unhandled rejection'])
  })

  /** On the strict server alone: that the other one is asked as well, the passes show. */
  function verdictOf(name: string, contestant: Contestant) {
    const one = cases.find((each) => each.name === name)
    if (!one) throw new Error(`No case is called ${name}.`)
    return play({ ...one, modes: ['strict'] }, contestant, options)
  }

  function withStore(change: (store: SharedStore) => Partial<SharedStore>): Contestant {
    const { sharedStore } = us
    if (!sharedStore) throw new Error('Ours has a shared store.')
    return { ...us, sharedStore: { ...sharedStore, ...change(sharedStore) } }
  }
})
