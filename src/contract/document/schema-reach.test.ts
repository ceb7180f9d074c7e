import { expect, test } from 'vitest'
import { createSchemaReach } from './schema-reach.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const at = (name: string) => `/components/schemas/${name}`
const documentOf = (schemas: object) => ({ components: { schemas } })

test('what a schema leans on is found through any number of references, also those that come back', () => {
  const root = documentOf({
    A: { properties: { b: ref('B') } },
    B: { items: ref('C') },
    C: { items: ref('A') },
    D: ref('A'),
  })
  const { pointers, hasDirections } = createSchemaReach(root)([at('A')])
  expect([...pointers]).toEqual([at('A'), at('B'), at('C')])
  expect(hasDirections).toBe(false)
})

test('directions differ where anything that is leant on is marked', () => {
  const root = documentOf({ A: { properties: { b: ref('B') } }, B: { properties: { c: { writeOnly: true } } } })
  expect(createSchemaReach(root)([at('A')]).hasDirections).toBe(true)
})

const endless: [what: string, schemas: object, isOne: boolean][] = [
  ['a reference to itself', { A: ref('A') }, true],
  ['two references to each other', { A: ref('B'), B: ref('A') }, true],
  ['a part that is the whole', { A: { allOf: [ref('A')] } }, true],
  [
    'a choice of itself through another one',
    { A: { anyOf: [{ type: 'string' }, ref('B')] }, B: { not: ref('A') } },
    true,
  ],
  [
    'a part of it that is the whole',
    { A: { properties: { a: { allOf: [{ $ref: '#/components/schemas/A/properties/a' }] } } } },
    true,
  ],
  ['what leads to an endless one', { A: { items: ref('B') }, B: ref('B') }, true],
  ['a list of itself', { A: { items: ref('A') } }, false],
  ['a property of itself', { A: { properties: { a: ref('A') }, allOf: [ref('B')] }, B: {} }, false],
  ['a shared part twice', { A: { allOf: [ref('B'), ref('B')] }, B: { type: 'object' } }, false],
]

test.each(endless)('%s is endless: %#', (_, schemas, isOne) => {
  expect(createSchemaReach(documentOf(schemas))([at('A')]).isEndless).toBe(isOne)
})
