import type { Case } from '../case.ts'
import { outcomeOf } from '../outcome.ts'
import { path } from '../server.ts'
import { leaked } from './redirect-elsewhere.ts'

export const callElsewhere: Case = {
  name: 'a per-call URL at another origin',
  claim: 'A call whose URL is at another origin takes no token there.',
  modes: ['strict'],
  async play(stage) {
    const subject = await stage.connect()
    await outcomeOf(subject.call(path, { origin: stage.elsewhere.origin }))
    const seen = leaked(stage)
    return { passed: seen.length === 0, figure: `${seen.join(', ') || 'nothing'} leaked` }
  },
}
