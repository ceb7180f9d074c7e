import { isRecord } from '../../../src/contract/document/json-pointer.ts'
import type { Complaint } from '../complaint.ts'
import type { NamedOperation } from '../subject.ts'

/** What an event log of Schemathesis (`--report ndjson`) holds: its failures, and its errors where they name an operation. */
export function readFailures(log: string, operations: readonly NamedOperation[]): readonly Complaint[] {
  const found: Complaint[] = []
  const note = (label: unknown, what: string) => found.push(complaint(operations, label, what))
  for (const line of log.split('\n')) {
    const event: unknown = line === '' ? undefined : JSON.parse(line)
    if (!isRecord(event)) continue
    if (isRecord(event.NonFatalError)) note(event.NonFatalError.label, `error ${typeOf(event.NonFatalError)}`)
    const recorder = isRecord(event.ScenarioFinished) ? event.ScenarioFinished.recorder : undefined
    for (const failure of failuresIn(isRecord(recorder) ? recorder.checks : undefined))
      note(failure.operation, `${String(failure.code)} ${String(failure.title)}`)
  }
  return found
}

/** The warnings in its summary (`--report json`): that an operation answered nothing but 401, for one. */
export function readWarnings(summary: unknown, operations: readonly NamedOperation[]): readonly Complaint[] {
  const warnings = isRecord(summary) && isRecord(summary.warnings) ? Object.entries(summary.warnings) : []
  return warnings.flatMap(([kind, labels]) =>
    (Array.isArray(labels) ? (labels as unknown[]) : [])
      .filter((label) => typeof label === 'string')
      .map((label) => complaint(operations, label, `warning ${kind}`)),
  )
}

function complaint(operations: readonly NamedOperation[], label: unknown, what: string): Complaint {
  const operation = operations.find(({ method, path }) => `${method} ${path}` === label)?.id
  return { ...(operation !== undefined && { operation }), what }
}

function failuresIn(checks: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(checks)) return []
  return Object.values(checks)
    .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
    .filter(isRecord)
    .map(({ failure_info: info }) => (isRecord(info) ? info.failure : undefined))
    .filter(isRecord)
}

function typeOf({ value }: Readonly<Record<string, unknown>>): string {
  return isRecord(value) ? String(value.type) : ''
}
