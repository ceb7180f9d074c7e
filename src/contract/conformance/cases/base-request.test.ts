import { describe, expect, it } from 'vitest'
import { Later } from '../later.ts'
import { bodyDocument, bodyOf, parameterDocument, testInputPlan } from './test-input-plan.ts'

const responses = { 200: { description: 'Here' } }
const thing = { type: 'object', properties: { id: { type: 'string' } } }
const made = { 201: { description: 'Made', content: { 'application/json': { schema: thing } } } }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: '42' }

/** Folders, and notes that are in them. */
const folders = {
  paths: {
    '/folders': {
      post: { operationId: 'makeFolder', security: [], responses: made, requestBody: json({ name: 'Home' }) },
    },
    '/folders/{id}': { get: { operationId: 'getFolder', security: [], parameters: [id], responses } },
    '/notes': {
      post: {
        operationId: 'makeNote',
        security: [],
        responses: made,
        requestBody: json({ title: 'Milk', folderId: '7', ownerId: '8' }),
      },
    },
  },
}

function json(example: object, schema: object = { type: 'object' }): object {
  return { required: true, content: { 'application/json': { schema, example } } }
}

async function requestOf(parts: object, operationId: string, profile = {}) {
  const { context } = await testInputPlan(parts, { profile })
  const operation = context.document.operations.find((one) => one.id === operationId)
  const request = operation && context.request(operation)
  if (request === undefined || 'code' in request) throw new Error(JSON.stringify(request))
  return request
}

describe('the request that should be accepted', () => {
  it('names things that the document says how to make, and their example where none can be made', async () => {
    const { pathValues } = await requestOf(folders, 'getFolder')
    const resource = { producer: 'makeFolder', identity: 'ann', label: 'shared' }
    expect(pathValues).toEqual({ id: new Later({ from: 'resource', resource, at: 'body/id' }, '42') })
  })

  it('prefers what the profile says, of the operation before what it says of all', async () => {
    const values = { id: 'any', 'getFolder.id': 'this' }
    expect((await requestOf(folders, 'getFolder', { values })).pathValues).toEqual({ id: 'this' })
  })

  it('makes what a body refers to, and what it makes unlike what is there', async () => {
    const body = bodyOf(await requestOf(folders, 'makeNote'))
    const resource = { producer: 'makeFolder', identity: 'ann', label: 'shared' }
    expect(body).toMatchObject({
      folderId: new Later({ from: 'resource', resource, at: 'body/id' }, '7'),
      ownerId: '8',
    })
    expect(bodyOf(await requestOf(folders, 'makeFolder'))).toEqual({
      name: new Later({ from: 'unique', like: 'Home' }),
    })
  })

  it('makes names unique only where the schema has room for it', async () => {
    const document = (schema: object) => ({
      paths: {
        '/cups': {
          post: { operationId: 'make', security: [], responses: made, requestBody: json({ name: 'Cup' }, schema) },
        },
        '/cups/{id}': { get: { operationId: 'get', security: [], parameters: [id], responses } },
      },
    })
    const nameOf = async (name: object) => {
      const body = bodyOf(await requestOf(document({ type: 'object', properties: { name } }), 'make'))
      return body
    }
    expect(await nameOf({ type: 'string', maxLength: 30 })).toEqual({
      name: new Later({ from: 'unique', like: 'Cup', maxLength: 30 }),
    })
    expect(await nameOf({ type: 'string', maxLength: 8 })).toEqual({ name: 'Cup' })
    expect(await nameOf({ type: 'string', pattern: '^[A-Za-z]+$' })).toEqual({ name: 'Cup' })
    expect(await nameOf({ enum: ['Cup', 'Mug'] })).toEqual({ name: 'Cup' })
  })

  it('writes parameters by their style, and leaves out those that are credentials or HTTP’s own', async () => {
    const parameter = (name: string, place: string, more: object) => ({ name, in: place, required: true, ...more })
    const request = await requestOf(
      parameterDocument(
        parameter('ids', 'query', {
          schema: { type: 'array', items: { type: 'integer' } },
          example: [1, 2],
          explode: false,
        }),
        parameter('where', 'query', { style: 'deepObject', schema: { type: 'object' }, example: { a: 'b' } }),
        parameter('X-Trace', 'header', { schema: { type: 'string' }, example: 't' }),
        parameter('Content-Length', 'header', { schema: { type: 'string' }, example: '1' }),
        parameter('Cookie', 'header', { schema: { type: 'string' }, example: 'a=b' }),
        parameter('theme', 'cookie', { schema: { enum: ['dark'] } }),
        parameter('filter', 'query', {
          content: { 'application/json': { schema: { type: 'object' }, example: { a: 1 } } },
        }),
        { name: 'page', in: 'query', schema: { type: 'integer' }, example: 2 },
      ),
      'list',
    )
    expect(request.query).toEqual([
      ['ids', '1,2'],
      ['where[a]', 'b'],
      ['filter', '{"a":1}'],
    ])
    expect([request.headers, request.cookies]).toEqual([[['X-Trace', 't']], [['theme', 'dark']]])
  })

  it('signs in as somebody who has a password, though the caller has none', async () => {
    const login = {
      paths: {
        '/login': {
          post: { operationId: 'login', security: [], responses, requestBody: json({ user: 'x', password: 'y' }) },
        },
      },
    }
    const profile = {
      identities: { robot: {}, ann: { userName: 'ann', password: 'secret' } },
      logins: { main: { operation: 'login', body: { user: '{userName}', password: '{password}' }, token: '/token' } },
    }
    expect(bodyOf(await requestOf(login, 'login', profile))).toEqual({
      user: new Later({ from: 'identity', identity: 'ann', variable: 'userName' }),
      password: new Later({ from: 'identity', identity: 'ann', variable: 'password' }),
    })
  })

  it('skips examples that the schema refuses, and says what is missing where nothing is left', async () => {
    const examples = { wrong: { value: { a: 'x' } }, right: { value: { a: 1 } } }
    const schema = { type: 'object', properties: { a: { type: 'integer' } } }
    expect(bodyOf(await requestOf(bodyDocument(schema, { examples }), 'make'))).toEqual({ a: 1 })
    const { leftOut } = await testInputPlan(bodyDocument({ not: {} }))
    expect(leftOut).toContainEqual(
      expect.objectContaining({ operation: 'make', reason: expect.objectContaining({ code: 'no-request' }) as object }),
    )
  })
})
