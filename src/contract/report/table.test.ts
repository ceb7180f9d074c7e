import { describe, expect, it } from 'vitest'
import type { RowResult } from '../harness/events.ts'
import { style } from './style.ts'
import { table } from './table.ts'

const row = (
  operation: string,
  alternative: string,
  status: string,
  outcome: RowResult['outcome'] = 'passed',
): RowResult => ({
  operation,
  method: 'GET',
  path: '/',
  alternative,
  status,
  requests: 1,
  outcome,
  findings: [],
})

const rows = [
  row('getItem', 'apiKey', '200'),
  row('getItem', 'apiKey', '404'),
  row('getItem', 'basic', '200'),
  row('getItem', 'basic', '404'),
  row('getItem', 'anonymous', '200', 'failed'),
  row('getItem', 'anonymous', '404', 'not verified'),
  row('addItem', 'apiKey', '201'),
]
const plain = { width: 80, style: style(false) }

describe('table', () => {
  it('has a line for each operation and set of alternatives with the same outcomes', () => {
    expect(table(rows, plain).join('\n')).toBe(
      [
        'operation  security alternative  status',
        'getItem    apiKey, basic         ✓200 ✓404',
        '           anonymous             ✗200 –404',
        'addItem    apiKey                ✓201',
        '✓ passed  ✗ failed  – not verified',
      ].join('\n'),
    )
  })

  it.each([40, 80, 93, 100, 300])('stays within 80 to 100 columns on a terminal of %i', (width) => {
    const many = ['apiKey', 'personalAccessToken', 'personalAccessTokenRaw', 'basic', 'sessionCookie', 'openIdConnect']
    const statuses = ['200', '201', '400', '401', '402', '403', '404', '415', '429', '500', '503']
    const wide = many.flatMap((name) => statuses.map((status) => row('endConnectionsAndChangePassword', name, status)))
    const lengths = table(wide, { width, style: style(false) }).map((line) => line.length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(Math.min(100, Math.max(80, width)))
    const text = table(wide, { width, style: style(false) }).join(' ')
    for (const word of [...many, ...statuses.map((status) => `✓${status}`)]) expect(text).toContain(word)
  })

  it('colours outcomes without moving a column', () => {
    const coloured = table(rows, { width: 80, style: style(true) }).join('\n')
    expect(coloured).toContain('\u001B[31m✗200')
    expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(table(rows, plain).join('\n'))
  })

  it('is nothing where there are no rows', () => {
    expect(table([], plain)).toEqual([])
  })
})
