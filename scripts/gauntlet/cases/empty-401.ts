import type { Case } from '../case.ts'
import { refreshesOf } from '../figures.ts'
import { successes } from '../outcome.ts'
import { oneByOne } from '../stage.ts'

const calls = 3

export const empty401: Case = {
  name: 'an empty 401',
  claim: 'A 401 without challenge and body is recovered from, and where that is impossible it is no success.',
  modes: ['strict'],
  async play({ server, connect }) {
    const { family, weather } = server
    weather.refusal = 'empty'
    family.revokeAccessToken()
    const subject = await connect()
    const ok = successes(await oneByOne(subject, calls))
    const figure = `${refreshesOf(server)}, ${ok}/${calls}`
    weather.refusesAll = true
    const refused = await oneByOne(subject, calls)
    const taken = refused.filter(({ kind }) => kind !== 'error').length
    return { passed: ok === calls && taken === 0, figure: `${figure}; ${taken}/${calls} taken for a success` }
  },
}
