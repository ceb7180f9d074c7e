import { expect, it } from 'vitest'
import type { Answer } from './measure.ts'
import { printNotes, printTable, type Result } from './table.ts'

const answer = (about: Partial<Answer>): Answer => ({
  subject: 'notes',
  id: 'some-defect',
  class: 'body',
  found: true,
  fresh: [],
  seconds: 1,
  ...about,
})

const result: Result = {
  name: 'Tool',
  version: '1.2',
  settings: 'as it comes',
  baselines: [
    {
      subject: 'notes',
      complaints: [{ operation: 'getMe', what: 'a | b' }],
      runs: [
        { requests: 10, seconds: 9 },
        { requests: 12, seconds: 2 },
        { requests: 11, seconds: 2.5 },
      ],
    },
  ],
  defects: 3,
  answers: [
    answer({ restFault: 2 }),
    answer({ found: false, restFault: 2 }),
    answer({ class: 'leak', found: false, failure: 'first\nout of order' }),
  ],
}

const linesOf = (text: string) => text.split('\n')

it('the table counts class by class, and in all', () => {
  expect(linesOf(printTable([result]))).toEqual(
    expect.arrayContaining([
      '| found/asked | Tool 1.2 |',
      '| body | 1/2 |',
      '| leak | 0/1 |',
      '| state | – |',
      '| **total** | **1/3** |',
    ]),
  )
})

it('what a run costs is the median of the runs', () => {
  expect(linesOf(printTable([result]))).toEqual(
    expect.arrayContaining(['| false positives | 1 |', '| requests, notes | 11 |', '| seconds, notes | 2.5 |']),
  )
})

it('a rest-fault counts servers that have it, and once in all', () => {
  expect(linesOf(printTable([result]))).toEqual(
    expect.arrayContaining(['| 1. 500 | – |', '| 2. wrong type | 1/2 |', '| **found at all, of ten** | **1** |']),
  )
})

it('each tool has a column, also where another has no answers', () => {
  const [head] = linesOf(printTable([result, { ...result, name: 'Other', defects: 0, answers: [] }]))

  expect(head).toBe('| found/asked | Tool 1.2 | Other 1.2 |')
  expect(linesOf(printTable([result, { ...result, answers: [] }]))).toContain('| body | 1/2 | – |')
})

it('a column that is of a sample says so', () => {
  const [head] = linesOf(printTable([{ ...result, defects: 190 }]))

  expect(head).toBe('| found/asked | Tool 1.2, asked about 3 of 190 |')
})

it('the notes say how a tool was set up, what failed, and what was false', () => {
  expect(linesOf(printNotes([result]))).toEqual([
    '* Tool: as it comes.',
    '  * no answer for notes/some-defect: out of order',
    '  * false: getMe a | b',
  ])
})
