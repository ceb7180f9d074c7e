import { expect, it } from 'vitest'
import { documentedPlace } from './documented-place.ts'
import { testDocument } from './evidence-of.ts'

const { document } = await testDocument(
  { '/': { get: { responses: { 200: { description: '' } } } } },
  {
    schemas: {
      Node: {
        allOf: [
          { $ref: '#/components/schemas/Named' },
          { properties: { next: { $ref: '#/components/schemas/Node' } } },
        ],
      },
      Named: { type: 'object', properties: { name: { type: 'string' } } },
    },
  },
)
const node = { $ref: '#/components/schemas/Node' }

it.each([
  ['a property', node, '/name', 'named'],
  ['one behind a cycle', node, '/next/next/name', 'named'],
  ['one that is not there', node, '/next/secret', 'no'],
  ['an item', { items: node }, '/3/name', 'named'],
  ['an item of a tuple', { prefixItems: [node] }, '/0/secret', 'no'],
  ['a branch of a union', { oneOf: [{ type: 'null' }, node] }, '/name', 'named'],
  ['beside a $ref', { ...node, properties: { extra: {} } }, '/extra', 'named'],
  ['a value of a map', { additionalProperties: { type: 'string' } }, '/secret', 'free'],
  ['a property of a value of a map', { additionalProperties: node }, '/x/name', 'free'],
  ['anything in an open object', { properties: { meta: { type: 'object' } } }, '/meta/secret', 'free'],
  ['a name beside properties', { properties: { a: {} }, additionalProperties: true }, '/secret', 'no'],
  ['anything without a schema', undefined, '/secret', 'free'],
])('says of %s what the schema says', (_, schema, pointer, place) => {
  expect(documentedPlace(document, schema, pointer)).toBe(place)
})
