import type { Document } from '../document/document.ts'
import { DocumentError } from '../document/document-error.ts'
import { prepareMock, type PreparedMock } from '../mock/prepare-mock.ts'
import { channel } from '../harness/channel.ts'
import type { Driver } from '../harness/drivers/driver.ts'
import type { ProgressEvent, RowEvent, RowResult, StartedEvent, VerifyEvent } from '../harness/events.ts'
import { runLane, type Lane } from './lane.ts'
import { plan, type PlannedRow } from '../harness/plan.ts'
import { reconcile } from '../harness/reconcile.ts'
import { exitCodeOf, totalsOf } from '../harness/totals.ts'
import type { UnverifiableRow } from '../harness/unverifiable-row.ts'
import { UnknownOperationError } from '../harness/unknown-operation-error.ts'
import { interrupted, type VerifiedRow } from '../harness/verify-row.ts'

export interface VerifyDocumentOptions {
  /** A document, or one that is prepared already: compiling its schemas is half the time of a small run. */
  readonly spec: Document | PreparedMock
  readonly driver: Driver
  /** operationIds; all operations without it. */
  readonly only?: readonly string[]
  /** The rows that cannot be verified, each with its reason; none without it. */
  readonly unverifiable?: readonly UnverifiableRow[]
  /** Ends the run at once; what is known by then is in its events. */
  readonly signal?: AbortSignal
  /** A clock in milliseconds. */
  readonly now?: () => number
}

/** Two cores, one of them busy with the requests of the other: more mocks at a time gain nothing and cost memory. */
const lanesAtATime = 4

/**
 * Verifies a document: sends every row's cases and says, event by event, what came of them. Nothing is started before the
 * first event is asked for, and nothing is left running when the last one was given or the reader stops early.
 * Throws an `UnknownOperationError`, and what starting a mock throws.
 */
export async function* verifyDocument(options: VerifyDocumentOptions): AsyncGenerator<VerifyEvent, void, undefined> {
  const { spec, driver, only = [], unverifiable = [], now = () => performance.now() } = options
  const startedAt = now()
  const document = 'document' in spec ? spec.document : spec
  const known = document.operations.map(({ id }) => id)
  for (const id of only) if (!known.includes(id)) throw new UnknownOperationError(id, known)

  const { source, title, version, openapi, operations, problems } = document
  if (operations.length === 0) {
    throw new DocumentError('no-operations', source, 'has no operation below `paths`, so there is nothing to verify')
  }
  yield { type: 'loaded', source, title, version, openapi, operations: operations.length, problems }

  const prepared = await prepareMock(spec)
  const reconciliation = reconcile(unverifiable)
  const all = plan(document, undefined, prepared.validator)
  const stale = reconciliation.stale(all)
  const rows = only.length > 0 ? all.filter(({ row }) => only.includes(row.operation.id)) : all
  const results: RowResult[] = []
  const stop = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal
  try {
    for await (const event of rowEvents(rows, { prepared, driver, signal }, reconciliation.result)) {
      if (event.type === 'row') results.push(event.row)
      yield event
    }
  } finally {
    stop.abort()
  }
  const wasInterrupted = options.signal?.aborted ?? false
  const totals = totalsOf(results)
  const exitCode = exitCodeOf(totals, stale.length, wasInterrupted)
  yield { type: 'ended', totals, stale, interrupted: wasInterrupted, durationMs: now() - startedAt, exitCode }
}

interface Running {
  readonly prepared: PreparedMock
  readonly driver: Driver
  readonly signal: AbortSignal
}

type RunEvent = StartedEvent | ProgressEvent | RowEvent

/** Runs the lanes side by side and gives their rows in the plan's order. */
async function* rowEvents(
  rows: readonly PlannedRow[],
  { prepared, driver, signal }: Running,
  resultOf: (planned: PlannedRow, verified: VerifiedRow) => RowResult,
): AsyncGenerator<RunEvent, void, undefined> {
  const events = channel<RunEvent>()
  const lanes = lanesOf(rows)
  const done = new Map<number, RowResult>()
  let started = false
  let given = 0
  let failed = 0
  const onStart = (url: string) => {
    if (started) return
    started = true
    const requests = rows.reduce((sum, row) => sum + row.cases.length, 0)
    events.push({ type: 'started', url, mocks: lanes.length, driver: driver.name, rows: rows.length, requests })
  }
  const onRow = (index: number, verified: VerifiedRow) => {
    const planned = rows[index]
    if (planned === undefined || done.has(index)) return
    const result = resultOf(planned, verified)
    if (result.outcome === 'failed') failed += 1
    done.set(index, result)
    events.push({ type: 'progress', done: done.size, rows: rows.length, failed })
    for (let next = done.get(given); next !== undefined; next = done.get(given)) {
      events.push({ type: 'row', row: next })
      given += 1
    }
  }
  const finish = () => {
    rows.forEach((_, index) => onRow(index, { outcome: { type: 'not verified', obstacle: interrupted }, requests: 0 }))
    events.close()
  }
  const running = inTurn(lanes, (lane) => runLane(lane, { prepared, driver, signal, onStart, onRow }), signal)
  // An interruption does not wait for what is still under way: the reader gets what is known now, and closing goes on behind it.
  signal.addEventListener('abort', finish, { once: true })
  running.then(finish, (error: unknown) => events.close(error))
  yield* events
  if (!signal.aborted) await running
}

function lanesOf(rows: readonly PlannedRow[]): readonly Lane[] {
  const lanes = new Map<string, { alternative: Lane['alternative']; rows: [number, PlannedRow][] }>()
  rows.forEach((planned, index) => {
    const { alternative, alternativeName } = planned.row
    const lane = lanes.get(alternativeName) ?? { alternative, rows: [] }
    lane.rows.push([index, planned])
    lanes.set(alternativeName, lane)
  })
  return [...lanes.values()]
}

/** Works through the lanes, a few at a time, in their order. */
async function inTurn(lanes: readonly Lane[], run: (lane: Lane) => Promise<void>, signal: AbortSignal): Promise<void> {
  const waiting = [...lanes]
  const worker = async () => {
    for (let lane = waiting.shift(); lane !== undefined && !signal.aborted; lane = waiting.shift()) await run(lane)
  }
  await Promise.all(Array.from({ length: Math.min(lanesAtATime, lanes.length) }, worker))
}
