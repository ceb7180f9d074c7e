import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkDocument } from './check-document.ts'
import { loadDocument } from './load-document.ts'
import { answer, answering, at, readFiles, refusalOf } from './test-references.ts'
import { testDocument, testFiles, testOperation } from './test-files.ts'

describe('a reference that leads nowhere', () => {
  it.each([
    ['a missing part', { 'openapi.json': answering({ $ref: '#/components/schemas/Nope' }) }, /leads nowhere/],
    [
      'a missing part of a file',
      { 'openapi.json': answering({ $ref: 'a.json#/Nope' }), 'a.json': {} },
      /leads nowhere/,
    ],
    ['a missing file', { 'openapi.json': answering({ $ref: 'nope.json' }) }, /no such file/],
    ['a directory', { 'openapi.json': answering({ $ref: 'sub' }), 'sub/a.json': {} }, /is a directory/],
  ])('names %s by its place', async (_, files, message) => {
    const error = await refusalOf(files)
    expect(error.code).toBe('unresolved-ref')
    expect(error.message).toMatch(message)
    expect(error.message).toMatch(/\.json:\d+:\d+: this \$ref/)
  })

  it('because it goes round is none, and is told where schemas are checked', async () => {
    const document = await readFiles({
      'openapi.json': answering({ $ref: 'a.json' }),
      'a.json': { $ref: 'b.json' },
      'b.json': { $ref: 'a.json' },
    })
    const { failures } = await checkDocument(document)
    expect(failures.map(({ pointer }) => pointer)).toContain('/components/schemas/a')
    expect(failures[0]?.reason).toContain('without end')
  })

  it('in a file that is referred to is told in that file', async () => {
    const error = await refusalOf({
      'openapi.json': answering({ $ref: 'a.yaml' }),
      'a.yaml': 'type: object\nproperties:\n  a:\n    $ref: nope.yaml\n',
    })
    expect(error).toMatchObject({ code: 'unresolved-ref', position: { line: 4, column: 5 } })
    expect(error.message).toContain('a.yaml:4:5')
  })
})

describe('a document', () => {
  it.each([
    ['a byte order mark', `\uFEFF${JSON.stringify(answering(true))}`],
    ['tabs', JSON.stringify(answering(true), null, '\t')],
    ['line ends of Windows', JSON.stringify(answering(true), null, 2).replaceAll('\n', '\r\n')],
    ['blank lines before it', `\n\n  ${JSON.stringify(answering(true))}`],
  ])('in JSON may have %s', async (_, text) => {
    const document = await readFiles({ 'openapi.json': text })
    expect(document.operations.map(({ id }) => id)).toEqual(['GET /keys'])
    const lines = text.replace('\uFEFF', '').split('\n')
    const { line, column } = document.locate('/info')
    expect(lines[line - 1]?.slice(column - 1)).toMatch(/^"info"/)
  })

  it('in YAML may have a byte order mark, anchors and merges', async () => {
    const document = await readFiles({
      'openapi.yaml': `\uFEFFopenapi: 3.1.0
info: { title: Test, version: '1' }
x-shared:
  answers: &answers
    401: { description: No }
paths:
  /a:
    get:
      responses:
        <<: *answers
        200: { description: Well }
  /b:
    get: { responses: *answers }
`,
    })
    expect(document.operations.map(({ responses }) => responses.map(({ status }) => status))).toEqual([
      ['200', '401'],
      ['401'],
    ])
    expect(document.locate('/paths/~1b/get/responses/401')).toMatchObject({ line: 5, column: 5 })
  })

  it('with a key twice is refused in YAML, with its place', async () => {
    const error = await refusalOf({ 'openapi.yaml': 'openapi: 3.1.0\npaths: {}\npaths: {}\n' })
    expect(error).toMatchObject({ code: 'not-parsable', position: { line: 3, column: 1 } })
  })

  it('may be named by a file URL', async () => {
    const directory = await testFiles({ 'My API.json': answering(true) })
    const { source } = await loadDocument(pathToFileURL(join(directory, 'My API.json')).href, { lint: false })
    expect(source).toBe(join(directory, 'My API.json'))
  })

  it('from the web reads what it refers to there, and never a file of this machine', async () => {
    const files: Readonly<Record<string, unknown>> = {
      '/v1/openapi.json': answering({ $ref: 'schemas/Key.json?v=2#/Key' }),
      '/v1/schemas/Key.json?v=2': { Key: { items: { $ref: '../../shared.json' } } },
      '/shared.json': { type: 'integer' },
    }
    const send = (url: unknown) =>
      Promise.resolve(Response.json(files[String(url).slice('https://api.invalid'.length)]))
    const document = await loadDocument('https://api.invalid/v1/openapi.json', { lint: false, fetch: send })
    expect(at(document, answer)).toMatchObject({ items: { $ref: '#/components/schemas/shared' } })
    expect(document.locate('/components/schemas/shared/type')).toMatchObject({
      file: 'https://api.invalid/shared.json',
    })

    const stealing = () => Promise.resolve(Response.json(answering({ $ref: 'file:///etc/passwd' })))
    const stolen = loadDocument('https://api.invalid/openapi.json', { lint: false, fetch: stealing })
    await expect(stolen).rejects.toMatchObject({ code: 'unresolved-ref' })
    await expect(stolen).rejects.toThrow('cannot refer to what is not of the web')
  })

  it('reads each file once, however often it is named', async () => {
    const sent: string[] = []
    const files: Readonly<Record<string, unknown>> = {
      'https://api.invalid/a.json': testDocument({
        paths: {
          '/a': { get: testOperation({ $ref: 'b.json#/A' }) },
          '/b': { get: testOperation({ $ref: './b.json#/B' }) },
        },
      }),
      'https://api.invalid/b.json': {
        A: { $ref: '#/B' },
        B: { $ref: 'a.json#/paths/~1a/get/responses/200/content/application~1json/x' },
      },
    }
    const send = (url: unknown) => {
      sent.push(String(url))
      return Promise.resolve(Response.json(files[String(url)]))
    }
    await loadDocument('https://api.invalid/a.json', { lint: false, fetch: send }).catch(() => undefined)
    expect(sent).toEqual(['https://api.invalid/a.json', 'https://api.invalid/b.json'])
  })

  it('keeps its extensions as they are', async () => {
    const extension = { $ref: 'https://elsewhere.invalid/x.json', deep: { $ref: '#/nope' } }
    const document = await readFiles({ 'openapi.json': answering(true, { 'x-ours': extension }) })
    expect(document.bundled['x-ours']).toEqual(extension)
  })
})
