import { testDocument, type TestDocument } from './evidence-of.ts'

const problem = { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
const note = { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } }
const session = {
  'application/json': {
    schema: {
      allOf: [{ properties: { token: { type: 'string' }, kind: { type: 'string' }, until: {} } }],
      if: { properties: { kind: { const: 'timed' } }, required: ['kind'] },
      then: { required: ['until'] },
      unevaluatedProperties: false,
    },
  },
}
const refusals = (...statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { description: 'No', content: problem }]))

const bearer = [{ bearerAuth: [] }]

/** For the tests of checks: notes behind a bearer token, a login, and operations with other security. */
export function notesDocument(): Promise<TestDocument> {
  return testDocument(
    {
      '/notes/{id}': {
        get: {
          operationId: 'getNote',
          security: bearer,
          responses: {
            200: {
              description: 'Here',
              headers: {
                'X-Count': { required: true, schema: { type: 'integer', minimum: 0 } },
                'Last-Modified': { schema: { type: 'string', format: 'date-time' } },
                'X-Range': {
                  schema: { type: 'object', required: ['from'], properties: { from: { type: 'integer' } } },
                },
                'X-Tags': { schema: { type: 'array', items: { type: 'integer' } } },
              },
              content: note,
            },
            ...refusals(400, 401, 403, 404),
          },
        },
        put: { operationId: 'putNote', security: bearer, responses: { 200: { description: 'Kept', content: note } } },
        delete: {
          operationId: 'deleteNote',
          security: bearer,
          responses: { 202: { description: 'Going' }, 204: { description: 'Gone' } },
        },
      },
      '/notes': {
        post: {
          operationId: 'createNote',
          security: bearer,
          requestBody: { content: note },
          responses: {
            201: {
              description: 'Made',
              headers: { Location: { schema: { type: 'string', format: 'uri' } } },
              content: note,
            },
            ...refusals(400, 401),
          },
        },
      },
      '/login': {
        post: {
          operationId: 'login',
          security: [],
          responses: {
            200: {
              description: 'In',
              content: { 'application/json': { schema: { properties: { token: { type: 'string' } } } } },
            },
            ...refusals(400, 401),
          },
        },
      },
      '/basic': operation('byBasic', [{ basicAuth: [] }]),
      '/key': operation('byKey', [{ apiKey: [] }]),
      '/both': operation('byEither', [{ bearerAuth: [] }, { apiKey: [] }]),
      '/exact': operation('byExactCase', [{ exactAuth: [] }]),
      '/free': operation('forAll', []),
      // Documents as they are: with some of the refusals that there are.
      '/forbids/{id}': {
        get: { operationId: 'forbids', security: bearer, responses: { 200: { description: '' }, ...refusals(403) } },
      },
      '/sparse/{id}': {
        get: {
          operationId: 'sparse',
          security: bearer,
          responses: { 200: { description: '' }, ...refusals(400, 401) },
        },
      },
      '/download': {
        get: {
          operationId: 'download',
          security: bearer,
          responses: { 302: { description: 'There' }, ...refusals(401) },
        },
      },
      '/quiet': {
        get: {
          operationId: 'quiet',
          security: bearer,
          responses: {
            200: { description: '' },
            403: { description: 'No', 'x-may-be-empty': true, content: problem },
          },
        },
      },
      '/session': {
        get: { operationId: 'getSession', security: bearer, responses: { 200: { description: '', content: session } } },
      },
      '/undescribed': {
        get: { operationId: 'undescribed', security: [], responses: { 200: { description: 'Something' } } },
      },
    },
    {
      schemas: {
        Problem: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
        Note: {
          type: 'object',
          required: ['id', 'title'],
          properties: {
            id: { type: 'string' },
            title: { type: 'string', maxLength: 20 },
            email: { type: ['string', 'null'], format: 'email' },
            dueAt: { type: 'string', format: 'date-time' },
            tags: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
            size: { oneOf: [{ type: 'integer' }, { type: 'boolean' }] },
            pin: { type: 'string', writeOnly: true },
            labels: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
      securitySchemes: {
        bearerAuth: { type: 'http', scheme: 'bearer' },
        exactAuth: { type: 'http', scheme: 'bearer', 'x-exact-case': true },
        basicAuth: { type: 'http', scheme: 'basic' },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-Key' },
        sessionCookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
      },
    },
  )
}

function operation(operationId: string, security: readonly object[]): object {
  return { get: { operationId, security, responses: { 200: { description: 'Well' }, ...refusals(401, 403) } } }
}
