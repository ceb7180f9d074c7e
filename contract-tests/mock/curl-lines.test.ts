import { execFile, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { loadDocument } from '../../src/contract/document/load-document.ts'
import { curlLines } from '../../src/contract/mock/curl-lines.ts'
import type { Exchange } from '../../src/contract/mock/exchange.ts'
import { fixture, runMock } from '../fixtures/run-mock.ts'

const curl = spawnSync('curl', ['--version'])
const absent = curl.error !== undefined
/** A skip by name: what it says stands in the report. */
const reason = absent ? ' (skipped: there is no curl on this machine)' : ''

const description = new URL('../../generated/docspace-3.7.json', import.meta.url).pathname

/** Runs a command as a person would who has pasted it, and gives what curl printed last: the status. */
function paste(command: string): Promise<string> {
  const script = command.replace(/curl (?![^\n]*\| sed)/, "curl -s -w '\\n%{http_code}' ")
  return new Promise((resolve, reject) => {
    execFile('sh', ['-c', script], (error, stdout, stderr) => {
      if (error) reject(new Error(`${script}\n${stderr}`, { cause: error }))
      else resolve(stdout.trim().split('\n').at(-1) ?? '')
    })
  })
}

const documents: [name: string, file: string][] = [
  ['the description', description],
  ['any other document', fixture('security.yaml')],
]

test.skipIf(absent).each(documents)(
  `every curl line of %s is answered with what was asked for${reason}`,
  async (_, file) => {
    const document = await loadDocument(file)
    const exchanges: Exchange[] = []
    const { url } = await runMock({ spec: document, onExchange: (exchange) => void exchanges.push(exchange) })
    for (const { name, command } of curlLines(document, url)) {
      expect([name, await paste(command)]).toEqual([name, expect.stringMatching(/^2\d\d$/)])
    }
    expect(exchanges.filter(({ own }) => own.request.length > 0)).toEqual([])
  },
)

test.skipIf(absent)(`the personal access token of the second line is the one of the first${reason}`, async () => {
  const document = await loadDocument(description)
  const exchanges: Exchange[] = []
  const { url } = await runMock({ spec: document, onExchange: (exchange) => void exchanges.push(exchange) })
  const lines = curlLines(document, url).filter(({ command }) => command.startsWith('TOKEN='))
  for (const { command } of lines) await paste(command)
  const token = (
    JSON.parse(Buffer.from(exchanges[0]?.response.body ?? '').toString()) as { response: { token: string } }
  ).response.token
  const sent = exchanges.map(({ request }) => request.headers.find(([name]) => name === 'Authorization')?.[1])
  expect(sent).toEqual([undefined, `Bearer ${token}`, undefined, token])
})

test('the ways to authenticate of the description are all shown', async () => {
  const lines = curlLines(await loadDocument(description), 'http://127.0.0.1:1')
  expect(lines.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'API key',
      'OAuth token',
      'Basic',
      'Personal access token, as a bearer token',
      'Personal access token, raw',
      'Session cookie',
    ]),
  )
})

test('a scheme that curl cannot carry has no line, every other has one', async () => {
  const document = await loadDocument(fixture('security.yaml'))
  const names = curlLines(document, 'http://127.0.0.1:1').map(
    ({ command }) => /127\.0\.0\.1:1\/(\w+)/.exec(command)?.[1],
  )
  expect(names).not.toContain('tls')
  expect(names).toHaveLength(Object.keys(document.securitySchemes).length - 1)
})

test('what a shell would take for its own is quoted', async () => {
  const requestBody = {
    required: true,
    content: { 'application/json': { schema: true, example: { a: "it's $HOME `x`" } } },
  }
  const paths = { '/a b': { post: { security: [{ k: [] }], requestBody, responses: { 200: { description: '' } } } } }
  const securitySchemes = { k: { type: 'apiKey', in: 'query', name: 'k&k' } }
  const spec = { openapi: '3.1.0', info: { title: 'x', version: '1' }, paths, components: { securitySchemes } }
  const [line] = curlLines(await loadDocument(spec), 'http://127.0.0.1:1')
  expect(line?.command).toBe(
    String.raw`curl 'http://127.0.0.1:1/a%20b?k%26k=your-k' -H 'Content-Type: application/json' -d '{"a":"it'\''s $HOME ${'`x`'}"}'`,
  )
})
