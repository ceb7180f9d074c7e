import { describe, expect, it } from 'vitest'
import { createValidator } from './create-validator.ts'
import { loadDocument } from './load-document.ts'
import { testDocument } from './test-files.ts'

const pointer = '/components/schemas/A'

async function validatorOf(schema: object) {
  return createValidator(await loadDocument(testDocument({ components: { schemas: { A: schema } } })))
}

describe('a schema that OpenAPI allows and ajv stumbles over', () => {
  it.each([
    ['`nullable` beside no type, in OpenAPI 3.1', { nullable: true, description: 'left from 3.0' }],
    ['an empty `enum`', { type: 'string', enum: [] }],
    ['a pattern without the flag', { type: 'string', pattern: String.raw`^[a-z\:]+$` }],
    ['`examples` that are no list', { type: 'string', examples: { one: { value: 'x' } } }],
    ['a keyword of draft 2019-09', { type: 'object', $recursiveAnchor: true }],
  ])('compiles: %s', async (_, schema) => {
    expect((await validatorOf(schema)).compileAll().failures).toEqual([])
  })

  it('means the same: an empty `enum` allows nothing, `nullable` is no keyword of 3.1', async () => {
    expect((await validatorOf({ type: 'string', enum: [] })).validate(pointer, 'x', 'response')).not.toEqual([])
    const nullable = await validatorOf({ type: 'string', nullable: true })
    expect(nullable.validate(pointer, null, 'response')).not.toEqual([])
    const pattern = await validatorOf({ type: 'string', pattern: String.raw`^[a-z\:]+$` })
    expect(pattern.validate(pointer, 'a:b', 'response')).toEqual([])
    expect(pattern.validate(pointer, 'A', 'response')).not.toEqual([])
  })
})
