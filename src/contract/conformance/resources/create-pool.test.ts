import { createServer, type IncomingMessage } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import type { Operation } from '../../document/document.ts'
import { loadDocument } from '../../document/load-document.ts'
import { testDocument } from '../../document/test-files.ts'
import type { RequestTemplate, Step, Text } from '../case.ts'
import type { Exchange } from '../evidence.ts'
import { Later } from '../later.ts'
import type { NotVerified } from '../outcome.ts'
import { compose } from '../send/compose.ts'
import { fill } from '../send/fill.ts'
import { createResourcePool, type PoolOptions, type ResourcePool } from './create-pool.ts'
import { readProducers } from './read-producers.ts'

const signal = new AbortController().signal

test('however many need a thing at a time, it is made once for each identity and label', async () => {
  const { pool, log } = await notes()
  const use = (identity: string, label: string) =>
    pool.resolve({ producer: 'makeNote', identity, label }, 'body/id', signal)
  const ids = await Promise.all([
    ...Array.from({ length: 5 }, () => use('alice', 'shared')),
    use('alice', 'to delete'),
    use('bob', 'shared'),
  ])
  expect(ids).toEqual(['n1', 'n1', 'n1', 'n1', 'n1', 'n2', 'n3'])
  expect(log).toEqual(['alice POST /notes', 'alice POST /notes', 'bob POST /notes'])
})

test('a thing within another is made within one of the same identity and label', async () => {
  const { pool, log } = await notes()
  const use = { producer: 'makePart', identity: 'alice', label: 'deep' }
  expect(await pool.resolve(use, 'header location last segment', signal)).toBe('p2')
  expect(await pool.resolve({ ...use, producer: 'makeNote' }, 'body/id', signal)).toBe('n1')
  expect(log).toEqual(['alice POST /notes', 'alice POST /notes/n1/parts'])
})

test('where nothing may be written, the first of the list stands in: of that identity, and only to be looked at', async () => {
  const { pool, log } = await notes({ callable: (operation) => (operation.method === 'GET' ? undefined : writes) })
  const use = { producer: 'makeNote', identity: 'bob', label: 'shared' }
  expect(await pool.resolve(use, 'body/id', signal)).toBe('n0')
  expect(await pool.resolve({ ...use, label: 'to delete' }, 'body/id', signal)).toBeUndefined()
  expect(log).toEqual(['bob GET /notes'])
  expect(pool.failures()).toEqual([writes, writes])
})

test('where nothing makes a thing, what is changed or deleted is never what was there before, unless that is wanted', async () => {
  const use = { producer: 'listUsers', identity: 'alice', label: 'to delete' }
  const careful = await notes()
  expect(await careful.pool.resolve({ ...use, label: 'shared' }, 'body/0/id', signal)).toBe('u0')
  expect(await careful.pool.resolve(use, 'body/0/id', signal)).toBeUndefined()
  const { pool } = await notes({ touchesListed: true })
  expect(await pool.resolve(use, 'body/0/id', signal)).toBe('u0')
})

test('a thing that could not be made is undefined, is not tried again, and has a reason', async () => {
  const { pool, log } = await notes({ refuse: true })
  const use = { producer: 'makeNote', identity: 'alice', label: 'mine' }
  expect(await pool.resolve(use, 'body/id', signal)).toBeUndefined()
  expect(await pool.resolve(use, 'body/id', signal)).toBeUndefined()
  expect(log).toEqual(['alice POST /notes'])
  expect(pool.failures()).toEqual([{ code: 'setup', detail: 'makeNote made nothing for alice: it answered 500' }])
})

test('two things that need each other end in nothing, not in waiting', async () => {
  const { pool, log } = await notes({
    request: (template, operation) =>
      operation.id === 'makeNote'
        ? { ...template, headers: [['x-part', later('makePart', 'alice', 'shared', 'body/id')]] }
        : template,
  })
  const use = { producer: 'makeNote', identity: 'alice', label: 'shared' }
  await pool.resolve(use, 'body/id', signal)
  expect(log).toEqual(['alice GET /notes'])
  expect(pool.failures()).toMatchObject([{ code: 'no-request' }])
})

test('a PUT makes things of its own names, and tells the name that it sent', async () => {
  const { pool, log } = await notes()
  const use = { producer: 'putFile', identity: 'alice', label: 'a' }
  const name = await pool.resolve(use, 'path name', signal)
  expect(name).toMatch(/^[0-9a-f-]{36}$/)
  expect(await pool.resolve({ ...use, label: 'b' }, 'path name', signal)).not.toBe(name)
  expect(log).toHaveLength(2)
})

test('what is deleted with its whole collection is made anew for the next who needs it, and nothing else is', async () => {
  const { pool, log, send, operation } = await notes()
  const use = { producer: 'makeNote', identity: 'alice', label: 'shared' }
  const id = async () => pool.resolve(use, 'body/id', signal)
  expect(await id()).toBe('n1')
  pool.note(await send(operation('deleteNote'), 'alice', { noteId: 'n9' }))
  expect(await id()).toBe('n1')
  for (const all of ['deleteNotes', 'deleteDoneNotes']) {
    pool.note(await send(operation(all), 'bob', {}))
    const before = log.length
    expect(await id()).not.toBe('n1')
    expect(log.slice(before)).toEqual(['alice POST /notes'])
  }
})

test('cleaning up deletes what the run made and has not deleted, the newest first, as its maker', async () => {
  const { pool, log, send, operation } = await notes()
  await pool.resolve({ producer: 'makePart', identity: 'alice', label: 'x' }, 'header location last segment', signal)
  await pool.resolve({ producer: 'makeNote', identity: 'bob', label: 'x' }, 'body/id', signal)
  await pool.resolve({ producer: 'listUsers', identity: 'bob', label: 'shared' }, 'body/0/id', signal)
  // What cases send themselves: one makes a note, another deletes bob's.
  const made = await send(operation('makeNote'), 'carol', {})
  const deleted = await send(operation('deleteNote'), 'bob', { noteId: 'n3' })
  for (const exchange of [made, deleted]) pool.note(exchange)
  log.length = 0
  expect(await pool.cleanUp(signal)).toEqual({ removed: 3, left: 0 })
  expect(log).toEqual(['carol DELETE /notes/n4', 'alice DELETE /notes/n1/parts/p2', 'alice DELETE /notes/n1'])
})

test('cleaning up keeps its limit, and ends when it is told to', async () => {
  const { pool, log } = await notes()
  for (const label of ['a', 'b', 'c'])
    await pool.resolve({ producer: 'makeNote', identity: 'alice', label }, 'body/id', signal)
  log.length = 0
  expect(await pool.cleanUp(signal, 2)).toEqual({ removed: 2, left: 1 })
  expect(await pool.cleanUp(AbortSignal.abort())).toEqual({ removed: 0, left: 1 })
  expect(log).toEqual(['alice DELETE /notes/n3', 'alice DELETE /notes/n2'])
})

const writes: NotVerified = { code: 'writes', detail: 'not allowed' }

function later(producer: string, identity: string, label: string, at: string): Later {
  return new Later({ from: 'resource', resource: { producer, identity, label }, at })
}

interface Setting {
  readonly callable?: PoolOptions['context']['callable']
  readonly refuse?: boolean
  readonly touchesListed?: boolean
  readonly request?: (template: RequestTemplate, operation: Operation) => RequestTemplate
}

/** A server of notes with parts, users that exist, and files by name; and a pool of its things. Who asks is told by a header. */
async function notes({
  callable = () => undefined,
  refuse = false,
  touchesListed = false,
  request = (one) => one,
}: Setting = {}) {
  const log: string[] = []
  const base = await serve((message) => {
    const line = `${message.method ?? ''} ${message.url ?? ''}`
    log.push(`${String(message.headers['x-identity'])} ${line}`)
    const id = String(log.filter((one) => / (?:POST|DELETE) /.test(one)).length)
    if (refuse) return { status: 500 }
    if (line === 'POST /notes') return { status: 201, body: { id: `n${id}` } }
    if (line === 'GET /notes') return { status: 200, body: [{ id: 'n0' }] }
    if (line === 'GET /users') return { status: 200, body: [{ id: 'u0' }] }
    if (line.startsWith('POST ')) return { status: 201, location: `/notes/n1/parts/p${id}` }
    return { status: line.startsWith('PUT ') ? 201 : 204 }
  })
  const document = await notesDocument()
  const producers = readProducers(document)
  const context: PoolOptions['context'] = {
    callable,
    credential: (_, identity) => ({ alternative: [], ...(identity !== undefined && { identity }) }),
    request: (operation, { identity = 'alice', label = 'shared' } = {}) => {
      const pathValues: Record<string, Text> = {}
      for (const { name } of operation.parameters) {
        const producer = producers.of(operation, name)
        pathValues[name] = producer ? later(producer.operation.id, identity, label, producer.at) : 'example'
      }
      const { method, path } = operation
      return request({ method, path, pathValues, query: [], headers: [], cookies: [] }, operation)
    },
  }
  const sendStep = async (step: Step): Promise<Exchange> => {
    const template = await fill(step.request, async ({ source }) =>
      source.from === 'resource' ? pool.resolve(source.resource, source.at, signal) : 'unique',
    )
    const { wire, sent } = compose(base, template)
    const response = await fetch(wire.url, {
      method: wire.method,
      headers: { 'x-identity': String(step.credential.identity) },
    })
    const text = await response.text()
    const json = text === '' ? {} : { json: { value: JSON.parse(text) as unknown } }
    const answer = { status: response.status, headers: [...response.headers], text, cut: false, ...json }
    return { step, request: sent, answer, durationMs: 0 }
  }
  const pool: ResourcePool = createResourcePool({ document, producers, context, send: sendStep, touchesListed })
  const operation = (id: string) => {
    const found = document.operations.find((one) => one.id === id)
    if (found === undefined) throw new Error(`there is no ${id}`)
    return found
  }
  const send = (about: Operation, identity: string, pathValues: Record<string, string>) =>
    sendStep({
      name: '',
      operation: about,
      request: { method: about.method, path: about.path, pathValues, query: [], headers: [], cookies: [] },
      credential: { identity, alternative: [] },
      expect: { kind: 'any' },
    })
  return { pool, log, send, operation }
}

function notesDocument() {
  const item = { type: 'object', properties: { id: { type: 'string' } } }
  const json = (schema: unknown) => ({ description: '', content: { 'application/json': { schema } } })
  const made = { 201: json(item) }
  const list = { 200: json({ type: 'array', items: item }) }
  const gone = { 204: { description: '' } }
  const parameters = (...names: string[]) => ({
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  })
  const file = { name: 'name', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
  return loadDocument(
    testDocument({
      paths: {
        '/notes': {
          post: { operationId: 'makeNote', responses: made },
          get: { operationId: 'listNotes', responses: list },
          delete: { operationId: 'deleteNotes', responses: gone },
        },
        '/notes/done': { delete: { operationId: 'deleteDoneNotes', responses: gone } },
        '/notes/{noteId}': { delete: { operationId: 'deleteNote', responses: gone, ...parameters('noteId') } },
        '/notes/{noteId}/parts': {
          post: { operationId: 'makePart', responses: { 201: { description: '' } }, ...parameters('noteId') },
        },
        '/notes/{noteId}/parts/{partId}': {
          delete: { operationId: 'deletePart', responses: gone, ...parameters('noteId', 'partId') },
        },
        '/users': { get: { operationId: 'listUsers', responses: list } },
        '/users/{userId}': { delete: { operationId: 'deleteUser', responses: gone, ...parameters('userId') } },
        '/files/{name}': {
          put: { operationId: 'putFile', responses: { 201: { description: '' } }, parameters: [file] },
          get: { operationId: 'getFile', responses: gone, parameters: [file] },
        },
      },
    }),
  )
}

async function serve(answer: (message: IncomingMessage) => { status: number; body?: unknown; location?: string }) {
  const server = createServer((message, response) => {
    const { status, body, location } = answer(message)
    response.writeHead(status, location === undefined ? {} : { location })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  return `http://127.0.0.1:${address.port}`
}
