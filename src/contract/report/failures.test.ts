import { describe, expect, it } from 'vitest'
import type { RowResult } from '../harness/events.ts'
import { failures, unverified } from './failures.ts'
import { style } from './style.ts'

const base = {
  operation: 'getItem',
  method: 'GET',
  path: '/items/{id}',
  alternative: 'apiKey',
  status: '200',
  requests: 1,
}
const finding = {
  check: 'credential',
  operation: 'getItem',
  alternative: 'apiKey',
  status: '200',
  variant: 'reserved characters',
  message: 'the credential is not in its exact form',
  expected: 'authorization: Bearer <apiKey>',
  actual: 'authorization: <apiKey>',
  position: { file: 'api.yaml', line: 12, column: 5 },
}
const rows: readonly RowResult[] = [
  { ...base, outcome: 'passed', findings: [] },
  { ...base, outcome: 'failed', findings: [finding] },
  {
    ...base,
    status: '4XX',
    outcome: 'not verified',
    findings: [],
    obstacle: { code: 'status-range', detail: 'a range' },
  },
  {
    ...base,
    status: '5XX',
    outcome: 'not verified',
    findings: [],
    obstacle: { code: 'status-range', detail: 'a range' },
    listed: 'so',
  },
  {
    ...base,
    status: '404',
    outcome: 'not verified',
    findings: [],
    obstacle: { code: 'interrupted', detail: 'stopped' },
  },
]

describe('failures', () => {
  it('says what was promised and where, what came, and how to repeat it', () => {
    expect(failures(rows, { style: style(false), repeat: 'npx docspace-contract verify --only' })).toEqual([
      '',
      '✗ getItem (GET /items/{id})  apiKey  200',
      '  credential: the credential is not in its exact form (reserved characters)',
      '    promised: authorization: Bearer <apiKey>  (api.yaml:12)',
      '    came:     authorization: <apiKey>',
      '  repeat: npx docspace-contract verify --only getItem',
    ])
  })
})

describe('unverified', () => {
  it('gives each row its reason, marks what is not listed, and leaves out what an interruption has cut off', () => {
    expect(unverified(rows, style(false))).toEqual([
      '– getItem  apiKey  4XX: a range (not on the list)',
      '– getItem  apiKey  5XX: a range (listed)',
    ])
  })
})
