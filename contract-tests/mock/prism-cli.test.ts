/** Our mock is Prism behind a guard: but for what the guard mends on purpose, Prism's own command gives the same answers. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startMock, type Mock } from '../../src/contract/mock/start-mock.ts'
import type { Violation } from '../../src/contract/mock/exchange.ts'
import { basic, fixture } from '../fixtures/run-mock.ts'

interface Pair {
  readonly prism: string
  readonly ours: string
  close(): Promise<void>
}

/** Prism's command on a free port, and our mock of the same document. */
async function startPair(spec: string): Promise<Pair> {
  const command = createRequire(import.meta.url).resolve('@stoplight/prism-cli')
  const child = spawn(process.execPath, [command, 'mock', '--port', '0', '--cors', 'false', spec], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const prism = await new Promise<string>((resolve, reject) => {
    let said = ''
    const read = (data: Buffer) => {
      said += data.toString()
      const url = /Prism is listening on (http:\/\/[\d.:]+)/.exec(said)?.[1]
      if (url !== undefined) resolve(url)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', () => reject(new Error(`Prism's command has ended: ${said}`)))
  })
  const mock: Mock = await startMock({ spec })
  return {
    prism,
    ours: mock.url,
    async close() {
      child.kill()
      await Promise.all([ended, mock.close()])
    },
  }
}

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

const tables: Record<string, [path: string, init: RequestInit][]> = {
  'security.yaml': [
    ...[
      '/basic',
      '/bearer',
      '/header',
      '/query',
      '/cookie',
      '/raw',
      '/oauth2',
      '/openid',
      '/tls',
      '/both',
      '/any',
    ].flatMap((path): [string, RequestInit][] => [
      [path, {}],
      [path, { headers: { authorization: 'Bearer x' } }],
      [path, { headers: { authorization: basic('a:b') } }],
      [path, { headers: { 'x-key': 'x' } }],
      [path, { headers: { cookie: 'a=1; auth=x' } }],
      [path, { headers: { authorization: basic('a:b'), 'x-key': 'x' } }],
    ]),
    ['/query?key=x', {}],
    ['/optional', {}],
    ['/optional', { headers: { authorization: 'Bearer x' } }],
    ['/documented', {}],
    ['/documented', { headers: { authorization: 'Bearer x', prefer: 'code=401' } }],
    ['/bearer', { headers: { authorization: 'Bearer x', prefer: 'code=418' } }],
    ['/bearer', { headers: { authorization: 'Bearer x', prefer: 'code=abc' } }],
    ['/bearer?__code=200', { headers: { authorization: 'Bearer x' } }],
    ['/bearer', { headers: { authorization: 'Bearer x', accept: 'text/html' } }],
    ['/nope', {}],
    ['/basic', { method: 'POST' }],
    ['/basic', { method: 'HEAD' }],
    ['/basic', { method: 'OPTIONS' }],
  ],
  'content.yaml': [
    ['/json', { method: 'POST', headers: json, body: '{"name":"a"}' }],
    ['/json', { method: 'POST', headers: json, body: '{"name":1}' }],
    ['/json', { method: 'POST', headers: json, body: '{"name":"a","id":"x"}' }],
    ['/json', { method: 'POST', headers: json, body: '[]' }],
    ['/json', { method: 'POST', headers: json }],
    ['/json', { method: 'POST', headers: form, body: 'name=a' }],
    ['/form', { method: 'POST', headers: form, body: 'count=3' }],
    ['/form', { method: 'POST', headers: form, body: 'count=x' }],
    ['/form', { method: 'POST', headers: form, body: 'name=a%20b&count=3' }],
    [
      '/upload',
      {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
        body: '--b\r\nContent-Disposition: form-data; name="count"\r\n\r\n3\r\n--b--\r\n',
      },
    ],
    ['/items/7', {}],
    ['/items/x', {}],
    ['/items/mine', {}],
    ['/items/7?tags=a&tags=b', {}],
    ['/items/7?tags=c', {}],
    ['/items/7?codes=1,2', {}],
    ['/items/7?filter[n]=1', {}],
    ['/items/7', { headers: { 'x-page': '0' } }],
    ['/items/7', { headers: { prefer: 'code=404' } }],
    ['/items/7', { headers: { prefer: 'dynamic=true,seed=1' } }],
    ['/limits', {}],
    ['/limits', { headers: { prefer: 'code=429' } }],
    ['/secret', {}],
  ],
}

/** Headers that say when, or how the connection is kept, and not what. */
const ofTheConnection = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']

async function answerOf(url: string, init: RequestInit) {
  const response = await fetch(url, init)
  const headers = [...response.headers].filter(([name]) => !ofTheConnection.includes(name) && name !== 'sl-violations')
  const verdict = JSON.parse(response.headers.get('sl-violations') ?? '[]') as Violation[]
  const violations = verdict.map(({ location, message }) => ({ location, message }))
  return { status: response.status, headers: headers.sort(), body: await response.text(), violations }
}

describe.each(Object.entries(tables))('%s', (file, requests) => {
  let pair: Pair
  beforeAll(async () => {
    pair = await startPair(fixture(file))
  }, 60_000)
  afterAll(() => pair.close())

  test.each(requests)('%s %o is answered alike', async (path, init) => {
    expect(await answerOf(`${pair.ours}${path}`, init)).toEqual(await answerOf(`${pair.prism}${path}`, init))
  })
})
