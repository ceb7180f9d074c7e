import type { JsonObject } from '../generate/json.ts'

/** A document that keeps every rule; the tests break one thing in it at a time. */
export const soundDocument: JsonObject = {
  paths: {
    '/keys/{id}': {
      parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' }, example: 1 }],
      put: {
        operationId: 'updateKey',
        'x-facts': ['portal 2.2', 'oauth 3'],
        security: [{ apiKey: [] }, {}],
        parameters: [
          {
            name: 'id',
            in: 'path',
            schema: { type: 'string', format: 'uuid' },
            example: '00000000-0000-4000-8000-000000000001',
          },
        ],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Name' },
              examples: { plain: { value: { name: 'a' } } },
            },
          },
        },
        responses: {
          200: {
            headers: { Total: { schema: { type: 'string', pattern: '^[0-9]+$' }, example: '1' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Name' }, example: { name: 'a' } } },
          },
          401: {},
        },
      },
    },
  },
  components: {
    schemas: {
      Name: { type: 'object', required: ['name'], properties: { name: { type: 'string', examples: ['a'] } } },
    },
    securitySchemes: { apiKey: {}, confirm: {} },
  },
}
