import { createServer } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { DocumentError } from '../../src/contract/document/document-error.ts'
import { loadDocument } from '../../src/contract/document/load-document.ts'
import { testDocument, testFiles, testOperation } from '../../src/contract/document/test-files.ts'
import { MockError } from '../../src/contract/mock/mock-error.ts'
import { startMock, type MockOptions } from '../../src/contract/mock/start-mock.ts'
import { barePrism } from '../fixtures/bare-prism.ts'
import { fixture, runMock } from '../fixtures/run-mock.ts'
import { repositoryUrl, runNode } from '../fixtures/run-node.ts'

async function refusal(options: MockOptions): Promise<Error> {
  const result = await startMock(options).catch((error: unknown) => error)
  if (result instanceof Error) return result
  throw new Error('the mock has started')
}

test('a mock is made of a file, an object or a loaded document', async () => {
  const document = await loadDocument(fixture('content.yaml'))
  for (const spec of [fixture('content.yaml'), document.bundled, document]) {
    const mock = await runMock({ spec })
    expect((await mock.send('/items/7')).status).toBe(200)
  }
})

test('a port in use is refused in one line', async () => {
  const { port } = new URL((await runMock({ spec: fixture('content.yaml') })).url)
  const error = await refusal({ spec: fixture('content.yaml'), port: Number(port) })
  expect(error).toBeInstanceOf(MockError)
  expect(error).toMatchObject({ code: 'port-in-use' })
  expect(error.message).toBe(`cannot listen on 127.0.0.1: port ${port} is in use; choose another, or 0 for a free one`)
})

test('the port that was asked for is taken', async () => {
  const first = await startMock({ spec: fixture('content.yaml') })
  const port = Number(new URL(first.url).port)
  await first.close()
  expect((await runMock({ spec: fixture('content.yaml'), port })).url).toBe(`http://127.0.0.1:${port}`)
})

test('a schema that does not compile stops the start by name, file and line', async () => {
  const document = testDocument({ paths: { '/': { get: testOperation({ type: 'string', pattern: '(?i)^a$' }) } } })
  const directory = await testFiles({ 'a.json': document })
  const error = await refusal({ spec: `${directory}/a.json` })
  expect(error).toMatchObject({ code: 'schema-does-not-compile' })
  expect(error.message).toMatch(
    /a\.json:\d+:\d+: the schema #\/paths\/~1\/get\/.*\/pattern does not compile: Invalid regular/,
  )
  expect(error.message).not.toContain('\n')
})

test('a document that cannot be read stops the start', async () => {
  expect(await refusal({ spec: '/nowhere.yaml' })).toBeInstanceOf(DocumentError)
})

test('a document that Prism cannot take apart is refused in one line', async () => {
  const content = {
    'application/json': { schema: true, examples: { one: { value: { $ref: '#/components/schemas/Nope/example' } } } },
  }
  const schemas = { Nope: { type: 'object', example: { $ref: 'nowhere.yaml' } } }
  const paths = { '/': { get: { responses: { 200: { description: '', content } } } } }
  const error = await refusal({ spec: testDocument({ paths, components: { schemas } }) })
  expect(error.message).not.toContain('\n')
  expect(error).toSatisfy((it) => it instanceof MockError || it instanceof DocumentError)
})

test('an own schema of OpenAPI 3.0 is judged, with nullable enums, which Prism by itself does not compile', async () => {
  const media = { 'application/json': { schema: { type: 'string', nullable: true, enum: ['H', null] } } }
  const post = { requestBody: { content: media }, responses: { 204: { description: '' } } }
  const mock = await runMock({ spec: testDocument({ openapi: '3.0.3', paths: { '/': { post } } }) })
  const send = (body: string) =>
    mock.send('/', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  expect((await send('"H"')).status).toBe(204)
  expect(await send('"X"')).toMatchObject({ status: 422, exchange: { disagreements: [] } })
})

test('schemas that refer to themselves are mocked', async () => {
  const Tree = {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' }, next: { $ref: '#/components/schemas/Tree' } },
  }
  const content = {
    'application/json': { schema: { $ref: '#/components/schemas/Tree' }, example: { id: 1, next: { id: 2 } } },
  }
  const paths = { '/': { get: { responses: { 200: { description: '', content } } } } }
  const mock = await runMock({ spec: testDocument({ paths, components: { schemas: { Tree } } }) })
  expect(await mock.send('/')).toMatchObject({ status: 200, exchange: { own: { response: [] }, disagreements: [] } })
})

test('callbacks of the document are not called, as Prism itself does', async () => {
  const calls: string[] = []
  let arrived: () => void = () => undefined
  const arrival = new Promise<void>((resolve) => (arrived = resolve))
  const server = createServer((request, response) => {
    calls.push(request.url ?? '')
    response.end()
    arrived()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const document = (name: string) => {
    const callback = { post: { responses: { 200: { description: '' } } } }
    const callbacks = { done: { [`http://127.0.0.1:${port}/${name}`]: callback } }
    return testDocument({ paths: { '/': { get: testOperation(undefined, { callbacks }) } } })
  }
  await (await runMock({ spec: document('ours') })).send('/')
  // The call of Prism itself comes later: when it is there, ours would be there too.
  await fetch(await barePrism(document('prism')))
  await arrival
  expect(calls).toEqual(['/prism'])
})

const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address

test.skipIf(outside === undefined)('nobody reaches a mock from another machine', async () => {
  const { url } = await runMock({ spec: fixture('content.yaml') })
  const reached = await new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), outside ?? '')
    socket.on('connect', () => resolve('connected'))
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    socket.on('close', () => socket.destroy())
  })
  expect(reached).toBe('ECONNREFUSED')
})

test('after close nothing is left running: the process ends by itself', async () => {
  const ended = await runNode(`
    import { startMock } from ${JSON.stringify(repositoryUrl('src/contract/mock/start-mock.ts'))}
    const mock = await startMock({ spec: ${JSON.stringify(fixture('content.yaml'))} })
    const { status } = await fetch(mock.url + '/items/7')
    await mock.close()
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    console.log(status, process.getActiveResourcesInfo().join())
  `)
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.stdout).toMatch(/^200 /)
  expect(ended.stdout).not.toMatch(/TCP|Timeout|FSReq/)
})

test('Prism, Redocly and ajv are loaded when they are needed, not when this package is imported', async () => {
  const modules = [
    'document/load-document.ts',
    'document/create-validator.ts',
    'mock/start-mock.ts',
    'mock/prepare-mock.ts',
    'mock/curl-lines.ts',
  ]
  const urls = modules.map((module) => repositoryUrl(`src/contract/${module}`))
  const ended = await runNode(`
    import { registerHooks } from 'node:module'
    const seen = []
    registerHooks({ resolve: (specifier, context, next) => { const found = next(specifier, context); seen.push(found.url); return found } })
    for (const url of ${JSON.stringify(urls)}) await import(url)
    console.log(JSON.stringify(seen))
  `)
  expect(ended.stderr).toBe('')
  const loaded = JSON.parse(ended.stdout) as string[]
  expect(loaded.length).toBeGreaterThan(urls.length)
  expect(loaded.filter((url) => url.includes('/node_modules/'))).toEqual([])
})
