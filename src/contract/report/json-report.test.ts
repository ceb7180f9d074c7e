import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { EndedEvent, LoadedEvent, RowResult } from '../harness/events.ts'
import { jsonReport } from './json-report.ts'
import { runRecord } from './run-record.ts'

const schema = JSON.parse(readFileSync(new URL('./report.schema.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>
const validate = new Ajv({ allErrors: true }).compile(schema)

const position = { file: 'api.yaml', line: 1, column: 1 }
const loaded: LoadedEvent = {
  type: 'loaded',
  source: 'api.yaml',
  title: 'Shop',
  version: '1',
  openapi: '3.1.0',
  operations: 1,
  problems: [{ rule: 'struct', severity: 'warning', message: 'odd', position }],
}
const row: RowResult = {
  operation: 'getItem',
  method: 'GET',
  path: '/',
  alternative: 'key',
  status: '200',
  requests: 1,
  outcome: 'failed',
  findings: [
    {
      check: 'path',
      operation: 'getItem',
      alternative: 'key',
      status: '200',
      variant: '',
      message: 'm',
      expected: 'e',
      actual: 'a',
      position,
    },
  ],
}
const unverified: RowResult = {
  ...row,
  status: '4XX',
  outcome: 'not verified',
  findings: [],
  obstacle: { code: 'status-range', detail: 'a range' },
  listed: 'a range',
}
const ended: EndedEvent = {
  type: 'ended',
  totals: { operations: 1, rows: 2, requests: 2, passed: 0, failed: 1, listed: 1, unlisted: 0, notRun: 0 },
  stale: [{ operation: 'gone', alternative: 'key', status: '200', reason: 'r' }],
  interrupted: false,
  durationMs: 12.7,
  exitCode: 1,
}

describe('jsonReport', () => {
  const run = runRecord()
  run.note(loaded)
  run.note({ type: 'started', url: 'http://127.0.0.1:1', mocks: 1, driver: 'plain requests', rows: 2, requests: 2 })
  run.note({ type: 'progress', done: 1, rows: 2, failed: 1 })
  run.note({ type: 'row', row })
  run.note({ type: 'row', row: unverified })
  run.note(ended)
  const report = jsonReport(run, loaded, ended, '0.1.0')

  it('has the committed shape', () => {
    expect(validate(report) ? [] : validate.errors).toEqual([])
    expect(report).toMatchObject({ version: 1, driver: 'plain requests', durationMs: 13, exitCode: 1 })
    expect(report.rows).toHaveLength(2)
  })

  it('does not repeat in a finding what its row says', () => {
    expect(report.rows[0]?.findings[0]).toEqual({
      check: 'path',
      variant: '',
      message: 'm',
      expected: 'e',
      actual: 'a',
      position,
    })
  })

  it.each([
    ['another version', { ...report, version: 2 }],
    ['an unknown member', { ...report, more: true }],
    ['a missing member', { ...report, totals: undefined }],
    ['an unknown outcome', { ...report, rows: [{ ...row, outcome: 'skipped' }] }],
  ])('is not valid with %s', (_, changed) => {
    expect(validate(JSON.parse(JSON.stringify(changed)))).toBe(false)
  })
})
