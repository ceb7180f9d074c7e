import { describe, expect, it } from 'vitest'
import { conformingServers } from './conforming/servers.ts'
import { runQuietly } from './run-quietly.ts'
import { baselines } from './servers.ts'

const seeds = Array.from({ length: 20 }, (_, index) => index + 1)

describe('a server that keeps its contract is blamed for nothing', () => {
  for (const [name, start] of Object.entries(baselines)) {
    it.each(seeds)(`${name}, seed %i`, async (seed) => {
      expect(named(await runQuietly(await start(), { seed }))).toEqual([])
    })

    it(`${name}, thoroughly`, async () => {
      expect(named(await runQuietly(await start(), { thorough: true }))).toEqual([])
    })
  }

  for (const [name, { start }] of Object.entries(conformingServers)) {
    it.each([1, 7, 20])(`${name}, seed %i`, async (seed) => {
      expect(named(await runQuietly(await start(), { seed }))).toEqual([])
    })
  }
})

describe('an API of fourteen operations', () => {
  it.each([
    // Three schemes, and schemas of ordinary size.
    ['notes', baselines.notes, 400],
    // Five schemes, of which some are wanted together, and fifty-five keywords in one body.
    ['orders', baselines.orders, 480],
  ] as const)('takes few requests: %s', async (_, start, most) => {
    const { totals } = await runQuietly(await start())
    expect(totals.operations).toBe(14)
    expect(totals.requests).toBeLessThanOrEqual(most)
  })
})

function named({ findings }: Awaited<ReturnType<typeof runQuietly>>): readonly string[] {
  return findings.map(({ check, operation, subject, actual }) => `${check} ${operation} ${subject}: ${actual}`)
}
