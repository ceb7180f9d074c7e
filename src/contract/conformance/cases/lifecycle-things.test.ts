import { expect, test } from 'vitest'
import { isRecord } from '../../document/json-pointer.ts'
import { expectation, runOn, serve, testPlan } from './lifecycle-test-bench.ts'
import { thingCases } from './lifecycle-things.ts'

test('a thing lives in cases that each make their own, and say what they expect', async () => {
  const { context } = await testPlan(notesDocument())
  expect(
    thingCases(context).map(({ id, steps }) => [id, ...steps.map((step) => `${step.name}: ${expectation(step)}`)]),
  ).toEqual([
    [
      'makeNote/lifecycle/created',
      'create: accepted setup',
      'follow Location: accepted lifecycle',
      'read: shows read-after-write',
      'delete: accepted setup',
      'read after deletion: gone',
      'delete again: any',
    ],
    [
      'putNote/lifecycle/replaced',
      'create: accepted setup',
      'replace: accepted setup',
      'read: shows read-after-write',
      'list: any',
      'replace again: any',
      'read again: shows idempotent-put',
      'list again: shows idempotent-put',
    ],
    [
      'putNote/lifecycle/left-out',
      'create: accepted setup',
      'replace: accepted setup',
      'replace without it: accepted setup',
      'read: shows-not full-put',
    ],
    [
      'patchNote/lifecycle/changed',
      'create: accepted setup',
      'read: any',
      'change: accepted setup',
      'read again: shows read-after-write',
    ],
    ['makeNote/lifecycle/read-only', 'create: any', 'read: shows-not read-only-kept'],
    ['putNote/lifecycle/read-only', 'create: accepted setup', 'write: any', 'read: shows-not read-only-kept'],
  ])
})

test('the same document makes the same cases', async () => {
  const plan = async () =>
    JSON.stringify(thingCases((await testPlan(notesDocument())).context).map(({ steps }) => steps))
  expect(await plan()).toBe(await plan())
})

test('a server that keeps its contract is blamed for nothing, though it adds, trims and dates', async () => {
  const { found, unverified, requests } = await run({})
  expect(found).toEqual([])
  expect(unverified).toEqual([])
  expect(requests.length).toBeLessThanOrEqual(30)
})

test.each<[string, Defects, string[]]>([
  [
    'nothing is stored',
    { create: (note) => ({ ...note, title: 'Untitled' }) },
    ['read-after-write makeNote what was written /title'],
  ],
  ['what was made is not there', { location: '/nowhere' }, ['location-leads-somewhere makeNote header Location']],
  ['DELETE does nothing', { remove: false }, ['gone-after-delete deleteNote after deletion']],
  [
    'PUT does nothing',
    { put: (note) => note },
    [
      'full-put putNote left out /text',
      'read-after-write putNote what was written /pages',
      'read-after-write putNote what was written /text',
      'read-after-write putNote what was written /title',
    ],
  ],
  [
    'PUT changes what it is given',
    { put: (note, body) => ({ ...note, ...body, id: note.id, madeAt: note.madeAt }) },
    ['full-put putNote left out /text'],
  ],
  [
    'PUT adds up',
    {
      put: (note, body) => ({
        ...body,
        id: note.id,
        madeAt: note.madeAt,
        pages: Number(note.pages) + Number(body.pages),
      }),
    },
    ['idempotent-put putNote the same twice /pages', 'read-after-write putNote what was written /pages'],
  ],
  ['PATCH does nothing', { patch: (note) => note }, ['read-after-write patchNote after PATCH /title']],
  [
    'PATCH replaces the whole',
    { patch: (note, body) => ({ title: 'Untitled', ...body, id: note.id, madeAt: note.madeAt }) },
    ['read-after-write patchNote after PATCH /pages', 'read-after-write patchNote after PATCH /text'],
  ],
  [
    'PUT takes an id',
    { put: (note, body) => ({ madeAt: note.madeAt, id: note.id, ...body }) },
    ['read-only-kept putNote readOnly /id', 'read-only-kept putNote readOnly /madeAt'],
  ],
  [
    'POST takes a date',
    { create: (note, body) => ({ ...note, ...(body.madeAt !== undefined && { madeAt: body.madeAt }) }) },
    ['read-only-kept makeNote readOnly /madeAt'],
  ],
])('%s: found', async (_, defects, wanted) => {
  const { found } = await run(defects)
  expect(found.toSorted()).toEqual(wanted.toSorted())
})

test('a server that refuses readOnly properties, or the same PUT twice, is not blamed', async () => {
  const { found, unverified } = await run({ strict: true })
  expect(found).toEqual([])
  expect(unverified).toEqual([])
})

test('a PUT that makes another thing each time shows in the length of the list, with nobody else at work', async () => {
  const { context } = await testPlan(notesDocument())
  const replaced = thingCases(context).find(({ id }) => id === 'putNote/lifecycle/replaced')
  const [, length] = replaced?.steps.filter(({ operation }) => operation.id === 'listNotes') ?? []
  expect(replaced?.exclusive).toBe(true)
  expect(JSON.parse(JSON.stringify(length?.expect))).toMatchObject({
    values: { '/items/length': '<body/items/length of step 4>' },
    because: 'idempotent-put',
  })
})

test('what is never sent is sent once: every optional property that reading shows', async () => {
  const document = notesDocument({ remark: { type: 'string' }, tags: { type: 'array', items: { type: 'string' } } })
  const { context } = await testPlan(document)
  const whole = thingCases(context).find(({ id }) => id === 'makeNote/lifecycle/whole')
  expect(JSON.parse(JSON.stringify(whole?.steps[0]?.request.body))).toEqual({
    mediaType: 'application/json',
    value: { ...tea, remark: '<unique like remark>', tags: ['one'] },
  })
  const { found } = await runOn(await notesServer({}), context, whole === undefined ? [] : [whole])
  expect(found).toEqual(['read-after-write makeNote what was written /remark'])
})

test('what writes texts in its own way, and sets states itself, is not compared', async () => {
  const { context } = await testPlan(
    notesDocument(
      { status: { type: 'string' }, password: { type: 'string' }, html: { type: 'string' } },
      {
        title: 'Tea',
        status: 'draft',
        password: 'hunter2!',
        html: '<b>x</b>',
      },
    ),
  )
  const [created] = thingCases(context)
  const read = created?.steps.find(({ name }) => name === 'read')
  expect(read?.expect).toMatchObject({ kind: 'shows', values: { '/title': 'Tea' }, subject: 'what was written /title' })
})

test.each([
  ['in words', { description: 'Changes only the given properties.' }, true],
  ['by demanding nothing', {}, false],
])('a PUT that its document makes a partial change (%s) need not replace the whole', async (_, said, demanding) => {
  const document = notesDocument()
  const put = document.paths['/notes/{noteId}'].put
  const schema = { ...noteSchema({}), required: demanding ? ['title'] : [] }
  Object.assign(put, said, { requestBody: { content: { 'application/json': { schema, example: tea } } } })
  const { context } = await testPlan(document)
  expect(thingCases(context).map(({ id }) => id)).not.toContain('putNote/lifecycle/left-out')
})

test('what a DELETE only cancels may still be shown', async () => {
  const document = notesDocument()
  Object.assign(document.paths['/notes/{noteId}'].delete, { summary: 'Archives a note' })
  const { context } = await testPlan(document)
  const [created] = thingCases(context)
  expect(created?.steps.map(({ name }) => name)).not.toContain('read after deletion')
})

test('without leave to write nothing lives, and it is said', async () => {
  const { context, leftOut } = await testPlan(notesDocument(), { writes: false })
  expect(thingCases(context)).toEqual([])
  expect(leftOut.map(({ operation, reason }) => `${operation} ${reason.code}`)).toContain('makeNote writes')
})

const tea = { title: 'Tea', text: 'Green leaves', pages: 3 }

function noteSchema(more: object) {
  return {
    type: 'object',
    required: ['title'],
    properties: {
      id: { type: 'string', readOnly: true },
      madeAt: { type: 'string', format: 'date-time', readOnly: true },
      title: { type: 'string', minLength: 1 },
      text: { type: 'string' },
      pages: { type: 'integer', minimum: 1 },
      ...more,
    },
  }
}

function notesDocument(more: object = {}, example: object = tea) {
  const schema = { $ref: '#/components/schemas/Note' }
  const json = { 'application/json': { schema, example } }
  const item = { description: '', content: { 'application/json': { schema } } }
  const gone = { description: '' }
  const body = (one: object) => ({ requestBody: { required: true, content: { 'application/json': one } } })
  const location = { headers: { Location: { schema: { type: 'string' } } } }
  const list = { type: 'object', properties: { items: { type: 'array', items: schema } } }
  return {
    paths: {
      '/notes': {
        post: {
          operationId: 'makeNote',
          ...body(json['application/json']),
          responses: { 201: { ...item, ...location }, 400: gone },
        },
        get: {
          operationId: 'listNotes',
          responses: { 200: { description: '', content: { 'application/json': { schema: list } } } },
        },
      },
      '/notes/{noteId}': {
        parameters: [{ name: 'noteId', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'readNote', responses: { 200: item, 404: gone } },
        put: {
          operationId: 'putNote',
          ...body(json['application/json']),
          responses: { 200: item, 400: gone, 404: gone, 409: gone },
        },
        patch: {
          operationId: 'patchNote',
          ...body({
            schema: { type: 'object', properties: { title: { type: 'string' } } },
            example: { title: 'Milk' },
          }),
          responses: { 200: item, 404: gone },
        },
        delete: { operationId: 'deleteNote', responses: { 204: gone, 404: gone } },
      },
    },
    components: { schemas: { Note: noteSchema(more) } },
  }
}

type Note = Readonly<Record<string, unknown>>

/** What is wrong with the server; nothing, where nothing is said. */
interface Defects {
  readonly create?: (note: Note, body: Note) => Note
  readonly put?: (note: Note, body: Note) => Note
  readonly patch?: (note: Note, body: Note) => Note
  readonly remove?: boolean
  readonly location?: string
  /** Not wrong: it refuses what it need not take. */
  readonly strict?: boolean
}

async function run(defects: Defects) {
  const { context } = await testPlan(notesDocument())
  return runOn(await notesServer(defects), context, thingCases(context))
}

function notesServer({ create = (note) => note, put, patch, remove = true, location, strict }: Defects) {
  const notes = new Map<string, Note>()
  const madeAt = '2026-01-01T00:00:00.123Z'
  const writable = ({ title, text, pages }: Note): Note => ({
    title,
    ...(text !== undefined && { text }),
    ...(pages !== undefined && { pages }),
  })
  let count = 0
  let last = ''
  return serve(({ line, body }) => {
    const sent: Note = isRecord(body) ? body : {}
    if (strict && 'id' in sent) return { status: 400 }
    if (line === 'GET /notes') return { status: 200, body: { items: [...notes.values()] } }
    if (line === 'POST /notes') {
      const id = `n${++count}`
      const note = create({ id, madeAt, ...writable(sent) }, sent)
      notes.set(id, note)
      return { status: 201, body: note, headers: { location: location ?? `/notes/${id}` } }
    }
    const [method = '', id = ''] = line.split(' /notes/')
    const note = notes.get(id)
    if (note === undefined) return { status: 404 }
    if (method === 'DELETE') {
      if (remove) notes.delete(id)
      return { status: 204 }
    }
    if (method === 'PUT') {
      if (strict && last === JSON.stringify([id, sent])) return { status: 409 }
      last = JSON.stringify([id, sent])
      notes.set(id, put ? put(note, sent) : { ...writable(sent), id, madeAt, updatedAt: count })
    }
    if (method === 'PATCH') notes.set(id, patch ? patch(note, sent) : { ...note, ...sent })
    return { status: 200, body: notes.get(id) }
  })
}
