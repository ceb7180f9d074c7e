import { describe, expect, it } from 'vitest'
import type { Operation } from '../document/document.ts'
import { askedCode } from './asked-code.ts'

const operation = (...statuses: readonly string[]): Operation => ({
  id: 'o',
  method: 'GET',
  path: '/',
  parameters: [],
  responses: statuses.map((status) => ({ status, headers: [], content: [], links: [], pointer: '' })),
  security: [[]],
  pointer: '',
  raw: {},
})

describe('askedCode', () => {
  it('is the documented status itself', () => {
    expect(askedCode(operation('204'), '204')).toBe(204)
  })

  it('is for default a status that has no entry of its own, exact or by range', () => {
    expect(askedCode(operation('500', 'default'), 'default')).toBe(503)
    expect(askedCode(operation('5XX', 'default'), 'default')).toBe(418)
  })

  it('is for a range a status of it that has no entry of its own', () => {
    expect(askedCode(operation('4XX'), '4XX')).toBe(418)
    expect(askedCode(operation('418', '4XX', 'default'), '4XX')).toBe(422)
    expect(askedCode(operation('2xx'), '2xx')).toBe(200)
  })

  it('is an obstacle where every status that could be asked for is taken, and for what is no answer', () => {
    expect(askedCode(operation('500', '503', '599', '5XX'), '5XX')).toMatchObject({ code: 'status-range' })
    expect(askedCode(operation('103'), '103')).toMatchObject({ code: 'informational-status' })
    expect(askedCode(operation('1XX'), '1XX')).toMatchObject({ code: 'informational-status' })
  })
})
