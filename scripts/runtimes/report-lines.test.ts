import { expect, it } from 'vitest'
import { reportLines } from './report-lines.ts'
import type { Verdict } from './verdict.ts'

const passed = { name: 'a key calls', outcome: 'passed' } satisfies Verdict
const skipped = { name: 'a cookie is sent', outcome: 'skipped', reason: 'no cookies here' } satisfies Verdict
const failed = { name: 'a call ends', outcome: 'failed', reason: 'got 1,\nand 2 was expected' } satisfies Verdict

it('gives a runtime one line, and skips by name', () => {
  expect(reportLines({ title: 'Chromium 1.2', tests: [], checks: [passed, skipped] })).toEqual([
    '✓ Chromium 1.2: smoke 1 passed, 1 skipped',
    '  skipped: a cookie is sent (no cookies here)',
  ])
})

it('names what failed, with its reason, and says how to repeat the suite', () => {
  const twice = Array<string[]>(2).fill(['  failed: a call ends', '    got 1,', '    and 2 was expected'])
  expect(reportLines({ title: 'Node 22.12.0', tests: [passed, failed], checks: [failed], repeat: 'vitest' })).toEqual([
    '✗ Node 22.12.0: suite 1 passed, 1 failed; smoke 0 passed, 1 failed',
    ...twice.flat(),
    '  repeat the suite with: vitest',
  ])
})

it('shows the first failures where everything fails', () => {
  const lines = reportLines({ title: 'Bun 1', tests: [], checks: Array<Verdict>(25).fill(failed) })
  expect(lines).toHaveLength(1 + 10 * 3 + 1)
  expect(lines.at(-1)).toBe('  and 15 more failed')
})
