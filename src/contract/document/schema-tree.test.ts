import { describe, expect, it } from 'vitest'
import { createValidator } from './create-validator.ts'
import { loadDocument } from './load-document.ts'
import { schemaTree } from './schema-tree.ts'
import { testDocument, testOperation } from './test-files.ts'

describe('schemaTree', () => {
  it('has the schemas at their places, without examples, and what they refer to outside of `schemas`', () => {
    const shared = { 'x-shared': { Id: { type: 'string', example: { $id: 'one' } } } }
    const root = testDocument({
      paths: { '/keys': { get: testOperation({ $ref: '#/components/x-shared/Id' }, { summary: 'All' }) } },
      components: { ...shared, schemas: { example: { type: 'integer', examples: [1] } } },
    })
    expect(schemaTree(root)).toEqual({
      paths: {
        '/keys': {
          get: {
            responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/x-shared/Id' } } } } },
          },
        },
      },
      components: { schemas: { example: { type: 'integer' } }, 'x-shared': { Id: { type: 'string' } } },
    })
  })

  it('keeps an $id in two examples from being two schemas of one name', async () => {
    const answer = { type: 'object', example: { $id: 'abc' } }
    const document = await loadDocument(
      testDocument({
        paths: { '/a': { get: testOperation(answer) }, '/b': { get: testOperation(structuredClone(answer)) } },
      }),
    )
    expect((await createValidator(document)).compileAll().failures).toEqual([])
  })
})
