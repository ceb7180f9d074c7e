import { expect, it } from 'vitest'
import { conformanceProgress } from './progress-line.ts'

const progress = {
  type: 'progress',
  done: 42,
  cases: 310,
  requests: 50,
  findings: 0,
  operations: 9,
  remainingMs: 1234,
} as const

it.each([
  [{}, '42/310 cases (13 %), 9 operations, no findings, 2 s left'],
  [{ findings: 1, operations: 1 }, '42/310 cases (13 %), 1 operation, 1 finding, 2 s left'],
  [{ findings: 2, remainingMs: 61_000 }, '42/310 cases (13 %), 9 operations, 2 findings, 2 min left'],
  [{ remainingMs: 5_400_000 }, '42/310 cases (13 %), 9 operations, no findings, 1.5 h left'],
  [{ done: 310 }, '310/310 cases (100 %), 9 operations, no findings'],
  [{ done: 0, cases: 0 }, '0/0 cases (100 %), 9 operations, no findings'],
])('progress with %j is told as %j', (change, line) => {
  expect(conformanceProgress({ ...progress, ...change })).toBe(line)
})

it('fits on a screen of 80 columns', () => {
  const large = { ...progress, done: 12_345, cases: 99_999, findings: 2000, operations: 1100, remainingMs: 3_500_000 }
  expect(conformanceProgress(large).length).toBeLessThan(80)
})
