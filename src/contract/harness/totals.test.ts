import { describe, expect, it } from 'vitest'
import type { RowResult } from './events.ts'
import { exitCodeOf, totalsOf } from './totals.ts'

const row = (more: Partial<RowResult>): RowResult => ({
  operation: 'getItem',
  method: 'GET',
  path: '/',
  alternative: 'key',
  status: '200',
  requests: 2,
  outcome: 'passed',
  findings: [],
  ...more,
})
const obstacle = { code: 'status-range', detail: 'a range' } as const
const rows = [
  row({}),
  row({ outcome: 'failed', operation: 'other' }),
  row({ outcome: 'not verified', obstacle }),
  row({ outcome: 'not verified', obstacle, listed: 'known' }),
  row({ outcome: 'not verified', obstacle: { code: 'interrupted', detail: '' } }),
]

describe('totalsOf', () => {
  it('counts each row once', () => {
    expect(totalsOf(rows)).toEqual({
      operations: 2,
      rows: 5,
      requests: 10,
      passed: 1,
      failed: 1,
      listed: 1,
      unlisted: 1,
      notRun: 1,
    })
  })
})

describe('exitCodeOf', () => {
  const none = totalsOf([row({})])
  it.each([
    ['0 where all passed or are listed', { ...none, listed: 1 }, 0, false, 0],
    ['1 for a failure, whatever else there is', { ...none, failed: 1, unlisted: 1 }, 1, false, 1],
    ['2 for a row that is not listed', { ...none, unlisted: 1 }, 0, false, 2],
    ['2 for a listed row that does not exist', none, 1, false, 2],
    ['130 for an interruption', { ...none, failed: 1 }, 0, true, 130],
  ] as const)('is %s', (_, totals, stale, interrupted, code) => {
    expect(exitCodeOf(totals, stale, interrupted)).toBe(code)
  })
})
