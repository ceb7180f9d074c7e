import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../document/document.ts'
import { loadDocument } from '../document/load-document.ts'
import { rowName } from './case.ts'
import { plan, type PlannedRow } from './plan.ts'
import { reservedCharacters } from './reserved-characters.ts'

describe('plan', () => {
  let document: Document
  let rows: readonly PlannedRow[]
  beforeAll(async () => {
    document = await loadDocument(fileURLToPath(new URL('./fixtures/shop.yaml', import.meta.url)))
    rows = plan(document)
  })

  const row = (name: string): PlannedRow => {
    const found = rows.find((one) => rowName(one.row) === name)
    if (found === undefined) throw new Error(`no row ${name} among ${rows.map((one) => rowName(one.row)).join(', ')}`)
    return found
  }

  it('has a row for each operation, alternative and documented status, in the document’s order', () => {
    expect(rows.map((one) => rowName(one.row))).toEqual([
      'getItem token 200',
      'getItem token 404',
      'getItem token 410',
      'getItem key + session 200',
      'getItem key + session 404',
      'getItem key + session 410',
      'getItem anonymous 200',
      'getItem anonymous 404',
      'getItem anonymous 410',
      'addItem password 201',
      'addItem password default',
      'addItem queryKey 201',
      'addItem queryKey default',
      'rangeOnly key 4XX',
      'noValue key 204',
      'tlsOnly certificate 204',
    ])
  })

  it('selects operations by their ids', () => {
    expect(plan(document, new Set(['tlsOnly'])).map((one) => rowName(one.row))).toEqual(['tlsOnly certificate 204'])
  })

  it('asks for each example of an answer by its name', () => {
    const examples = row('getItem token 200').cases.map(({ answer }) => answer.example)
    expect(examples).toEqual(['one', 'two', 'one'])
  })

  it('asks for each media type of an answer that has several, and for none where it has one', () => {
    expect(row('getItem token 404').cases.map(({ answer }) => answer)).toEqual([
      { code: 404, mediaType: 'text/plain' },
      { code: 404, mediaType: 'application/problem+json' },
    ])
    expect(row('getItem token 410').cases.map(({ answer }) => answer)).toEqual([{ code: 410 }])
  })

  it('sends each example of each media type of the body, and a sample where there is no example', () => {
    expect(row('addItem password 201').cases.map(({ variant, values }) => [variant, values.body])).toEqual([
      ['application/json plain', { mediaType: 'application/json', value: { name: 'cup' } }],
      ['application/json other', { mediaType: 'application/json', value: { name: 'can' } }],
      [
        'application/x-www-form-urlencoded sample',
        { mediaType: 'application/x-www-form-urlencoded', value: { name: 'stringxx' } },
      ],
    ])
  })

  it('takes parameter values from the examples and leaves out what has none and need not have', () => {
    expect(row('getItem token 410').cases[0]?.values).toEqual({
      path: { name: 'cup' },
      query: { filter: 'blue' },
      header: { 'X-Trace': 't1' },
      cookie: { theme: 'dark' },
    })
  })

  it('adds one request with reserved characters wherever a free text is allowed, to the first status only', () => {
    const probe = row('getItem token 200').cases.at(-1)
    expect(probe?.variant).toBe('reserved characters')
    expect(probe?.values.path).toEqual({ name: reservedCharacters })
    expect(probe?.values.query).toEqual({ filter: reservedCharacters })
    expect(row('getItem token 410').cases).toHaveLength(1)
  })

  it('asks for a status that the operation does not name where it documents a default or a range', () => {
    expect(row('addItem password default').cases[0]?.answer.code).toBe(500)
    expect(row('rangeOnly key 4XX').cases[0]?.answer.code).toBe(418)
  })

  it('says what keeps a row from being verified', () => {
    expect(row('noValue key 204').obstacle).toEqual({
      code: 'no-request',
      detail: 'the request body is required and has neither an example nor a schema to make a value from',
    })
  })

  it('is the same each time', () => {
    expect(plan(document)).toEqual(rows)
  })
})
