import type { Case } from '../case.ts'
import { refreshesOf } from '../figures.ts'
import { successes } from '../outcome.ts'
import { oneByOne } from '../stage.ts'
import { lifetime } from '../token-family.ts'

const refreshes = 3

export const nextRefresh: Case = {
  name: 'the refresh after the first refresh',
  claim: 'Each refresh uses the refresh token that the one before it has brought.',
  modes: ['strict', 'lenient'],
  async play({ server, clock, connect }) {
    server.family.signIn(-60_000)
    const subject = await connect()
    let ok = 0
    for (let round = 0; round < refreshes; round++) {
      ok += successes(await oneByOne(subject, 1))
      clock.advance(lifetime + 60_000)
    }
    const passed = ok === refreshes && server.family.refreshes === refreshes && server.family.reuses === 0
    return { passed, figure: `${refreshesOf(server)}, ${ok}/${refreshes}` }
  },
}
