import type { Case } from '../case.ts'
import { isTyped } from '../outcome.ts'
import { oneByOne } from '../stage.ts'

export const html200: Case = {
  name: 'HTML with status 200',
  claim: 'A page in place of data is a typed failure: not data, and not the complaint of a parser.',
  modes: ['strict'],
  async play({ server, connect }) {
    server.weather.api = 'html'
    const [outcome] = await oneByOne(await connect(), 1)
    if (outcome?.kind !== 'error') return { passed: false, figure: 'the page was returned as data' }
    const { error } = outcome
    return { passed: isTyped(outcome), figure: error instanceof Error ? error.constructor.name : typeof error }
  },
}
