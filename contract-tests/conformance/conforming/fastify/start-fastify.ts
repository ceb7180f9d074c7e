import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fastify, type FastifyInstance } from 'fastify'
import type { StartedServer } from '../../kit/started-server.ts'

interface Book {
  readonly id: number
  readonly title: string
  readonly pages?: number
  readonly tags?: readonly string[]
}

const token = 'fastify-token-8d1c4b7e2a9f'

/**
 * Fastify as it is: its own validation, serialization and errors, 404 for methods that a path does not have, HEAD beside GET. Bodies are
 * not bent into their types, as its validation does by default: the document would not be kept.
 */
export async function startFastify(): Promise<StartedServer> {
  const app = fastify({ forceCloseConnections: true })
  const judges = { body: createAjv(false), other: createAjv(true) }
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? judges.body : judges.other).compile(schema))
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || new RegExp(`^bearer +${token}$`, 'i').test(request.headers.authorization ?? ''))
      return
    if (request.is404) return
    await reply
      .code(401)
      .header('www-authenticate', 'Bearer realm="books"')
      .send({ statusCode: 401, error: 'Unauthorized', message: 'who are you?' })
  })
  addBooks(app)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    documentPath: `${import.meta.dirname}/openapi.yaml`,
    profilePath: `${import.meta.dirname}/profile.yaml`,
    close: () => app.close(),
  }
}

function createAjv(coerceTypes: boolean) {
  const ajv = new Ajv2020({ coerceTypes: coerceTypes && 'array', useDefaults: true })
  addFormats.default(ajv)
  return ajv
}

function addBooks(app: FastifyInstance): void {
  const books = new Map<number, Book>()
  const properties = {
    title: { type: 'string', minLength: 1, maxLength: 100 },
    pages: { type: 'integer', minimum: 1 },
    tags: { type: 'array', items: { type: 'string' }, maxItems: 3 },
  }
  const body = { type: 'object', required: ['title'], properties }
  const book = { type: 'object', required: ['id', 'title'], properties: { id: { type: 'integer' }, ...properties } }
  const params = { type: 'object', properties: { id: { type: 'integer', minimum: 1 } } }
  let last = 0

  app.get('/books', {
    schema: {
      querystring: {
        type: 'object',
        properties: { tag: { type: 'string' }, limit: { type: 'integer', minimum: 1, maximum: 50, default: 10 } },
      },
      response: { 200: { type: 'array', items: book } },
    },
    handler: ({ query }) => {
      const { tag, limit } = query as { tag?: string; limit: number }
      return [...books.values()].filter(({ tags }) => tag === undefined || tags?.includes(tag)).slice(0, limit)
    },
  })
  app.post('/books', {
    schema: { body, response: { 201: book } },
    handler: async (request, reply) => {
      last += 1
      const made: Book = { ...(request.body as Omit<Book, 'id'>), id: last }
      books.set(last, made)
      return reply.code(201).header('location', `/books/${last}`).send(made)
    },
  })
  app.get('/books/:id', {
    schema: { params, response: { 200: book } },
    handler: async (request, reply) => {
      const { id } = request.params as { id: number }
      const known = books.get(id)
      if (known !== undefined) return known
      reply.callNotFound()
      return reply
    },
  })
  app.put('/books/:id', {
    schema: { params, body, response: { 200: book } },
    handler: async (request, reply) => {
      const { id } = request.params as { id: number }
      if (!books.has(id)) {
        reply.callNotFound()
        return reply
      }
      const made: Book = { ...(request.body as Omit<Book, 'id'>), id }
      books.set(id, made)
      return made
    },
  })
  app.delete('/books/:id', {
    schema: { params },
    handler: async (request, reply) => {
      const { id } = request.params as { id: number }
      if (books.delete(id)) return reply.code(204).send()
      reply.callNotFound()
      return reply
    },
  })
}
