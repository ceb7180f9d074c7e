import { expect, test } from 'vitest'
import { judgedSchema } from './judged-schema.ts'
import type { Direction } from './validator.ts'

function judged(schema: unknown, direction: Direction = 'response', schemas: object = {}): unknown {
  return judgedSchema({ components: { schemas } }, schema, { direction, nameOf: (pointer) => `name:${pointer}` })
}

test('only what judges values is kept, and a property may be called like a keyword', () => {
  const schema = {
    id: 'one',
    $id: 'two',
    title: 'It',
    example: { $id: 'three' },
    'x-ours': true,
    type: 'object',
    properties: { example: { type: 'string', default: 'x' }, title: true },
  }
  expect(judged(schema)).toEqual({ type: 'object', properties: { example: { type: 'string' }, title: true } })
})

test('references are given the names that they are known by, wherever they stand', () => {
  const ref = { $ref: '#/components/schemas/A%20B' }
  const named = { $ref: 'name:/components/schemas/A B' }
  expect(judged({ allOf: [ref], items: ref, properties: { a: ref } })).toEqual({
    allOf: [named],
    items: named,
    properties: { a: named },
  })
  // A value that looks like a reference is a value.
  expect(judged({ const: ref })).toEqual({ const: ref })
})

test('nothing of the document is changed', () => {
  const schema = { required: ['id'], properties: { id: { readOnly: true } }, example: 1 }
  const before = structuredClone(schema)
  judged(schema, 'request')
  expect(schema).toEqual(before)
})

const marked = { type: 'integer', readOnly: true }
const relaxed: [where: string, schema: object][] = [
  ['beside it', { required: ['id'], properties: { id: marked } }],
  [
    'in a schema that the property refers to',
    { required: ['id'], properties: { id: { $ref: '#/components/schemas/Id' } } },
  ],
  [
    'by 3.0’s way to add to a reference',
    { required: ['id'], properties: { id: { allOf: [{ $ref: '#/components/schemas/Id' }] } } },
  ],
  ['in a schema that is a part of it', { required: ['id'], allOf: [{ $ref: '#/components/schemas/Base' }] }],
  [
    'in a part beside the one that requires it',
    { allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['id'] }] },
  ],
]

test.each(relaxed)('a property that is marked readOnly %s is not required in requests', (_, schema) => {
  const schemas = { Id: marked, Base: { properties: { id: marked } } }
  expect(JSON.stringify(judged(schema, 'request', schemas))).toContain('"required":[]')
  expect(JSON.stringify(judged(schema, 'response', schemas))).toContain('"required":["id"]')
})

test('a mark is about the object that it is in, not about those within', () => {
  const within = { required: ['id'], properties: { id: { type: 'integer' } } }
  expect(judged({ properties: { id: marked, other: within } }, 'request')).toMatchObject({
    properties: { other: { required: ['id'] } },
  })
})
