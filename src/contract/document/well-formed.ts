import { isRecord } from './json-pointer.ts'

/**
 * Whether one schema object is surely what JSON Schema 2020-12 makes of its keywords, without those below it. Where it is not,
 * the metaschema decides and says why; asking it about each of a hundred thousand schemas would take half a minute.
 */
export function isWellFormed(schema: Readonly<Record<string, unknown>>): boolean {
  for (const keyword of Object.keys(schema)) {
    const isRight = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined
    if (isRight !== undefined && !isRight(schema[keyword])) return false
  }
  return true
}

type Test = (value: unknown) => boolean

const types = new Set<unknown>(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'])

const isText: Test = (value) => typeof value === 'string'
const isFlag: Test = (value) => typeof value === 'boolean'
const isNumber: Test = (value) => typeof value === 'number'
const isCount: Test = (value) => Number.isInteger(value) && Number(value) >= 0
const isSchema: Test = (value) => typeof value === 'boolean' || isRecord(value)
const isSchemaList: Test = (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema)
const isSchemaMap: Test = (value) => isRecord(value) && Object.values(value).every(isSchema)
const isNameList: Test = (value) =>
  Array.isArray(value) && value.every(isText) && new Set<unknown>(value).size === value.length
const isType: Test = (value) =>
  types.has(value) ||
  (isNameList(value) && Array.isArray(value) && value.length > 0 && value.every((one) => types.has(one)))

function each(names: readonly string[], test: Test): Record<string, Test> {
  return Object.fromEntries(names.map((name) => [name, test]))
}

const keywords: Readonly<Record<string, Test>> = {
  type: isType,
  enum: Array.isArray,
  required: isNameList,
  multipleOf: (value) => isNumber(value) && Number(value) > 0,
  dependentRequired: (value) => isRecord(value) && Object.values(value).every(isNameList),
  ...each(['maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'], isNumber),
  ...each(['maxLength', 'minLength', 'maxItems', 'minItems', 'maxContains', 'minContains'], isCount),
  ...each(['maxProperties', 'minProperties'], isCount),
  ...each(['uniqueItems', 'deprecated', 'readOnly', 'writeOnly'], isFlag),
  ...each(['$ref', 'pattern', 'format', 'title', 'description', '$comment', 'contentEncoding'], isText),
  contentMediaType: isText,
  ...each(['not', 'items', 'contains', 'additionalProperties', 'propertyNames', 'if', 'then', 'else'], isSchema),
  ...each(['contentSchema', 'unevaluatedItems', 'unevaluatedProperties'], isSchema),
  ...each(['allOf', 'anyOf', 'oneOf', 'prefixItems'], isSchemaList),
  ...each(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'], isSchemaMap),
  // Rare enough to be left to the metaschema.
  ...each(['$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$vocabulary', 'dependencies'], () => false),
}
