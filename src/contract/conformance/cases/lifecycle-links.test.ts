import { expect, test } from 'vitest'
import { lifecycleCases } from './lifecycles.ts'
import { linkCases } from './lifecycle-links.ts'
import { runOn, serve, testPlan } from './lifecycle-test-bench.ts'

const text = { type: 'string' }
const json = { content: { 'application/json': { schema: { type: 'object', properties: { owner: text, id: text } } } } }
const answers = (more: object = {}) => ({ 200: { description: '', ...json, ...more }, 404: { description: '' } })
const named = (name: string) => [{ name, in: 'path', required: true, schema: text }]
const link = (operationId: string, parameters: object) => ({ links: { next: { operationId, parameters } } })

function plan(links: object) {
  return testPlan({
    paths: {
      '/latest': { get: { operationId: 'latest', responses: answers(links) } },
      '/owners/{owner}': {
        parameters: named('owner'),
        get: { operationId: 'readOwner', responses: answers() },
        delete: { operationId: 'deleteOwner', responses: answers() },
      },
      '/owners/{owner}/parts/{part}': {
        get: { operationId: 'readPart', parameters: [...named('owner'), ...named('part')], responses: answers() },
      },
    },
  })
}

test('a link is followed from what its source answered, and nobody is blamed where there is nothing to follow', async () => {
  const { context } = await plan(link('readOwner', { owner: '$response.body#/owner' }))
  const cases = linkCases(context)
  expect(cases.map(({ id }) => id)).toEqual(['latest/lifecycle/link/next'])
  const answered = (body: object) =>
    serve(({ line }) => (line === 'GET /latest' ? { status: 200, body } : { status: 404 }))
  expect(await runOn(await answered({ owner: 'ann' }), context, cases)).toMatchObject({
    found: [],
    requests: ['GET /latest 200', 'GET /owners/ann 404'],
  })
  expect(await runOn(await answered({}), context, cases)).toMatchObject({ found: [], requests: ['GET /latest 200'] })
})

test.each([
  ['that deletes', link('deleteOwner', { owner: '$response.body#/owner' })],
  ['that says only half of where it leads', link('readPart', { part: '$response.body#/id' })],
  ['that says where by what no answer has', link('readOwner', { owner: '$request.header.x' })],
])('a link %s is not followed', async (_, links) => {
  const { context } = await plan(links)
  expect(linkCases(context)).toEqual([])
})

test('a thing that a PUT makes is made by the run beforehand, under a name of its own', async () => {
  const schema = { type: 'object', properties: { title: text, pages: { type: 'integer' } } }
  const body = { content: { 'application/json': { schema, example: { title: 'Tea', pages: 1 } } } }
  const { context } = await testPlan({
    paths: {
      '/files/{name}': {
        parameters: named('name'),
        get: { operationId: 'readFile', responses: { 200: { description: '', ...body }, 404: { description: '' } } },
        put: {
          operationId: 'putFile',
          requestBody: body,
          responses: { 201: { description: '' }, 204: { description: '' } },
        },
        delete: { operationId: 'deleteFile', responses: { 204: { description: '' }, 404: { description: '' } } },
      },
    },
  })
  const cases = lifecycleCases(context)
  expect(cases.map(({ id }) => id)).toEqual([
    'deleteFile/lifecycle/deleted',
    'putFile/lifecycle/replaced',
    'putFile/lifecycle/left-out',
  ])
  const server = (removes: boolean) => {
    const files = new Map<string, unknown>()
    return serve(({ line, body: sent }) => {
      const [method = '', name = ''] = line.split(' /files/')
      const known = files.get(name)
      if (method === 'PUT') files.set(name, sent)
      if (method === 'PUT') return { status: known === undefined ? 201 : 204 }
      if (known === undefined) return { status: 404 }
      if (method === 'GET') return { status: 200, body: known }
      if (removes) files.delete(name)
      return { status: 204 }
    })
  }
  expect((await runOn(await server(true), context, cases)).found).toEqual([])
  expect((await runOn(await server(false), context, cases)).found).toEqual([
    'gone-after-delete deleteFile after deletion',
  ])
})
