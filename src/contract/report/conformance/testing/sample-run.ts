import type { Coverage, Dimension } from '../../../conformance/coverage/coverage.ts'
import type { CaseEvent, ConformanceEvent, EndedEvent, LoadedEvent, PlannedEvent } from '../../../conformance/events.ts'
import type { Finding } from '../../../conformance/finding.ts'
import { createRecorder } from '../create-recorder.ts'
import type { ConformanceReport } from '../conformance-report.ts'
import { cases, event } from './sample-cases.ts'
import { sampleFindings } from './sample-findings.ts'

export const loaded: LoadedEvent = {
  type: 'loaded',
  source: 'openapi.yaml',
  title: 'Notes',
  version: '2.1.0',
  openapi: '3.1.0',
  operations: [
    { id: 'login', method: 'POST', path: '/sessions', statuses: ['201', '401'], alternatives: ['anonymous'] },
    {
      id: 'listNotes',
      method: 'GET',
      path: '/notes',
      statuses: ['200', '400', '401', '429'],
      alternatives: ['bearerAuth', 'apiKey'],
    },
    {
      id: 'getNote',
      method: 'GET',
      path: '/notes/{noteId}',
      statuses: ['200', '401', '404'],
      alternatives: ['bearerAuth', 'apiKey + tenant'],
    },
    {
      id: 'deleteNote',
      method: 'DELETE',
      path: '/notes/{noteId}',
      statuses: ['204', '4XX'],
      alternatives: ['bearerAuth'],
    },
  ],
  problems: [],
  warnings: ['unknown format "colour" at /components/schemas/Note/properties/colour'],
  target: 'https://user:pa55word@api.example:8443/v2?key=1',
  against: 'server',
}

export const planned: PlannedEvent = {
  type: 'planned',
  cases: 9,
  byPhase: { examples: 3, coverage: 2, auth: 3, lifecycle: 1 },
  seed: 7,
  planned: [],
  notVerified: [
    {
      operation: 'getNote',
      title: 'a token cut off in bearerAuth',
      reason: { code: 'covering', detail: 'tried at listNotes; --thorough tries it everywhere' },
    },
    {
      operation: 'deleteNote',
      title: 'all of it',
      reason: { code: 'writes', detail: 'it writes: say --allow-writes, or writes: true in the profile' },
    },
    {
      operation: 'getNote',
      title: 'an expired token in bearerAuth',
      reason: {
        code: 'no-credential',
        detail: 'the profile has no expired bearerAuth: give one, or say how tokens expire',
      },
    },
  ],
}

export const ended: EndedEvent = {
  type: 'ended',
  totals: { operations: 4, cases: 9, requests: 14, passed: 3, failed: 5, notVerified: 1, findings: 6, known: 1 },
  findings: sampleFindings,
  notVerified: [
    ...planned.notVerified,
    {
      operation: 'getNote',
      title: 'a good request',
      reason: { code: 'unreachable', detail: 'the server closed the connection without an answer' },
    },
  ],
  coverage: {
    operations: { covered: 3, total: 4, missing: ['deleteNote'] },
    accepted: { covered: 3, total: 4, missing: ['deleteNote'] },
    parameters: { covered: 2, total: 3, missing: ['deleteNote noteId'] },
    keywords: { covered: 1, total: 2, missing: ['listNotes query parameter limit minimum'] },
    responses: {
      covered: 3,
      total: 11,
      missing: [
        'login 401',
        'listNotes 400',
        'listNotes 401',
        'listNotes 429',
        'getNote 401',
        'getNote 404',
        'deleteNote 204',
        'deleteNote 4XX',
      ],
    },
    schemes: { covered: 2, total: 3, missing: ['tenant'] },
    faults: { covered: 1, total: 3, missing: ['bearerAuth: expired', 'bearerAuth: truncated'] },
  },
  stale: [{ check: 'cookie-flags', operation: 'login', subject: '*', reason: 'is fixed in the next release' }],
  durationMs: 1834.4,
  exitCode: 1,
}

/** A run with findings, as the events come. */
export const sampleEvents: readonly ConformanceEvent[] = [
  loaded,
  planned,
  ...cases,
  { type: 'progress', done: 9, cases: 9, requests: 14, findings: 6, operations: 3, remainingMs: 0 },
  ended,
]

function whole({ operations, accepted, parameters, keywords, responses, schemes, faults }: Coverage): Coverage {
  const all = ({ total }: Dimension): Dimension => ({ covered: total, total, missing: [] })
  return {
    operations: all(operations),
    accepted: all(accepted),
    parameters: all(parameters),
    keywords: all(keywords),
    responses: all(responses),
    schemes: all(schemes),
    faults: all(faults),
  }
}

function kept(one: CaseEvent): CaseEvent {
  const [status] = loaded.operations.find(({ id }) => id === one.operation)?.statuses ?? []
  const answers = [{ operation: one.operation, alternative: one.alternative, status: Number(status) }]
  return {
    ...one,
    outcome: 'passed',
    failed: [],
    statuses: [Number(status)],
    answers,
    checks: ['no-server-error', 'documented-status'],
  }
}

/** A run of the same in which nothing was found, and all was verified. */
export const cleanEvents: readonly ConformanceEvent[] = [
  { ...loaded, warnings: [] },
  { ...planned, notVerified: [] },
  ...[...cases, event('deleteNote/accepted', { operation: 'deleteNote', title: 'a good request' })].map(kept),
  {
    ...ended,
    totals: { ...ended.totals, cases: 10, passed: 10, failed: 0, notVerified: 0, findings: 0, known: 0 },
    findings: [],
    notVerified: [],
    stale: [],
    coverage: whole(ended.coverage),
    exitCode: 0,
  },
]

export function recorded(events: readonly ConformanceEvent[] = sampleEvents): ConformanceReport {
  const recorder = createRecorder({ toolVersion: '0.1.0', options: { profile: 'auth.yaml', failOn: 'low' } })
  for (const one of events) recorder.note(one)
  return recorder.report()
}

/** A run of `operations` operations with one finding each: what a large API looks like. */
export function manyFindings(operations: number): ConformanceReport {
  const ids = Array.from({ length: operations }, (_, index) => `operation${index}`)
  const [first] = sampleFindings
  if (first === undefined) throw new Error('the sample has no finding')
  const findings = ids.map((operation, index): Finding => ({
    ...(sampleFindings[index % sampleFindings.length] ?? first),
    id: `f${index}`,
    operation,
    method: 'GET',
    path: `/things/${index}`,
    case: `${operation}/auth/bearerAuth/alg-none`,
  }))
  return recorded([
    {
      ...loaded,
      operations: ids.map((id, index) => ({
        id,
        method: 'GET',
        path: `/things/${index}`,
        statuses: ['200', '401', '404'],
        alternatives: ['bearerAuth', 'apiKey'],
      })),
    },
    planned,
    ...ids.map((operation) =>
      event(`${operation}/auth/bearerAuth/alg-none`, {
        operation,
        title: 'an unsigned token',
        statuses: [200],
        outcome: 'failed',
        failed: ['wrong-credential-refused'],
      }),
    ),
    {
      ...ended,
      findings,
      totals: { ...ended.totals, findings: findings.length, operations },
      notVerified: ids.flatMap((operation) => ended.notVerified.map((one) => ({ ...one, operation }))),
    },
  ])
}
