import { describe, expect, it } from 'vitest'
import type { EndedEvent } from '../harness/events.ts'
import { progressLine } from './progress.ts'
import { style } from './style.ts'
import { meaningLine, staleLines, totalsLine } from './summary.ts'

const ended: EndedEvent = {
  type: 'ended',
  totals: { operations: 2, rows: 9, requests: 12, passed: 6, failed: 0, listed: 3, unlisted: 0, notRun: 0 },
  stale: [],
  interrupted: false,
  durationMs: 1234,
  exitCode: 0,
}

describe('summary', () => {
  it('has the totals and the time on one line', () => {
    expect(totalsLine(ended, style(false))).toBe(
      '9 rows of 2 operations: 6 passed, 0 failed, 3 not verified (12 requests, 1.2 s)',
    )
  })

  it('tells unlisted rows from listed ones, and says that it was interrupted', () => {
    const totals = { ...ended.totals, unlisted: 1, notRun: 4 }
    expect(totalsLine({ ...ended, totals, interrupted: true }, style(false))).toBe(
      'interrupted: 9 rows of 2 operations: 6 passed, 0 failed, 3 not verified as listed, 1 not verified and not listed, 4 not run (12 requests, 1.2 s)',
    )
  })

  it('names what is listed and does not exist', () => {
    const stale = [{ operation: 'getItem', alternative: 'apiKey', status: '418', reason: 'x' }]
    expect(staleLines({ ...ended, stale }, style(false))[0]).toContain('getItem apiKey 418')
  })

  it('says on one line what the run proves and what it cannot', () => {
    expect(meaningLine('docspace-auth')).toMatch(
      /proves: our requests are .* cannot: .*values, lifetimes or scopes.* no live portal/,
    )
    expect(meaningLine('plain requests')).toContain('plain requests built from the document')
    expect(meaningLine('docspace-auth')).not.toContain('\n')
  })

  it('shows progress as a share, and failures as soon as there are some', () => {
    expect(progressLine({ type: 'progress', done: 3, rows: 9, failed: 0 })).toBe('3/9 rows (33 %)')
    expect(progressLine({ type: 'progress', done: 9, rows: 9, failed: 2 })).toBe('9/9 rows (100 %), 2 failed')
  })
})
