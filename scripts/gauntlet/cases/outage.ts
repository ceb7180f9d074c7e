import { setTimeout } from 'node:timers/promises'
import type { Case } from '../case.ts'
import { isTyped, successes } from '../outcome.ts'
import { together } from '../stage.ts'
import { lifetime } from '../token-family.ts'

const calls = 3

export const outage: Case = {
  name: 'an outage of the token endpoint across the expiry',
  claim: 'Calls succeed until the token ends, then fail with a typed error, and succeed again after the outage.',
  modes: ['strict'],
  async play({ server, clock, connect, patience }) {
    const subject = await connect()
    const { weather, tokenRequests } = server
    const inUse = successes(await together(subject, 1))
    weather.outage = '503'
    clock.advance(lifetime - 30_000)
    const before = inUse + successes(await together(subject, calls))
    const inBackground = tokenRequests.length > 0
    clock.advance(60_000)
    // Who tries again in the background, while nobody calls, finds that the token has ended meanwhile.
    if (inBackground && patience) {
      await Promise.race([server.nextTokenRequest(), setTimeout(patience)])
      await setTimeout(50)
    }
    const during = await together(subject, calls)
    weather.outage = 'closed'
    during.push(...(await together(subject, calls)))
    weather.outage = undefined
    clock.advance(60_000)
    const after = successes(await together(subject, 1))
    const typed = during.filter(isTyped).length
    const passed = before === 1 + calls && typed === 2 * calls && after === 1
    return { passed, figure: `${before}/${1 + calls} before, ${typed}/${2 * calls} typed, ${after}/1 after` }
  },
}
