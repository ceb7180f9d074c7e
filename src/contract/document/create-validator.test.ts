import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDocument } from './load-document.ts'
import { testDocument, testFiles, testOperation } from './test-files.ts'
import { compileSchemas, createValidator } from './create-validator.ts'
import type { Direction } from './validator.ts'

const at = '/components/schemas/It'

async function problems(schema: unknown, value: unknown, direction: Direction = 'response', others: object = {}) {
  const document = await loadDocument(testDocument({ components: { schemas: { It: schema, ...others } } }))
  return (await createValidator(document)).validate(at, value, direction)
}

test('a value that keeps its schema has no problems', async () => {
  expect(await problems({ type: 'object', required: ['a'] }, { a: 1 })).toEqual([])
})

test('each problem says where and what, and never what was there', async () => {
  const schema = {
    type: 'object',
    required: ['id'],
    properties: { kind: { enum: ['a', 'b'] }, n: { type: 'integer' } },
  }
  const found = await problems(schema, { kind: 'sk-secret', n: 'sk-secret' })
  expect(found).toEqual([
    { at: '', keyword: 'required', message: "must have required property 'id'" },
    { at: '/kind', keyword: 'enum', message: 'must be equal to one of the allowed values: "a", "b"' },
    { at: '/n', keyword: 'type', message: 'must be integer' },
  ])
})

test('schemas are judged as JSON Schema 2020-12', async () => {
  const schema = { allOf: [{ properties: { a: true } }], unevaluatedProperties: false }
  expect(await problems(schema, { a: 1 })).toEqual([])
  expect(await problems(schema, { b: 1 })).toMatchObject([{ keyword: 'unevaluatedProperties' }])
})

test('formats are checked', async () => {
  expect(await problems({ type: 'string', format: 'uuid' }, 'x')).toMatchObject([{ keyword: 'format' }])
})

test('references are followed, also those that come back', async () => {
  const schema = {
    type: 'object',
    properties: { next: { $ref: '#/components/schemas/It' }, id: { $ref: '#/components/schemas/Id' } },
  }
  const others = { Id: { type: 'integer' } }
  expect(await problems(schema, { next: { next: { id: 1 } } }, 'response', others)).toEqual([])
  expect(await problems(schema, { next: { next: { id: 'x' } } }, 'response', others)).toMatchObject([
    { at: '/next/next/id' },
  ])
})

test('a readOnly property is required in responses only, a writeOnly one in requests only, where it is forbidden in responses', async () => {
  const schema = {
    type: 'object',
    required: ['id', 'password'],
    properties: { id: { readOnly: true }, password: { $ref: '#/components/schemas/Password' } },
  }
  const others = { Password: { type: 'string', writeOnly: true } }
  expect(await problems(schema, { password: 'x' }, 'request', others)).toEqual([])
  expect(await problems(schema, { id: 1 }, 'request', others)).toMatchObject([{ keyword: 'required' }])
  expect(await problems(schema, { id: 1 }, 'response', others)).toEqual([])
  expect(await problems(schema, { id: 1, password: 'x' }, 'response', others)).toMatchObject([
    { at: '/password', keyword: 'writeOnly', message: 'must not be in a response (writeOnly)' },
  ])
})

test('a schema that a run never meets may be wrong, and those that it meets are judged all the same', async () => {
  const document = await loadDocument(
    testDocument({ components: { schemas: { It: { type: 'string' }, Other: { pattern: '(?i)x' } } } }),
  )
  const validator = await createValidator(document)
  expect(validator.validate(at, 1, 'response')).toMatchObject([{ keyword: 'type' }])
  expect(() => validator.validate('/components/schemas/Other', 'x', 'response')).toThrow(/Invalid regular expression/)
})

test('what is within a schema is judged too, also where the way there leads through references', async () => {
  const schemas = { It: { $ref: '#/components/schemas/Key' }, Key: { properties: { id: { type: 'integer' } } } }
  const document = await loadDocument(testDocument({ components: { schemas } }))
  const validator = await createValidator(document)
  expect(validator.validate(`${at}/properties/id`, 'x', 'response')).toMatchObject([{ keyword: 'type' }])
})

test('a dynamic reference means the outermost schema of the name', async () => {
  const others = {
    Tree: { $dynamicAnchor: 'node', properties: { children: { items: { $dynamicRef: '#node' } } } },
  }
  const strict = { $dynamicAnchor: 'node', $ref: '#/components/schemas/Tree', unevaluatedProperties: false }
  expect(await problems(strict, { children: [{ children: [] }] }, 'response', others)).toEqual([])
  expect(await problems(strict, { children: [{ x: 1 }] }, 'response', others)).toMatchObject([
    { at: '/children/0', keyword: 'unevaluatedProperties' },
  ])
})

test('a value that is nested without end is a problem, and ends nothing', async () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  expect(await problems({ items: { $ref: `#${at}` } }, deep)).toEqual([
    { at: '', keyword: 'depth', message: 'is nested too deeply to be judged' },
  ])
})

test('a schema that refers to itself without end is refused', async () => {
  const loop = { allOf: [{ $ref: `#${at}` }] }
  await expect(problems(loop, 1)).rejects.toThrow('refers to itself without end')
  // It comes back by way of a part.
  const part = { properties: { a: { allOf: [{ $ref: `#${at}/properties/a` }] } } }
  await expect(problems(part, { a: 1 })).rejects.toThrow('refers to itself without end')
})

test('names that schemas have in examples, or twice, are no names', async () => {
  const answer = { type: 'object', $id: 'abc', example: { $id: 'abc' } }
  const paths = { '/a': { get: testOperation(answer) }, '/b': { get: testOperation(structuredClone(answer)) } }
  const document = await loadDocument(testDocument({ paths }))
  const validator = await createValidator(document)
  expect(validator.compileAll().failures).toEqual([])
  const place = document.operations[1]?.responses[0]?.content[0] ?? {}
  expect(validator.validate(place, 1, 'response')).toMatchObject([{ keyword: 'type' }])
})

test('a place without a schema has no problems', async () => {
  const document = await loadDocument(testDocument())
  expect((await createValidator(document)).validate({}, 'anything', 'request')).toEqual([])
})

test('at most twenty problems are told of one value', async () => {
  const value = Array.from({ length: 100 }, () => 'x')
  expect(await problems({ items: { type: 'integer' } }, value)).toHaveLength(20)
})

const faulty: [what: string, schema: unknown, pointer: string, reason: RegExp][] = [
  [
    'a pattern with a flag',
    { properties: { a: { pattern: '(?i)^abc$' } } },
    '/properties/a/pattern',
    /Invalid regular expression/,
  ],
  [
    'a key pattern that is none',
    { patternProperties: { '[': true } },
    '/patternProperties/[',
    /Invalid regular expression/,
  ],
  ['an unknown type', { items: { type: 'int' } }, '/items/type', /"type" must be equal to one of the allowed values/],
  [
    'a dialect that is not supported',
    { $schema: 'http://json-schema.org/draft-04/schema#' },
    '/$schema',
    /dialect is not supported/,
  ],
  ['a keyword of the wrong type', { maxLength: 'x' }, '/maxLength', /"maxLength" must be integer/],
]

test.each(faulty)('%s is a failure by name and line', async (_, schema, pointer, reason) => {
  const directory = await testFiles({ 'a.json': testDocument({ components: { schemas: { It: schema } } }) })
  const document = await loadDocument(join(directory, 'a.json'))
  const { failures } = await compileSchemas(document)
  expect(failures).toMatchObject([{ pointer: `${at}${pointer}`, position: document.locate(`${at}${pointer}`) }])
  expect(failures[0]?.reason).toMatch(reason)
  expect(failures[0]?.position.line).toBeGreaterThan(9)
})

test('a schema in an operation is checked like a component', async () => {
  const document = await loadDocument(testDocument({ paths: { '/': { get: testOperation({ type: 'int' }) } } }))
  const { failures } = await compileSchemas(document)
  expect(failures).toMatchObject([{ pointer: '/paths/~1/get/responses/200/content/application~1json/schema/type' }])
})

test('what only compiling shows is a failure too', async () => {
  const document = await loadDocument(
    testDocument({ components: { schemas: { It: { $dynamicRef: 'https://elsewhere.invalid/x' } } } }),
  )
  const { failures } = await compileSchemas(document)
  expect(failures.map(({ pointer }) => pointer)).toEqual([at])
})

test('an unknown format and an unknown keyword are warnings with their place', async () => {
  const schema = {
    type: 'string',
    description: 'It',
    format: 'colour',
    maxLenght: 3,
    'x-ours': true,
    discriminator: { propertyName: 'a' },
  }
  const { failures, warnings } = await compileSchemas(
    await loadDocument(testDocument({ components: { schemas: { It: schema } } })),
  )
  expect(failures).toEqual([])
  expect(warnings.map(({ pointer, reason }) => [pointer, reason])).toEqual([
    [`${at}/maxLenght`, 'unknown keyword "maxLenght": it is not checked'],
    [`${at}/format`, 'unknown format "colour": it is not checked'],
  ])
})

test('a nullable enum of OpenAPI 3.0 takes its null', async () => {
  const schemas = { It: { type: 'string', nullable: true, enum: ['H', null] } }
  const document = await loadDocument(testDocument({ openapi: '3.0.3', components: { schemas } }))
  const validator = await createValidator(document)
  expect(validator.compileAll().failures).toEqual([])
  expect(validator.validate(at, null, 'response')).toEqual([])
  expect(validator.validate(at, 'x', 'response')).toMatchObject([{ keyword: 'enum' }])
})

test('the dialects that OpenAPI 3.1 has by itself may be named', async () => {
  const schemas = {
    A: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'string' },
    B: { $schema: 'https://spec.openapis.org/oas/3.1/dialect/base', type: 'string' },
  }
  const document = await loadDocument(testDocument({ components: { schemas } }))
  const validator = await createValidator(document)
  expect(validator.compileAll()).toEqual({ failures: [], warnings: [] })
  expect(validator.validate('/components/schemas/B', 1, 'response')).toMatchObject([{ keyword: 'type' }])
})
