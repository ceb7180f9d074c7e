import { expect, test } from 'vitest'
import { loadDocument } from '../../document/load-document.ts'
import { testDocument } from '../../document/test-files.ts'
import { readProducers } from './read-producers.ts'

const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })
const object = (properties: Record<string, unknown>) => ({ type: 'object', properties })
const text = { type: 'string' }

function operation(id: string, path: string, answers: Record<string, object>, parameterSchema: object = text) {
  const parameters = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: parameterSchema,
  }))
  const responses = Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [status, { description: '', ...answer }]),
  )
  return { operationId: id, parameters, responses }
}

/** Reads a document with operations written `METHOD /path` → answers. */
async function producersOf(operations: Record<string, Record<string, object>>, components: object = {}) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, answers] of Object.entries(operations)) {
    const [method = '', path = ''] = name.split(' ')
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(name, path, answers) }
  }
  const document = await loadDocument(testDocument({ paths, components }))
  const producers = readProducers(document)
  return {
    producers,
    of: (name: string, parameter: string) => {
      const found = document.operations.find(({ id }) => id === name)
      const producer = found && producers.of(found, parameter)
      return (
        producer &&
        `${producer.operation.id} ${producer.at}${producer.lister ? ` or ${producer.lister.operation.id} ${producer.lister.at}` : ''}`
      )
    },
  }
}

const none = { 204: {} }

test.each([
  ['its id', { 201: json(object({ id: text })) }, 'body/id'],
  ['the parameter itself rather than another id', { 201: json(object({ id: text, noteId: text })) }, 'body/noteId'],
  ['the thing and Id', { 201: json(object({ note_id: text })) }, 'body/note_id'],
  [
    'an id within a wrapper',
    { 200: json(object({ response: object({ id: text }), count: text })) },
    'body/response/id',
  ],
  ['an id within the thing', { 201: json(object({ note: object({ id: text }) })) }, 'body/note/id'],
  ['an id that allOf adds', { 201: json({ allOf: [object({ title: text }), object({ id: text })] }) }, 'body/id'],
  ['an id that may be null', { 201: json({ anyOf: [{ type: 'null' }, object({ id: text })] }) }, 'body/id'],
  ['a Location', { 201: { headers: { Location: { schema: text } } } }, 'header location last segment'],
  ['nothing, with 201', { 201: {} }, 'header location last segment'],
])('POST /notes makes what /notes/{noteId} is about: it answers %s', async (_, answers, at) => {
  const { of } = await producersOf({ 'POST /notes': answers, 'GET /notes/{noteId}': none })
  expect(of('GET /notes/{noteId}', 'noteId')).toBe(`POST /notes ${at}`)
})

test.each([
  ['no id', { 200: json(object({ title: text })) }],
  ['an id that is no text or number', { 200: json(object({ id: object({}) })) }],
  ['one of two shapes', { 200: json({ oneOf: [object({ id: text }), object({ noteId: text })] }) }],
  ['the ids of two things', { 200: json(object({ data: object({ id: text }), result: object({ id: text }) })) }],
  ['many', { 200: json({ type: 'array', items: object({ id: text }) }) }],
  ['no success', { 400: json(object({ id: text })) }],
])('nobody is guessed to make a thing where the answer has %s', async (_, answers) => {
  const { of } = await producersOf({ 'POST /notes': answers, 'GET /notes/{noteId}': none })
  expect(of('GET /notes/{noteId}', 'noteId')).toBeUndefined()
})

test('an integer parameter takes no text', async () => {
  const paths = {
    '/notes': { post: operation('make', '/notes', { 201: json(object({ id: text, noteId: { type: 'integer' } })) }) },
    '/notes/{id}': { get: operation('read', '/notes/{id}', none, { type: 'integer' }) },
  }
  const document = await loadDocument(testDocument({ paths }))
  const [, read] = document.operations
  expect(read && readProducers(document).of(read, 'id')?.at).toBe('body/noteId')
})

test('in /notes/{note} the property `note` is not taken for the id', async () => {
  const { of } = await producersOf({
    'POST /notes': { 201: json(object({ note: text, id: text })) },
    'GET /notes/{note}': none,
  })
  expect(of('GET /notes/{note}', 'note')).toBe('POST /notes body/id')
})

test.each([
  ['an array', { type: 'array', items: object({ id: text }) }, 'body/0/id'],
  [
    'the one array of its body',
    object({ items: { type: 'array', items: object({ id: text }) }, total: text }),
    'body/items/0/id',
  ],
  [
    'the array named like the path',
    object({ tags: { type: 'array', items: text }, notes: { type: 'array', items: object({ id: text }) } }),
    'body/notes/0/id',
  ],
  [
    'the one array beside its links',
    object({
      response: { type: 'array', items: object({ id: text }) },
      links: { type: 'array', items: object({ id: text }) },
    }),
    'body/response/0/id',
  ],
  [
    'an array within a wrapper',
    object({ data: object({ items: { type: 'array', items: object({ id: text }) } }) }),
    'body/data/items/0/id',
  ],
])('a thing that nothing makes is the first of a list: %s', async (_, schema, at) => {
  const { of } = await producersOf({ 'GET /notes': { 200: json(schema) }, 'GET /notes/{noteId}': none })
  expect(of('GET /notes/{noteId}', 'noteId')).toBe(`GET /notes ${at}`)
})

test('what makes a thing comes before what lists them, and knows of it', async () => {
  const { of } = await producersOf({
    'GET /notes': { 200: json({ type: 'array', items: object({ id: text }) }) },
    'POST /notes': { 201: json(object({ id: text })) },
    'GET /notes/{noteId}': none,
  })
  expect(of('GET /notes/{noteId}', 'noteId')).toBe('POST /notes body/id or GET /notes body/0/id')
})

test('a PUT that may answer 201 makes what its own path names, for others and not for itself', async () => {
  const { of } = await producersOf({ 'PUT /files/{name}': { 201: {}, 204: {} }, 'GET /files/{name}': none })
  expect(of('GET /files/{name}', 'name')).toBe('PUT /files/{name} path name')
  expect(of('PUT /files/{name}', 'name')).toBeUndefined()
})

test('each parameter of a nested path has its own producer, and paths below a thing are about it too', async () => {
  const made = { 201: json(object({ id: text })) }
  const { of } = await producersOf({
    'POST /users': made,
    'POST /users/{userId}/notes': made,
    'GET /users/{userId}/notes/{noteId}': none,
    'POST /users/{id}/notes/{note}/share': none,
  })
  expect(of('GET /users/{userId}/notes/{noteId}', 'userId')).toBe('POST /users body/id')
  expect(of('GET /users/{userId}/notes/{noteId}', 'noteId')).toBe('POST /users/{userId}/notes body/id')
  expect(of('POST /users/{id}/notes/{note}/share', 'note')).toBe('POST /users/{userId}/notes body/id')
  expect(of('POST /users/{userId}/notes', 'userId')).toBe('POST /users body/id')
})

test('a parameter elsewhere is told by its name, unless the name says nothing or two things have it', async () => {
  const made = { 201: json(object({ id: text })) }
  const { of } = await producersOf({
    'POST /notes': made,
    'GET /notes/{noteId}': none,
    'GET /shares/{noteId}': none,
    'POST /a/boxes': made,
    'GET /a/boxes/{boxId}': none,
    'POST /b/boxes': made,
    'GET /b/boxes/{boxId}': none,
    'GET /b/open/{boxId}': none,
    'GET /c/{boxId}': none,
    'POST /things': made,
    'GET /things/{id}': none,
    'GET /other/{id}': none,
  })
  expect(of('GET /shares/{noteId}', 'noteId')).toBe('POST /notes body/id')
  expect(of('GET /b/open/{boxId}', 'boxId')).toBe('POST /b/boxes body/id')
  expect(of('GET /c/{boxId}', 'boxId')).toBeUndefined()
  expect(of('GET /other/{id}', 'id')).toBeUndefined()
})

test('links say more than shapes do, for every path about the thing', async () => {
  const link = (target: string, expression: string) => ({
    links: { it: { operationId: target, parameters: { noteId: expression } } },
  })
  const { of } = await producersOf({
    'POST /inbox': {
      201: {
        ...json(object({ made: object({ ref: text }) })),
        ...link('GET /notes/{noteId}', '$response.body#/made/ref'),
      },
    },
    'GET /notes/{noteId}': { 200: link('GET /archive/{noteId}', '$request.path.noteId') },
    'DELETE /notes/{noteId}': none,
    'GET /archive/{noteId}': none,
  })
  expect(of('GET /notes/{noteId}', 'noteId')).toBe('POST /inbox body/made/ref')
  expect(of('DELETE /notes/{noteId}', 'noteId')).toBe('POST /inbox body/made/ref')
  expect(of('GET /archive/{noteId}', 'noteId')).toBe('POST /inbox body/made/ref')
})

test('a link that gives a Location gives its last segment', async () => {
  const links = {
    it: { operationId: 'GET /notes/{noteId}', parameters: { 'path.noteId': '$response.header.Location' } },
  }
  const { of } = await producersOf({ 'PUT /inbox': { 201: { links } }, 'GET /notes/{noteId}': none })
  expect(of('GET /notes/{noteId}', 'noteId')).toBe('PUT /inbox header location last segment')
})

test('the things of a document are its paths that end in a parameter, with what can be done to them', async () => {
  const { producers } = await producersOf({
    'GET /notes/': { 200: json({ type: 'array', items: object({ id: text }) }) },
    'POST /notes/': { 201: json(object({ id: text })) },
    'GET /notes/{noteId}': none,
    'PUT /notes/{noteId}': none,
    'PATCH /notes/{noteId}': none,
    'DELETE /notes/{noteId}': none,
    'GET /notes/{noteId}/parts': none,
    'GET /codes/{code}/parts': none,
  })
  const names = producers.things.map((thing) =>
    Object.entries(thing).map(
      ([key, value]) => `${key}: ${typeof value === 'string' ? value : (value as { id: string }).id}`,
    ),
  )
  expect(names).toEqual([
    [
      'parameter: noteId',
      'create: POST /notes/',
      'list: GET /notes/',
      'read: GET /notes/{noteId}',
      'replace: PUT /notes/{noteId}',
      'change: PATCH /notes/{noteId}',
      'remove: DELETE /notes/{noteId}',
    ],
  ])
})
