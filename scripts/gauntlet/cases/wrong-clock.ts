import type { Case } from '../case.ts'
import { successes } from '../outcome.ts'
import { oneByOne } from '../stage.ts'
import { lifetime } from '../token-family.ts'

const calls = 10
const tenMinutes = 600_000

export const wrongClock: Case = {
  name: 'a clock ten minutes off',
  claim: 'With a clock ten minutes ahead or behind no call fails, and each token is refreshed once.',
  modes: ['strict'],
  async play(stage) {
    const { server, clock } = stage
    const figures: string[] = []
    let passed = true
    for (const [name, ahead] of [
      ['ahead', -tenMinutes],
      ['behind', tenMinutes],
    ] as const) {
      server.weather.clockAhead = ahead
      let ok = 0
      const already = server.tokenRequests.length
      // A token that has ended before the application starts, and one that ends while it runs.
      for (const remaining of [-60_000, lifetime]) {
        server.family.signIn(remaining)
        const subject = await stage.connect()
        if (remaining > 0) clock.advance(lifetime + 60_000)
        ok += successes(await oneByOne(subject, calls))
      }
      const refreshes = server.tokenRequests.length - already
      passed &&= ok === 2 * calls && refreshes === 2
      figures.push(`${name}: ${refreshes} refreshes, ${ok}/${2 * calls}`)
    }
    return { passed, figure: figures.join('; ') }
  },
}
