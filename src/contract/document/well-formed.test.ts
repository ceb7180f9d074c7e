import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { isWellFormed } from './well-formed.ts'

const keywords = [
  ...['type', 'enum', 'const', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
  ...['maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'maxContains', 'minContains'],
  ...['maxProperties', 'minProperties', 'required', 'dependentRequired', 'format', 'title', 'description', '$comment'],
  ...['default', 'deprecated', 'readOnly', 'writeOnly', '$ref', 'contentEncoding', 'contentMediaType', 'contentSchema'],
  ...['not', 'items', 'contains', 'additionalProperties', 'propertyNames', 'if', 'then', 'else', 'unevaluatedItems'],
  ...['unevaluatedProperties', 'allOf', 'anyOf', 'oneOf', 'prefixItems', 'properties', 'patternProperties'],
  ...['dependentSchemas', '$defs', 'definitions', 'dependencies', '$dynamicRef', '$dynamicAnchor', '$vocabulary'],
]
const values: unknown[] = [
  ...[null, true, -1, 0, 1, 1.5, 'x', 'string', [], ['a'], ['a', 'a'], ['string', 'null'], ['x', 'string'], [1], [{}]],
  ...[[true], [null], {}, { a: 1 }, { a: {} }, { a: true }, { a: ['b'] }, { a: ['b', 'b'] }, { a: [1] }],
]

test('what is said to be well-formed is so for the metaschema', () => {
  const ajv = new Ajv2020({ logger: false })
  const wrong = keywords.flatMap((keyword) =>
    values
      .map((value) => ({ [keyword]: value }))
      .filter((schema) => isWellFormed(schema) && ajv.validateSchema(schema) !== true)
      .map((schema) => JSON.stringify(schema)),
  )
  expect(wrong).toEqual([])
})

test('a common schema needs no metaschema', () => {
  const schema = {
    type: ['object', 'null'],
    required: ['a'],
    properties: { a: {} },
    description: 'It',
    'x-ours': 1,
    example: 1,
  }
  expect(isWellFormed(schema)).toBe(true)
})
