import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { valueAt } from './json-pointer.ts'
import { answer, answering, at, readFiles } from './test-references.ts'
import { testDocument, testOperation } from './test-files.ts'

describe('a reference', () => {
  const key = { type: 'object', properties: { id: { type: 'integer' } } }

  it.each([
    ['a whole file', 'Key.json', { 'Key.json': key }],
    ['a whole file, with an empty fragment', 'Key.json#', { 'Key.json': key }],
    ['a whole file, with a fragment of a slash', 'Key.json#/', { 'Key.json': key }],
    ['a part of a file', 'all.json#/a/b', { 'all.json': { a: { b: key } } }],
    ['a file in a directory', './schemas/Key.json', { 'schemas/Key.json': key }],
    ['a file whose name is escaped', 'My%20Key.json', { 'My Key.json': key }],
    ['a file whose name has a percent sign', '100%25.json', { '100%.json': key }],
    ['a file whose name only looks escaped', 'a%20b.json', { 'a%20b.json': key }],
    ['a part whose name is escaped', 'all.json#/a%20b/c~1d/e~0f', { 'all.json': { 'a b': { 'c/d': { 'e~f': key } } } }],
    ['a part of a list', 'all.json#/list/1', { 'all.json': { list: [true, key] } }],
    ['YAML from JSON', 'Key.yml', { 'Key.yml': 'type: object\nproperties:\n  id:\n    type: integer\n' }],
    [
      'a chain of files',
      'one.json',
      { 'one.json': { $ref: 'two/two.json' }, 'two/two.json': { $ref: '../Key.json' }, 'Key.json': key },
    ],
    [
      'a part behind another reference',
      'one.json#/a/deep',
      { 'one.json': { a: { $ref: 'two.json' } }, 'two.json': { deep: key } },
    ],
    ['the document by its own name', 'openapi.json#/components/schemas/Own', {}],
  ])('may lead to %s', async (_, $ref, others) => {
    const root = answering({ $ref }, { components: { schemas: { Own: key } } })
    const document = await readFiles({ 'openapi.json': root, ...others })
    expect(at(document, answer)).toEqual(key)
    expect(JSON.stringify(document.bundled)).not.toMatch(/"\$ref":"[^#]/)
  })

  it('may start at another file, and come back to the document', async () => {
    const document = await readFiles({
      'openapi.json': answering({ $ref: 'sub/List.json' }, { components: { schemas: { Key: key } } }),
      'sub/List.json': { type: 'array', items: { $ref: '../openapi.json#/components/schemas/Key' } },
    })
    expect(at(document, answer)).toMatchObject({ items: { $ref: '#/components/schemas/Key' } })
    expect(Object.keys(valueAt(document.bundled, '/components/schemas') as object)).toEqual(['Key', 'List'])
  })

  it('within another file means that file', async () => {
    const document = await readFiles({
      'openapi.json': answering({ $ref: 'all.json#/List' }, { components: { schemas: { Key: { type: 'string' } } } }),
      'all.json': { List: { type: 'array', items: { $ref: '#/Key' } }, Key: key },
    })
    const list = at(document, answer) as { items: { $ref: string } }
    expect(at(document, list.items.$ref.slice(1))).toEqual(key)
    expect(at(document, '/components/schemas/Key')).toEqual({ type: 'string' })
  })

  it('may go round: files that refer to each other, and to themselves', async () => {
    const document = await readFiles({
      'openapi.json': answering({ $ref: 'a.json' }),
      'a.json': { properties: { b: { $ref: 'b.json' }, self: { $ref: '#' }, other: { $ref: './a.json' } } },
      'b.json': { properties: { a: { $ref: 'a.json' } } },
    })
    const a = {
      properties: {
        b: { $ref: '#/components/schemas/b' },
        self: { $ref: '#/components/schemas/a' },
        other: { $ref: '#/components/schemas/a' },
      },
    }
    expect(document.bundled.components).toEqual({
      schemas: { a, b: { properties: { a: { $ref: '#/components/schemas/a' } } } },
    })
    expect(() => JSON.stringify(document.bundled)).not.toThrow()
  })

  it('gives two things of one name two names, and one thing one', async () => {
    const document = await readFiles({
      'openapi.json': testDocument({
        paths: {
          '/a': { get: testOperation({ $ref: 'a/Key.json' }) },
          '/b': { get: testOperation({ $ref: 'b/Key.json' }) },
          '/c': { get: testOperation({ $ref: './a/../a/Key.json#' }) },
        },
      }),
      'a/Key.json': { type: 'string' },
      'b/Key.json': { type: 'integer' },
    })
    const types = document.operations.map(({ responses }) =>
      at(document, responses[0]?.content[0]?.schemaPointer ?? ''),
    )
    expect(types).toEqual([{ type: 'string' }, { type: 'integer' }, { type: 'string' }])
    expect(Object.keys((document.bundled.components as { schemas: object }).schemas)).toEqual(['Key', 'Key-2'])
  })

  it('of a path item, with what stands beside it, is replaced by what it leads to', async () => {
    const document = await readFiles({
      'openapi.json': testDocument({
        paths: { '/keys/{id}': { $ref: 'paths.json#/~1keys~1%7Bid%7D', description: 'Ours' } },
      }),
      'paths.json': {
        '/keys/{id}': {
          parameters: [{ $ref: 'parameters.json#/id' }],
          get: { operationId: 'readKey', responses: { 200: { $ref: 'responses.json#/Key' } } },
        },
      },
      'parameters.json': { id: { name: 'id', in: 'path', required: true, schema: { $ref: 'schemas.json#/Id' } } },
      'responses.json': {
        Key: { description: '', content: { 'application/json': { schema: { $ref: 'schemas.json#/Key' } } } },
      },
      'schemas.json': { Id: { type: 'integer' }, Key: { properties: { id: { $ref: '#/Id' } } } },
    })
    const [operation] = document.operations
    expect(operation).toMatchObject({ id: 'readKey', pointer: '/paths/~1keys~1{id}/get' })
    expect(at(document, operation?.parameters[0]?.schemaPointer ?? '')).toEqual({ type: 'integer' })
    expect(at(document, operation?.responses[0]?.content[0]?.schemaPointer ?? '')).toMatchObject({ properties: {} })
    expect(document.locate(operation?.pointer ?? '')).toMatchObject({
      file: join(document.directory, 'paths.json'),
      line: 8,
    })
  })

  it('of a path item may lead to another one of the document', async () => {
    const document = await readFiles({
      'openapi.json': testDocument({
        paths: { '/a': { get: testOperation(true, { operationId: 'a' }) }, '/b': { $ref: '#/paths/~1a' } },
      }),
    }).catch((error: unknown) => error)
    // The same operation twice has the same operationId twice.
    expect(document).toMatchObject({ code: 'duplicate-operation-id' })
    const other = await readFiles({
      'openapi.json': testDocument({ paths: { '/a': { get: testOperation(true) }, '/b': { $ref: '#/paths/~1a' } } }),
    })
    expect(other.operations.map(({ id }) => id)).toEqual(['GET /a', 'GET /b'])
  })

  it.each(['parameters', 'headers', 'responses', 'requestBodies', 'examples', 'links', 'securitySchemes', 'callbacks'])(
    'of a whole section, %s, is followed',
    async (section) => {
      const document = await readFiles({
        'openapi.json': testDocument({ components: { [section]: { $ref: 'section.json' } } }),
        'section.json': { a: { 'x-here': true, type: 'http', scheme: 'basic', name: 'a', in: 'query' } },
      })
      expect(at(document, `/components/${section}/a`)).toMatchObject({ 'x-here': true })
    },
  )

  it('of all paths, and of all schemas, is followed', async () => {
    const document = await readFiles({
      'openapi.json': testDocument({
        paths: { $ref: 'paths.json' },
        components: { schemas: { $ref: 'schemas.json' } },
      }),
      'paths.json': { '/keys': { get: testOperation({ $ref: 'openapi.json#/components/schemas/Key' }) } },
      'schemas.json': { Key: key },
    })
    expect(document.operations.map(({ id }) => id)).toEqual(['GET /keys'])
    expect(at(document, document.operations[0]?.responses[0]?.content[0]?.schemaPointer ?? '')).toEqual(key)
  })

  it('with something beside it keeps that in 3.1, and loses it in 3.0', async () => {
    const schema = { $ref: 'Key.json', description: 'A key', maxProperties: 1 }
    const since31 = await readFiles({ 'openapi.json': answering(schema), 'Key.json': key })
    expect(valueAt(since31.bundled, answer)).toEqual({ ...schema, $ref: '#/components/schemas/Key' })
    const until30 = await readFiles({ 'openapi.json': answering(schema, { openapi: '3.0.3' }), 'Key.json': key })
    expect(valueAt(until30.bundled, answer)).toEqual({ $ref: '#/components/schemas/Key' })
  })

  it('in an example, a default or a constant is a value like any other', async () => {
    const value = { $ref: '#/not/there' }
    const schema = { type: 'object', default: value, const: value, enum: [value], example: value, examples: [value] }
    const document = await readFiles({ 'openapi.json': answering(schema) })
    expect(valueAt(document.bundled, answer)).toEqual(schema)
  })

  it('named `$ref` is a property like any other', async () => {
    const schema = { type: 'object', properties: { $ref: { type: 'string' } }, required: ['$ref'] }
    const document = await readFiles({ 'openapi.json': answering(schema) })
    expect(valueAt(document.bundled, answer)).toEqual(schema)
  })

  it('may name an anchor', async () => {
    const schemas = { Key: { $anchor: 'key', ...key } }
    const document = await readFiles({ 'openapi.json': answering({ $ref: '#key' }, { components: { schemas } }) })
    expect(at(document, answer)).toEqual(schemas.Key)
  })

  it('of an example is replaced by what it leads to, and left alone where that is nothing', async () => {
    const media = (example: unknown) => ({ 200: { description: '', content: { 'application/json': { example } } } })
    const document = await readFiles({
      'openapi.json': testDocument({
        paths: {
          '/a': { get: { responses: media({ $ref: 'example.json' }) } },
          '/b': { get: { responses: media({ $ref: 'nope.json' }) } },
          '/c': { get: { responses: media({ $ref: '#/components/examples/one' }) } },
          '/d': { get: { responses: media({ $ref: '#/components/examples/one/value' }) } },
        },
        components: { examples: { one: { summary: 'One', value: { id: 2 } } } },
      }),
      'example.json': { id: 1 },
    })
    expect(document.operations.map(({ responses }) => responses[0]?.content[0]?.examples)).toEqual([
      { default: { id: 1 } },
      { default: { $ref: 'nope.json' } },
      { default: { id: 2 } },
      { default: { id: 2 } },
    ])
  })
})
