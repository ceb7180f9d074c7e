import { checks as allChecks } from '../../conformance/checks/checks.ts'
import type { CaseEvent, ConformanceEvent, EndedEvent, LoadedEvent, PlannedEvent } from '../../conformance/events.ts'
import type { Finding } from '../../conformance/finding.ts'
import type { ConformanceReport, ReportedCheck, ReportedOptions } from './conformance-report.ts'
import { cutOff } from './cut-off.ts'
import { groupFindings } from './group-findings.ts'
import { operationResults } from './operation-results.ts'
import { originOf, shownSource } from './public-url.ts'
import { whatItProves } from './what-it-proves.ts'

/** Listens to a run, and gives its report. */
export interface Recorder {
  note(event: ConformanceEvent): void
  /** What is known by now: whole after `ended`, and "interrupted" before it. Throws where nothing was loaded yet. */
  report(): ConformanceReport
}

export interface RecorderOptions {
  readonly toolVersion: string
  /** What the run was told; see `reportedOptions`. */
  readonly options?: ReportedOptions
  /** The checks that may speak; those of this package unless given. */
  readonly checks?: readonly ReportedCheck[]
}

export function createRecorder({ toolVersion, options = {}, checks = allChecks }: RecorderOptions): Recorder {
  let loaded: LoadedEvent | undefined
  let planned: PlannedEvent | undefined
  let ended: EndedEvent | undefined
  let requests = 0
  const found: Finding[] = []
  const cases: CaseEvent[] = []

  return {
    note(event) {
      if (event.type === 'loaded') loaded = event
      if (event.type === 'planned') planned = event
      if (event.type === 'progress') requests = event.requests
      if (event.type === 'finding') found.push(event.finding)
      if (event.type === 'case') cases.push(event)
      if (event.type === 'ended') ended = event
    },
    report() {
      if (loaded === undefined) throw new Error('there is nothing to report: the run has loaded no document')
      const end = ended ?? cutOff({ loaded, planned, found, cases, requests })
      const told = checksOf(checks, cases, end.findings)
      const { source, title, version, openapi, problems, warnings, operations, against, target } = loaded
      return {
        format: 'docspace-contract/conformance',
        version: 1,
        tool: { name: 'docspace-contract', version: toolVersion },
        against,
        target: originOf(target),
        ...whatItProves(against),
        document: {
          source: shownSource(source),
          title,
          version,
          openapi,
          problems: problems.map(publicPosition),
          warnings,
        },
        seed: planned?.seed ?? null,
        options,
        exitCode: end.exitCode,
        stopped: end.stopped ?? null,
        durationMs: Math.round(end.durationMs),
        totals: end.totals,
        checks: told,
        operations: operationResults({
          operations,
          cases,
          findings: end.findings,
          notVerified: end.notVerified,
          checks: told.map(({ id }) => id),
        }),
        groups: groupFindings(end.findings, (id) => told.find((check) => check.id === id)?.title ?? id),
        findings: end.findings.map(publicPosition),
        notVerified: end.notVerified,
        coverage: end.coverage,
        stale: end.stale,
      }
    },
  }
}

/** In the order of the table; what a check of somebody else's found has a line too. */
function checksOf(
  table: readonly ReportedCheck[],
  cases: readonly CaseEvent[],
  findings: readonly Finding[],
): ReportedCheck[] {
  const named = new Set([...cases.flatMap((one) => one.checks), ...findings.map(({ check }) => check)])
  const known = table
    .filter(({ id }) => named.has(id))
    .map(({ id, title, kind, severity, clause }) => ({
      id,
      title,
      kind,
      severity,
      ...(clause !== undefined && { clause }),
    }))
  const unknown = [...named].filter((id) => !table.some((check) => check.id === id)).sort()
  return [
    ...known,
    ...unknown.map((id): ReportedCheck => {
      const finding = findings.find(({ check }) => check === id)
      return { id, title: id, kind: finding?.kind ?? 'contract', severity: finding?.severity ?? 'low' }
    }),
  ]
}

/** A position in a document that came from a URL names it without credentials. */
function publicPosition<Positioned extends { readonly position?: Finding['position'] }>(one: Positioned): Positioned {
  if (one.position === undefined) return one
  return { ...one, position: { ...one.position, file: shownSource(one.position.file) } }
}
