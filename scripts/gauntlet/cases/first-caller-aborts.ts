import { setTimeout } from 'node:timers/promises'
import type { Case } from '../case.ts'
import { outcomeOf, successes } from '../outcome.ts'
import { path } from '../server.ts'

const others = 9

export const firstCallerAborts: Case = {
  name: 'the first caller aborts',
  claim: 'Who aborts while ten wait for a refresh fails alone: the other nine succeed.',
  modes: ['strict', 'lenient'],
  async play({ server, connect }) {
    server.family.signIn(-60_000)
    const subject = await connect()
    let release: () => void = () => undefined
    server.weather.tokenGate = new Promise<void>((resolve) => (release = resolve))
    const aborting = new AbortController()
    const asked = server.nextTokenRequest()
    const first = outcomeOf(subject.call(path, { signal: aborting.signal }))
    const rest = Array.from({ length: others }, () => outcomeOf(subject.call(path)))
    await asked
    aborting.abort()
    // Some learn of the abort only when the refresh has ended.
    await Promise.race([first, setTimeout(50)])
    release()
    const { kind } = await first
    const ok = successes(await Promise.all(rest))
    const passed = kind === 'error' && ok === others
    return { passed, figure: `${kind === 'error' ? '' : 'abort ignored, '}${ok}/${others} survive` }
  },
}
