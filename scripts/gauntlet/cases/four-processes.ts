import type { Case } from '../case.ts'
import { refreshesOf } from '../figures.ts'
import { inSharedStore } from '../shared-store.ts'

const processes = 4
const calls = 250

export const fourProcesses: Case = {
  name: 'four processes sharing one store',
  claim: 'A thousand calls in four processes that share a store, with an expired token, cost one refresh.',
  modes: ['strict'],
  async play(stage) {
    const { server } = stage
    server.family.signIn(-60_000)
    return inSharedStore(stage, async ({ start }) => {
      const children = Array.from({ length: processes }, () => start({ calls, atOnce: 50 }))
      await Promise.all(children.map(({ ready }) => ready))
      const reports = await Promise.all(children.map(({ go }) => go()))
      const ok = reports.reduce((sum, report) => sum + report.ok, 0)
      const passed = ok === processes * calls && server.tokenRequests.length === 1
      return { passed, figure: `${refreshesOf(server)}, ${ok}/${processes * calls}` }
    })
  },
}
