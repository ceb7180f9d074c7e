import { describe, expect, it } from 'vitest'
import { readVerdicts, unfinished } from './verdict.ts'

describe('a report of a smoke test', () => {
  it('is read as what it is', () => {
    const verdicts = [
      { name: 'a key calls', outcome: 'passed' },
      { name: 'a cookie is sent', outcome: 'skipped', reason: 'no cookies here' },
    ]
    expect(readVerdicts({ userAgent: 'Bun', verdicts })).toEqual(verdicts)
  })

  it.each([
    ['nothing', undefined],
    ['something else', { error: 'no' }],
    ['no check at all, which would pass', { verdicts: [] }],
    ['an outcome that there is not', { verdicts: [{ name: 'a key calls', outcome: 'fine' }] }],
  ])('is none where it is %s', (_, report) => {
    expect(readVerdicts(report)).toBeUndefined()
  })
})

it('a run that was killed is a failure, with what it wrote', () => {
  expect(unfinished('it ends', { code: null, output: 'half a line\n' }, 60_000)).toEqual({
    name: 'it ends',
    outcome: 'failed',
    reason: 'It was killed, at the latest after 60 s.\nhalf a line',
  })
})
