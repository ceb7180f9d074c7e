import type { Coverage } from '../../conformance/coverage/coverage.ts'
import type { CaseEvent, EndedEvent, LoadedEvent, PlannedEvent } from '../../conformance/events.ts'
import type { Finding } from '../../conformance/finding.ts'

export interface Known {
  readonly loaded: LoadedEvent
  readonly planned: PlannedEvent | undefined
  readonly found: readonly Finding[]
  readonly cases: readonly CaseEvent[]
  readonly requests: number
}

/** The end of a run that had none, by what is known of it. */
export function cutOff({ loaded, planned, found, cases, requests }: Known): EndedEvent {
  const count = (outcome: CaseEvent['outcome']) => cases.filter((one) => one.outcome === outcome).length
  const unverified = cases.flatMap(({ operation, title, reason, outcome }) =>
    outcome === 'not verified' && reason !== undefined ? [{ operation, title, reason }] : [],
  )
  return {
    type: 'ended',
    totals: {
      operations: loaded.operations.length,
      cases: planned?.cases ?? 0,
      requests,
      passed: count('passed'),
      failed: count('failed'),
      notVerified: count('not verified'),
      findings: found.length,
      known: found.filter(({ known }) => known !== undefined).length,
    },
    findings: found,
    notVerified: [...(planned?.notVerified ?? []), ...unverified],
    coverage: noCoverage,
    stale: [],
    stopped: 'interrupted',
    durationMs: 0,
    exitCode: 130,
  }
}

const nothing = { covered: 0, total: 0, missing: [] }

const noCoverage: Coverage = {
  operations: nothing,
  accepted: nothing,
  parameters: nothing,
  keywords: nothing,
  responses: nothing,
  schemes: nothing,
  faults: nothing,
}
