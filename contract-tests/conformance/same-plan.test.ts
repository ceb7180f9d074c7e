import { expect, it } from 'vitest'
import { prepareRun } from '../../src/contract/conformance/prepare-run.ts'
import { baselines } from './servers.ts'

it.each(Object.entries(baselines))(
  'the same seed gives the same cases of %s byte for byte, and another seed others',
  async (_, start) => {
    const first = await planned(start, 1)
    expect(first.length).toBeGreaterThan(10_000)
    expect(await planned(start, 1)).toBe(first)
    expect(await planned(start, 2)).not.toBe(first)
  },
)

/** Every case of the plan with its requests; what is learnt on the way stands in it by its source. */
async function planned(start: (typeof baselines)['notes'], seed: number): Promise<string> {
  const server = await start()
  try {
    const { url, documentPath, profilePath } = server
    const { plan, live } = await prepareRun({ spec: documentPath, target: url, profile: profilePath, seed })
    await live.transport.close()
    return JSON.stringify(
      plan.cases.map(({ id, title, steps }) => ({
        id,
        title,
        steps: steps.map(({ name, request, credential, expect: expected }) => ({
          name,
          request,
          credential,
          expected,
        })),
      })),
    )
  } finally {
    await server.close()
  }
}
