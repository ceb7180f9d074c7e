import { describe, expect, it } from 'vitest'
import { groupFindings } from './group-findings.ts'
import { subjectKind } from './subject-kind.ts'
import { sampleFindings } from './testing/sample-findings.ts'
import { cases } from './testing/sample-cases.ts'
import { loaded, recorded, sampleEvents } from './testing/sample-run.ts'

const operation = (id: string, report = recorded()) => report.operations.find((one) => one.id === id)

describe('the matrix', () => {
  it('has what came of each alternative, by status', () => {
    expect(operation('listNotes')?.alternatives).toEqual([
      {
        name: 'bearerAuth',
        passed: 1,
        failed: 2,
        notVerified: 0,
        statuses: [
          { status: '200', seen: 2, failed: 1 },
          { status: '500', seen: 1, failed: 1 },
        ],
      },
      { name: 'apiKey', passed: 1, failed: 0, notVerified: 0, statuses: [{ status: '200', seen: 1, failed: 0 }] },
    ])
  })

  it('has the documented statuses, seen or not, and those that came all the same', () => {
    expect(operation('listNotes')?.statuses).toEqual([
      { status: '200', documented: true, seen: 3 },
      { status: '400', documented: true, seen: 0 },
      { status: '401', documented: true, seen: 0 },
      { status: '429', documented: true, seen: 0 },
      { status: '500', documented: false, seen: 1 },
    ])
  })

  it('counts a status as the document writes it', () => {
    const answers = [{ operation: 'deleteNote', alternative: 'bearerAuth', status: 409 }]
    const [first] = cases
    const events = first ? [loaded, { ...first, operation: 'deleteNote', statuses: [409], answers }] : []
    expect(operation('deleteNote', recorded(events))?.statuses).toEqual([
      { status: '204', documented: true, seen: 0 },
      { status: '4XX', documented: true, seen: 1 },
    ])
  })

  it('does not know what is documented where the run does not say', () => {
    const bare = { ...loaded, operations: loaded.operations.map(({ id, method, path }) => ({ id, method, path })) }
    expect(operation('login', recorded([bare, ...cases]))?.statuses).toEqual([
      { status: '201', documented: null, seen: 2 },
    ])
  })

  it('takes no answer of a case of several steps for its operation’s where it is not said whose it is', () => {
    const unsaid = cases.map(({ answers, ...one }) => {
      expect(answers).toBeDefined()
      return one
    })
    expect(operation('getNote', recorded([loaded, ...unsaid]))?.statuses[0]).toEqual({
      status: '200',
      documented: true,
      seen: 2,
    })
  })

  it('leaves what the covering set leaves out uncounted', () => {
    expect(operation('getNote')?.cases).toEqual({ passed: 0, failed: 3, notVerified: 2 })
  })

  it('tells for each check whether it passed, failed, or had nothing to judge', () => {
    expect(operation('listNotes')?.checks).toEqual({
      'no-server-error': 'failed',
      'wrong-credential-refused': 'failed',
      'ended-credential-refused': 'not exercised',
      challenge: 'not exercised',
      'documented-status': 'passed',
      'response-schema': 'passed',
    })
    expect(operation('deleteNote')?.checks['response-schema']).toBe('not verified')
  })

  it('calls an operation by what is known of it', () => {
    expect(recorded().operations.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'login passed',
      'listNotes failed',
      'getNote failed',
      'deleteNote not verified',
    ])
    expect(operation('deleteNote', recorded(sampleEvents.slice(0, 1)))?.outcome).toBe('not exercised')
  })
})

describe('groups', () => {
  it('have one cause each: the most severe first, what is known last', () => {
    expect(
      recorded().groups.map(({ severity, check, subject, operations }) => [severity, check, subject, operations]),
    ).toEqual([
      ['critical', 'wrong-credential-refused', 'bearerAuth: alg-none', 2],
      ['critical', 'ended-credential-refused', 'bearerAuth: after-logout', 1],
      ['high', 'no-server-error', 'query parameter limit maximum', 1],
      ['high', 'response-schema', 'response 200 /email format', 1],
      ['low', 'challenge', 'header WWW-Authenticate', 1],
    ])
  })

  it('say what different subjects have in common', () => {
    const [finding] = sampleFindings
    const other = finding && { ...finding, id: 'other', subject: 'bearerAuth: truncated', known: 'so' }
    const twin = finding && { ...finding, id: 'twin', subject: 'bearerAuth: expired', severity: 'low' as const }
    const groups = groupFindings(
      [finding, other, twin].filter((one) => one !== undefined),
      (id) => id,
    )
    expect(groups.map(({ subject, severity, findings, known }) => [subject, severity, findings, known])).toEqual([
      ['bearerAuth', 'critical', ['a1b2c3d4e5', 'twin'], false],
      ['bearerAuth: truncated', 'critical', ['other'], true],
    ])
  })
})

it.each([
  ['bearerAuth: expired', 'bearerAuth'],
  ['query parameter limit maximum', 'query parameter maximum'],
  ['body /items/*/name minLength', 'body minLength'],
  ['response 200 /email format', 'response format'],
  ['response 200 body', 'response body'],
  ['cookie sid Secure', 'cookie Secure'],
  ['header Location', 'header Location'],
  ['what was written /title', 'what was written'],
  ['method PATCH', 'method'],
  ["another user's getNote (bob)", "another user's"],
  ['status 500', 'status 500'],
])('the subject %j is of the kind %j', (subject, kind) => {
  expect(subjectKind(subject)).toBe(kind)
})
