import { describe, expect, it } from 'vitest'
import { isArray, isObject, type JsonObject } from '../generate/json.ts'
import { lintedOf } from './own-rules.ts'
import { rules } from './rules.ts'
import { soundDocument } from './sound-document.ts'

const operation = ['paths', '/keys/{id}', 'put'] as const
const request = [...operation, 'requestBody', 'content', 'application/json'] as const
const answer = [...operation, 'responses', '200', 'content', 'application/json'] as const
const header = [...operation, 'responses', '200', 'headers', 'Total'] as const
const parameter = [...operation, 'parameters', 0] as const
const name = ['components', 'schemas', 'Name'] as const

type Path = readonly (string | number)[]

/** rule · what is wrong · where · what is put there (`undefined`: removed) · what the finding says */
const broken: readonly (readonly [string, string, Path, unknown, string])[] = [
  ['operation-marks', 'no operationId', [...operation, 'operationId'], undefined, 'PUT /keys/{id} has no operationId'],
  ['operation-marks', 'no facts', [...operation, 'x-facts'], [], 'updateKey has no x-facts'],
  [
    'operation-marks',
    'a fact that is no section',
    [...operation, 'x-facts'],
    ['see portal'],
    'has the fact "see portal"',
  ],
  [
    'operation-marks',
    'a misspelt extension',
    [...operation, 'x-own-credential'],
    true,
    'has x-own-credential, which nobody reads',
  ],
  [
    'operation-marks',
    'own credentials denied',
    [...operation, 'x-own-credentials'],
    false,
    'x-own-credentials that is not true',
  ],
  [
    'operation-marks',
    'only a confirmation taken, unmarked',
    [...operation, 'security'],
    [{ confirm: [] }],
    'takes only a confirmation',
  ],
  [
    'operation-marks',
    'idempotent in words',
    [...operation, 'x-idempotent'],
    'yes',
    'x-idempotent that is not true or false',
  ],
  ['operation-marks', 'an alias that is a number', [...operation, 'x-aliases'], [1], 'x-aliases that is no path'],
  ['operation-marks', 'an alias without a slash', [...operation, 'x-aliases'], ['keys'], 'has the alias keys'],
  ['explicit-security', 'no security', [...operation, 'security'], undefined, 'updateKey has no security'],
  ['explicit-security', 'security switched off', [...operation, 'security'], [], 'updateKey has an empty security'],
  [
    'explicit-security',
    'an unknown scheme',
    [...operation, 'security'],
    [{ apikey: [] }],
    'names apikey, which is no security scheme',
  ],
  [
    'explicit-security',
    'an alternative twice',
    [...operation, 'security'],
    [{ apiKey: [] }, { apiKey: [] }],
    '{apiKey} twice',
  ],
  ['unauthorized-documented', 'no 401', [...operation, 'responses', '401'], undefined, 'updateKey documents no 401'],
  [
    'unauthorized-documented',
    'a 401 and a reason for none',
    [...operation, 'x-no-401'],
    'anonymous',
    'one of the two goes',
  ],
  [
    'examples-present',
    'a request without example',
    [...request, 'examples'],
    {},
    'the request body application/json has no example',
  ],
  [
    'examples-present',
    'a response without example',
    [...answer, 'example'],
    undefined,
    'the response 200 application/json has no example',
  ],
  [
    'examples-present',
    'a path parameter without example',
    [...parameter, 'example'],
    undefined,
    'the path parameter id has no example',
  ],
  [
    'examples-present',
    'one of the whole path',
    ['paths', '/keys/{id}', 'parameters', 0, 'example'],
    undefined,
    'the query parameter page has no',
  ],
  [
    'schemas-compile',
    'a bad pattern',
    [...header, 'schema', 'pattern'],
    '(',
    'does not compile: Invalid regular expression',
  ],
  [
    'schemas-compile',
    'an unknown format',
    [...name, 'properties', 'name', 'format'],
    'e-mail',
    'unknown format "e-mail"',
  ],
  [
    'schemas-compile',
    'an unknown keyword',
    [...name, 'minProperty'],
    1,
    'does not compile: strict mode: unknown keyword: "minProperty"',
  ],
  [
    'schemas-compile',
    'a keyword of another type',
    [...name, 'minLength'],
    1,
    'missing type "string" for keyword "minLength"',
  ],
  [
    'valid-examples',
    'a request',
    [...request, 'examples', 'plain', 'value', 'name'],
    1,
    'plain is not valid: /name must be string',
  ],
  [
    'valid-examples',
    'a response',
    [...answer, 'example'],
    {},
    "default is not valid: it must have required property 'name'",
  ],
  [
    'valid-examples',
    'a parameter',
    [...parameter, 'example'],
    '1',
    'default is not valid: it must match format "uuid"',
  ],
  ['valid-examples', 'a header', [...header, 'example'], 'a', 'default is not valid: it must match pattern'],
  [
    'valid-examples',
    'one in a schema',
    [...name, 'properties', 'name', 'examples'],
    [1],
    'examples/0 is not valid: it must be string',
  ],
  [
    'valid-examples',
    'a default',
    [...name, 'properties', 'name', 'default'],
    1,
    'default is not valid: it must be string',
  ],
  [
    'discriminating-schemas',
    'a property that nothing requires in another branch of a union',
    [...answer, 'schema'],
    { anyOf: [{ $ref: '#/components/schemas/Name' }, { type: 'object' }] },
    'updateKey 200 application/json, example default: still valid without /name',
  ],
]

describe('our own rules', () => {
  it('find nothing in a sound document', () => {
    expect(findingsIn(soundDocument)).toEqual([])
  })

  it.each(broken)('%s finds %s, and no other rule finds anything', (rule, _, path, value, message) => {
    const findings = findingsIn(put(soundDocument, path, value))
    expect(findings.join('\n')).toContain(message)
    expect([...new Set(findings.map((finding) => finding.slice(0, finding.indexOf(':'))))]).toEqual([rule])
  })

  it('leave an operation without a 401 alone that says why', () => {
    const without = put(soundDocument, [...operation, 'responses', '401'], undefined)
    expect(findingsIn(put(without, [...operation, 'x-no-401'], 'The server answers 400.'))).toEqual([])
  })

  it('accept an operation that takes only a confirmation and is marked', () => {
    const confirmed = put(soundDocument, [...operation, 'security'], [{ confirm: [] }])
    expect(findingsIn(put(confirmed, [...operation, 'x-own-credentials'], true))).toEqual([])
  })
})

function findingsIn(document: JsonObject): readonly string[] {
  const linted = lintedOf(document)
  return rules.flatMap((rule) => rule.judge(linted).map(({ message }) => `${rule.id}: ${message}`))
}

/** A copy with `value` at `path`; `undefined` removes. */
function put(node: JsonObject, path: Path, value: unknown): JsonObject {
  const changed = replaced(node, path, value)
  return isObject(changed) ? changed : {}
}

function replaced(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (isArray(node)) return node.map((item, index) => (index === key ? replaced(item, rest, value) : item))
  const object = isObject(node) ? node : {}
  const changed = replaced(object[key], rest, value)
  return Object.fromEntries(Object.entries({ ...object, [key]: changed }).filter(([, member]) => member !== undefined))
}
