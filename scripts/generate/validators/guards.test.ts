import { describe, expect, it } from 'vitest'
import { guardTable } from './guards.ts'

describe('guardTable', () => {
  const schema = { type: 'object', required: ['a'], properties: { a: { type: 'string', description: 'd' } } }
  const same = { properties: { a: { type: 'string', examples: ['x'] } }, required: ['a'], title: 't', type: 'object' }

  it('gives bodies that judge alike one schema, and a component its own name', () => {
    const { schemas, operations } = guardTable({
      paths: {
        '/a': {
          post: {
            operationId: 'a',
            tags: ['API keys'],
            requestBody: { content: { 'application/json': { schema } } },
            responses: {
              200: {
                content: {
                  'application/json': { schema: same },
                  'text/plain': { schema: { $ref: '#/components/schemas/A' } },
                },
              },
              204: { description: 'none' },
              401: { $ref: '#/components/responses/B' },
            },
          },
        },
      },
      components: {
        schemas: { A: { type: 'string' } },
        responses: { B: { content: { 'text/plain': { schema: { $ref: '#/components/schemas/A' } } } } },
      },
    })

    expect(operations).toEqual([
      {
        id: 'a',
        family: 'api-keys',
        request: [['application/json', 'a.request.0']],
        responses: [
          [
            '200',
            [
              ['application/json', 'a.request.0'],
              ['text/plain', 'A'],
            ],
          ],
          ['204', []],
          ['401', [['text/plain', 'A']]],
        ],
      },
    ])
    expect(schemas).toEqual({
      A: { type: 'string' },
      'a.request.0': { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
    })
  })
})
