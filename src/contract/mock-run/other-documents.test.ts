import { describe, expect, it } from 'vitest'
import { testDocument, testOperation } from '../document/test-files.ts'
import { plainDriver } from '../harness/drivers/plain-driver.ts'
import type { RowResult } from '../harness/events.ts'
import { loadDocument } from '../document/load-document.ts'
import { verifyDocument } from './verify-document.ts'

async function rowsOf(paths: object, components: object = {}): Promise<RowResult[]> {
  const rows: RowResult[] = []
  const spec = await loadDocument(testDocument({ paths, components }))
  for await (const event of verifyDocument({ spec, driver: plainDriver() }))
    if (event.type === 'row') rows.push(event.row)
  return rows
}

const body = (media: object, type = 'application/json') => ({
  requestBody: { required: true, content: { [type]: media } },
})
const path = (schema: object, more: object = {}) => [{ name: 'p', in: 'path', required: true, schema, ...more }]
const sid = { type: 'string', pattern: '^AC[0-9]{4}$' }
const overlapping = { oneOf: [{ type: 'object' }, { type: 'object', properties: { a: { type: 'string' } } }] }

describe('a document of somebody else', () => {
  it.each([
    [
      'a made-up body',
      { '/a': { post: testOperation(undefined, body({ schema: overlapping })) } },
      'exactly one schema',
    ],
    [
      'a made-up parameter',
      { '/a/{p}': { get: testOperation(undefined, { parameters: path(sid) }) } },
      'match pattern',
    ],
    ['a made-up answer', { '/a': { get: testOperation(overlapping) } }, 'exactly one schema'],
  ])('has not failed by %s that its schema does not allow; the reason says so', async (_, paths, why) => {
    const [row] = await rowsOf(paths)
    expect(row).toMatchObject({ outcome: 'not verified', findings: [] })
    expect(row?.obstacle?.detail).toContain(why)
    expect(row?.obstacle?.detail).toMatch(/has no example.*give it one/)
  })

  it.each([
    ['of the body', { '/a': { post: testOperation(undefined, body({ schema: { type: 'array' }, example: 'cat' })) } }],
    ['of a parameter', { '/a/{p}': { get: testOperation(undefined, { parameters: path(sid, { example: 'x' }) }) } }],
    [
      'of an answer',
      {
        '/a': {
          get: {
            responses: {
              200: { description: '', content: { 'application/json': { schema: { type: 'array' }, example: 'cat' } } },
            },
          },
        },
      },
    ],
  ])('fails by its own example %s, once and where the example is written', async (_, paths) => {
    const [row] = await rowsOf(paths)
    expect(row).toMatchObject({ outcome: 'failed', findings: [{ expected: 'an example that its schema allows' }] })
    expect(row?.findings[0]?.message).toContain('own example')
    const lines = JSON.stringify(testDocument({ paths, components: {} }), null, 2).split('\n')
    expect(lines[(row?.findings[0]?.position?.line ?? 0) - 1]).toContain('"example"')
  })

  it('is sent a form and an object in a path with a member, though the schema demands none', async () => {
    const schema = { type: 'object', properties: { name: { type: 'string' } } }
    const rows = await rowsOf({
      '/form': { post: testOperation(undefined, body({ schema }, 'application/x-www-form-urlencoded')) },
      '/path/{p}': { get: testOperation(undefined, { parameters: path(schema) }) },
    })
    expect(rows.map(({ outcome, findings }) => [outcome, findings])).toEqual([
      ['passed', []],
      ['passed', []],
    ])
  })

  it.each(['label', 'matrix'])('passes with a text in a path of style %s', async (style) => {
    const [row] = await rowsOf({
      '/a/{p}': { get: testOperation(undefined, { parameters: path({ type: 'string' }, { style }) }) },
    })
    expect(row).toMatchObject({ outcome: 'passed', findings: [] })
  })

  it('passes with a header parameter that fetch writes itself', async () => {
    const parameters = [
      { name: 'Content-Length', in: 'header', required: true, schema: { type: 'integer' }, example: 5 },
    ]
    const [row] = await rowsOf({ '/a': { post: testOperation(undefined, { parameters, ...body({ example: [1] }) }) } })
    expect(row).toMatchObject({ outcome: 'passed', findings: [] })
  })

  it('is not verified where fetch cannot send or receive it', async () => {
    const answers = (status: number) => ({ get: { responses: { [status]: { description: '' } } } })
    const rows = await rowsOf({ '/proxy': answers(407), '/misdirected': answers(421), '/a#b': answers(204) })
    expect(rows.map(({ outcome, obstacle }) => [outcome, obstacle?.code])).toEqual([
      ['not verified', 'not-receivable'],
      ['not verified', 'not-receivable'],
      ['not verified', 'not-sendable'],
    ])
  })

  it('is not verified where two schemes that belong together want one header', async () => {
    const securitySchemes = { a: { type: 'http', scheme: 'basic' }, b: { type: 'http', scheme: 'bearer' } }
    const [row] = await rowsOf(
      { '/a': { get: testOperation(undefined, { security: [{ a: [], b: [] }] }) } },
      { securitySchemes },
    )
    expect(row).toMatchObject({ outcome: 'not verified', obstacle: { code: 'no-credential' } })
  })

  it('is refused where it has no operation: a run that verifies nothing must not look like one that does', async () => {
    await expect(rowsOf({})).rejects.toMatchObject({ code: 'no-operations' })
  })
})
