import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { RowResult } from '../../harness/events.ts'
import { isRecord } from '../../harness/is-record.ts'
import { runRecord } from '../run-record.ts'
import { conformanceOfMockRun } from './from-mock-run.ts'
import { renderReport } from './render-report.ts'
import { parseXml } from './testing/parse-xml.ts'

const position = { file: 'api.yaml', line: 12, column: 5 }
const base = { operation: 'getItem', method: 'GET', path: '/items/{id}', alternative: 'apiKey', requests: 1 }
const finding = {
  check: 'credential',
  operation: 'getItem',
  alternative: 'apiKey',
  status: '404',
  variant: 'reserved characters',
  message: 'the credential is not in its exact form',
  expected: 'authorization: Bearer <apiKey>',
  actual: 'authorization: <apiKey>',
  position,
}
const rows: readonly RowResult[] = [
  { ...base, status: '200', outcome: 'passed', findings: [] },
  { ...base, status: '404', outcome: 'failed', findings: [finding] },
  {
    ...base,
    operation: 'other',
    path: '/',
    status: '4XX',
    outcome: 'not verified',
    findings: [],
    obstacle: { code: 'status-range', detail: 'a range' },
    listed: 'so',
  },
]
const run = runRecord()
run.note({
  type: 'loaded',
  source: 'api.yaml',
  title: 'Shop',
  version: '1',
  openapi: '3.1.0',
  operations: 2,
  problems: [],
})
run.note({ type: 'started', url: 'http://127.0.0.1:1', mocks: 1, driver: 'docspace-auth', rows: 3, requests: 3 })
for (const row of rows) run.note({ type: 'row', row })
run.note({
  type: 'ended',
  totals: { operations: 2, rows: 3, requests: 3, passed: 1, failed: 1, listed: 1, unlisted: 0, notRun: 0 },
  stale: [{ operation: 'gone', alternative: 'apiKey', status: '200', reason: 'r' }],
  interrupted: false,
  durationMs: 12.7,
  exitCode: 1,
})

describe('a run against the mock, as a report of conformance', () => {
  const report = conformanceOfMockRun(run, '0.1.0')

  it('has the committed shape', () => {
    const schema: unknown = JSON.parse(
      readFileSync(new URL('../../schemas/conformance-report.schema.json', import.meta.url), 'utf8'),
    )
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(isRecord(schema) ? schema : {})
    expect(validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors).toEqual([])
  })

  it('says that no server was verified', () => {
    expect(report).toMatchObject({ against: 'mock', target: '', seed: null, exitCode: 1 })
    expect(report.proves).toMatch(/^our requests are/)
    expect(renderReport('text', report)).toContain('The requests do not keep the contract.')
  })

  it('has rows as cases, and their findings, one cause a group', () => {
    expect(report.operations.map(({ id, outcome, cases }) => [id, outcome, cases])).toEqual([
      ['getItem', 'failed', { passed: 1, failed: 1, notVerified: 0 }],
      ['other', 'not verified', { passed: 0, failed: 0, notVerified: 1 }],
    ])
    expect(report.findings).toMatchObject([
      { check: 'credential', subject: 'apiKey 404 reserved characters', case: 'getItem', position },
    ])
    expect(report.groups).toHaveLength(1)
    expect(report.coverage.responses).toEqual({ covered: 2, total: 3, missing: ['other 4XX'] })
    expect(report.notVerified).toEqual([
      { operation: 'other', title: 'apiKey 4XX', reason: { code: 'unsupported', detail: 'a range (listed: so)' } },
    ])
  })

  it('can be rendered in every format', () => {
    const repeat = (id: string) => `npx docspace-contract verify --only ${id}`
    expect(() => parseXml(renderReport('junit', report, { repeat }))).not.toThrow()
    expect(renderReport('github', report)).toContain('::error file=api.yaml,line=12,col=5,')
    expect(renderReport('html', report, { repeat })).toContain('npx docspace-contract verify --only getItem')
    expect(JSON.parse(renderReport('json', report))).toEqual(JSON.parse(JSON.stringify(report)))
  })

  it('is none of a run that has not ended', () => {
    expect(() => conformanceOfMockRun(runRecord(), '1')).toThrow('has not ended')
  })
})
