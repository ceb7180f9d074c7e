import { channel } from '../harness/channel.ts'
import { createCoverageMeter } from './coverage/measure-coverage.ts'
import type { CaseEvent, ConformanceEvent, EndedEvent, UnverifiedCase } from './events.ts'
import type { Evidence } from './evidence.ts'
import { exitCodeOf, shortfalls } from './exit-code.ts'
import { createFindings, type Findings } from './findings.ts'
import type { NotVerified } from './outcome.ts'
import { prepareRun, type PreparedRun } from './prepare-run.ts'
import { runCases } from './run-cases.ts'
import type { PoliteTransport } from './send/polite-transport.ts'
import type { VerifyServerOptions } from './verify-options.ts'

/**
 * Finds out whether a server keeps its contract, and says what came of it event by event; the last one is `ended`.
 * Throws a `DocumentError`, a `ProfileError` or an `UnknownOperationError`, each with a one-line message, before anything is sent.
 */
export async function* verifyServer(options: VerifyServerOptions): AsyncGenerator<ConformanceEvent, void, undefined> {
  const startedAt = performance.now()
  const prepared = await prepareRun(options)
  const { document, operations, plan, live, loaded, planned } = prepared
  yield loaded
  yield planned

  const stop = new AbortController()
  const ends = [
    options.signal,
    options.timeMs === undefined ? undefined : AbortSignal.timeout(options.timeMs),
    stop.signal,
  ]
  const signal = AbortSignal.any(ends.filter((one) => one !== undefined))
  const findings = createFindings(
    options.known ?? [],
    document.operations.map(({ id }) => id),
  )
  const tally = createTally(planned.notVerified)
  const meter = createCoverageMeter(document, operations, plan.cases)
  try {
    if (options.dryRun !== true) {
      yield* caseEvents(
        prepared,
        { findings, signal, startedAt, connections: options.connections ?? 8 },
        (event, evidence) => {
          tally.note(event)
          if (evidence) meter.note(evidence.case, evidence)
        },
      )
      if (!signal.aborted && live.transport.stopped === undefined) await live.pool()?.cleanUp(signal)
    }
  } finally {
    stop.abort()
    await live.transport.close()
    options.onSecrets?.(live.stage.sessions.secrets())
  }

  const outOfTime = options.timeMs !== undefined && performance.now() - startedAt >= options.timeMs
  const why = options.signal?.aborted ? 'interrupted' : (live.transport.stopped ?? (outOfTime ? 'budget' : undefined))
  const stopped: Pick<EndedEvent, 'stopped'> = why === undefined ? {} : { stopped: why }
  const coverage = meter.measure()
  const all = findings.all
  const { notVerified, counts } = tally
  const partial = options.dryRun === true || why !== undefined || isPart(options)
  const stale = partial ? [] : findings.stale()
  const uncovered = shortfalls(coverage, options.minCoverage ?? {}).length > 0
  const failOn = options.failOn ?? 'low'
  yield {
    type: 'ended',
    totals: {
      operations: operations.length,
      cases: prepared.selected.length,
      requests: live.transport.requests,
      passed: counts.passed,
      failed: counts.failed,
      notVerified: counts['not verified'],
      findings: all.length,
      known: all.filter(({ known }) => known !== undefined).length,
    },
    findings: all,
    notVerified,
    coverage,
    stale,
    ...stopped,
    durationMs: performance.now() - startedAt,
    exitCode:
      options.dryRun === true
        ? 0
        : exitCodeOf({
            findings: all,
            stale: stale.length,
            notVerified,
            failOn,
            uncovered,
            passed: counts.passed,
            ...stopped,
          }),
  } satisfies EndedEvent
}

/** Of a run of some operations or cases, that a known finding does not show says nothing. */
function isPart({ only = [], exclude = [], phases, repeat }: VerifyServerOptions): boolean {
  return only.length > 0 || exclude.length > 0 || phases !== undefined || repeat !== undefined
}

function createTally(planned: readonly UnverifiedCase[]) {
  const notVerified = [...planned]
  const counts = { passed: 0, failed: 0, 'not verified': 0 }
  return {
    notVerified,
    counts,
    note({ operation, title, outcome, reason }: CaseEvent) {
      counts[outcome] += 1
      if (reason !== undefined && outcome === 'not verified') notVerified.push({ operation, title, reason })
    },
  }
}

interface Running {
  readonly findings: Findings
  readonly signal: AbortSignal
  readonly startedAt: number
  readonly connections: number
}

/** Runs the cases and gives their events as they come. An interruption does not wait for what is still under way. */
async function* caseEvents(
  { plan, selected, live, operations }: PreparedRun,
  { findings, signal, startedAt, connections }: Running,
  note: (event: CaseEvent, evidence: Evidence | undefined) => void,
): AsyncGenerator<ConformanceEvent, void, undefined> {
  const events = channel<ConformanceEvent>()
  let done = 0
  const running = runCases({
    stage: live.stage,
    findings,
    cases: new Map(plan.cases.map((one) => [one.id, one])),
    selected,
    connections,
    signal,
    stopped: () => stoppedReason(live.transport),
    onFinding: (finding) => events.push({ type: 'finding', finding }),
    onCase(event, evidence) {
      done += 1
      note(event, evidence)
      events.push(event)
      const remaining = Math.max(0, selected.length - done)
      events.push({
        type: 'progress',
        done,
        cases: Math.max(done, selected.length),
        requests: live.transport.requests,
        findings: findings.count,
        operations: operations.length,
        remainingMs: Math.round(((performance.now() - startedAt) / done) * remaining),
      })
    },
  })
  signal.addEventListener('abort', () => events.close(), { once: true })
  running.then(
    () => events.close(),
    (error: unknown) => events.close(error),
  )
  yield* events
  if (!signal.aborted) await running
}

function stoppedReason({ stopped }: PoliteTransport): NotVerified | undefined {
  if (stopped === undefined) return undefined
  return stopped === 'budget'
    ? { code: 'budget', detail: 'the run was to send no more requests (--max-requests)' }
    : { code: 'unreachable', detail: 'the server no longer answers' }
}
