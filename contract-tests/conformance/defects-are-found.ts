import { describe, expect, it } from 'vitest'
import { namesDefect } from './kit/names-defect.ts'
import { runQuietly } from './run-quietly.ts'
import { baselines, defectiveServers } from './servers.ts'

/** Registers a test for each defect of a design: a run names it, by a finding that the baseline does not have. */
export function defectsAreFound(design: 'notes' | 'orders'): void {
  describe(`every defect of ${design} is found, and named`, () => {
    const baseline = baselines[design]().then((server) => runQuietly(server))
    const servers = defectiveServers.filter((one) => one.design === design)

    it.each(servers.map((server) => [server.id, server] as const))('%s', async (_, { defect, start }) => {
      const known = new Set((await baseline).findings.map(({ id }) => id))
      const { findings } = await runQuietly(await start())
      const fresh = findings.filter(({ id }) => !known.has(id))
      const named = fresh.filter((finding) => namesDefect(defect, finding))
      expect(
        named,
        `${defect.what}; found: ${fresh.map((one) => `${one.check} ${one.operation} ${one.subject}`).join('; ')}`,
      ).not.toEqual([])
    })
  })
}
