import type { Case } from '../case.ts'
import { refreshesOf } from '../figures.ts'
import { outcomeOf, successes } from '../outcome.ts'
import { path } from '../server.ts'

const calls = 20

export const earlyRevocation: Case = {
  name: 'a token revoked early, twenty calls in flight',
  claim: 'Twenty 401s of one token, half of them long after it was replaced, cost one refresh, and all calls succeed.',
  modes: ['strict', 'lenient'],
  async play({ server, random, connect }) {
    const subject = await connect()
    server.family.revokeAccessToken()
    const lateCalls = random.choose(calls / 2, calls)
    let release: () => void = () => undefined
    server.weather.late = { calls: lateCalls, gate: new Promise<void>((resolve) => (release = resolve)) }
    const outcomes = Array.from({ length: calls }, () => outcomeOf(subject.call(path)))
    // The answers of the late ones are under way while the others are through with everything.
    await firstOf(outcomes, calls - lateCalls.size)
    release()
    const ok = successes(await Promise.all(outcomes))
    const passed = ok === calls && server.tokenRequests.length === 1
    return { passed, figure: `${refreshesOf(server)}, ${ok}/${calls}` }
  },
}

/** Resolves when that many have. */
function firstOf(all: readonly Promise<unknown>[], count: number): Promise<void> {
  let left = count
  return new Promise((resolve) => {
    for (const one of all) void one.then(() => --left === 0 && resolve())
  })
}
