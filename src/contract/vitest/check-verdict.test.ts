import { describe, expect, it } from 'vitest'
import { recorded, sampleEvents } from '../report/conformance/testing/sample-run.ts'
import { checkVerdict } from './check-verdict.ts'

const report = recorded(sampleEvents)
const [critical] = report.findings
const of = (operation: string, check: string) => checkVerdict(report, { operation, check })

describe('what came of a check at an operation', () => {
  it('is failed where something was found, by what was found', () => {
    expect(critical?.severity).toBe('critical')
    const findings = report.findings.filter(
      ({ check, operation }) => check === critical?.check && operation === 'listNotes',
    )
    expect(of('listNotes', critical?.check ?? '')).toEqual({ outcome: 'failed', findings })
  })

  it('is passed where something was judged and nothing found', () => {
    const passed = report.operations.flatMap(({ id, checks }) =>
      Object.entries(checks).flatMap(([check, outcome]) => (outcome === 'passed' ? [[id, check] as const] : [])),
    )
    expect(passed).not.toEqual([])
    for (const [operation, check] of passed) expect(of(operation, check)).toEqual({ outcome: 'passed' })
  })

  it('is skipped where nothing was judged, with what was not verified of the operation', () => {
    const other = report.notVerified.find(({ reason, operation }) => reason.code !== 'covering' && operation !== '')
    expect(of(other?.operation ?? '', 'no-such-check')).toEqual({
      outcome: 'skipped',
      why: expect.stringContaining(other?.reason.detail ?? 'there is none') as string,
    })
  })

  it('is skipped where all that was found is known, with the reason', () => {
    const known = report.findings.find((one) => one.known !== undefined)
    expect(of(known?.operation ?? '', known?.check ?? '')).toEqual({
      outcome: 'skipped',
      why: expect.stringMatching(new RegExp(`^known: .*; ${known?.known ?? 'there is none'}`)) as string,
    })
  })

  it('is skipped where all that was found is under the severity that fails', () => {
    const low = report.findings.find(({ severity, known }) => severity !== 'critical' && known === undefined)
    const verdict = checkVerdict(report, {
      operation: low?.operation ?? '',
      check: low?.check ?? '',
      failOn: 'critical',
    })
    expect(verdict).toMatchObject({
      outcome: 'skipped',
      why: expect.stringContaining(`which does not fail: ${low?.message ?? 'there is none'}`) as string,
    })
  })
})
