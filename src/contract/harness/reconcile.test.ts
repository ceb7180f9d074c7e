import { describe, expect, it } from 'vitest'
import { evidenceOf } from './checks/evidence-of.ts'
import type { PlannedRow } from './plan.ts'
import { reconcile } from './reconcile.ts'

const planned: PlannedRow = { row: evidenceOf().case.row, cases: [] }
const entry = { operation: 'putItem', alternative: 'token', status: '200', reason: 'the mock cannot' }
const obstacle = { code: 'mock-failed', detail: 'no answer' } as const

describe('reconcile', () => {
  it('marks a row that could not be verified with the reason of the list', () => {
    const result = reconcile([entry]).result(planned, { outcome: { type: 'not verified', obstacle }, requests: 1 })
    expect(result).toMatchObject({ outcome: 'not verified', listed: 'the mock cannot', obstacle, requests: 1 })
  })

  it('leaves a row that is not listed without a reason', () => {
    const result = reconcile([]).result(planned, { outcome: { type: 'not verified', obstacle }, requests: 0 })
    expect(result).not.toHaveProperty('listed')
  })

  it('fails a listed row that passes, because it can be verified', () => {
    const result = reconcile([entry]).result(planned, { outcome: { type: 'passed' }, requests: 1 })
    expect(result.outcome).toBe('failed')
    expect(result.findings).toMatchObject([{ check: 'listed-row', expected: 'the mock cannot', actual: 'passed' }])
  })

  it('passes an ordinary row', () => {
    const result = reconcile([]).result(planned, { outcome: { type: 'passed' }, requests: 1 })
    expect(result).toMatchObject({ outcome: 'passed', findings: [], operation: 'putItem', method: 'PUT' })
  })

  it('finds the entries that name no row', () => {
    const gone = { ...entry, status: '418' }
    expect(reconcile([entry, gone]).stale([planned])).toEqual([gone])
  })
})
