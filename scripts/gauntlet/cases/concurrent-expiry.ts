import type { Case } from '../case.ts'
import { refreshesOf } from '../figures.ts'
import { successes } from '../outcome.ts'
import { together } from '../stage.ts'

const calls = 50

export const concurrentExpiry: Case = {
  name: 'fifty concurrent calls, expired token',
  claim: 'Fifty calls at the same time with an expired token cost one refresh, and all succeed.',
  modes: ['strict', 'lenient'],
  async play({ server, connect }) {
    server.family.signIn(-60_000)
    const ok = successes(await together(await connect(), calls))
    const passed = ok === calls && server.tokenRequests.length === 1
    return { passed, figure: `${refreshesOf(server)}, ${ok}/${calls}` }
  },
}
