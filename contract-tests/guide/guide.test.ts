import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledDescription } from '../../src/contract/description/bundled-description.ts'
import type { Exchange } from '../../src/contract/mock/exchange.ts'
import { prepareMock } from '../../src/contract/mock/prepare-mock.ts'
import { startMock, type Mock } from '../../src/contract/mock/start-mock.ts'
import { curlCommands, httpMessages, loginBodies, placeholders } from './guide-requests.ts'

const run = promisify(execFile)

const jwt = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}.`
const secrets: Readonly<Record<string, string>> = {
  [placeholders.accessToken]: jwt,
  [placeholders.apiKey]: `sk-${'0'.repeat(64)}`,
  [placeholders.userName]: 'nobody@example.com',
  [placeholders.password]: 'fake-password',
}

/** One mock for each security alternative that the guide shows, because beside another one anything could pass. */
const alternatives = [
  'anonymous',
  'apiKey',
  'oauth2',
  'basic',
  'personalAccessToken',
  'personalAccessTokenRaw',
] as const

describe('the guide’s requests, against the mock of our description', () => {
  const mocks = new Map<string, { readonly mock: Mock; readonly exchanges: Exchange[] }>()

  beforeAll(async () => {
    const spec = await prepareMock(await bundledDescription())
    for (const name of alternatives) {
      const exchanges: Exchange[] = []
      const security = name === 'anonymous' ? {} : { [name]: [] }
      mocks.set(name, {
        mock: await startMock({ spec, security, onExchange: (one) => exchanges.push(one) }),
        exchanges,
      })
    }
  })
  afterAll(async () => {
    for (const { mock } of mocks.values()) await mock.close()
  })

  const serverOf = (name: (typeof alternatives)[number]) => {
    const server = mocks.get(name)
    if (server === undefined) throw new Error(`no mock for ${name}`)
    return server
  }

  /** Runs a curl line in a shell and returns what it printed. */
  async function curl(
    command: string,
    name: (typeof alternatives)[number],
    more: Readonly<Record<string, string>> = {},
  ) {
    const { mock, exchanges } = serverOf(name)
    const line = substituted(command, { ...secrets, ...more, [placeholders.origin]: mock.url })
    const { stdout } = await run('sh', ['-c', line], { env: { PATH: process.env.PATH, no_proxy: '*' } })
    return { answer: stdout, exchange: exchanges.at(-1) }
  }

  /** Sends an HTTP message as printed; the length of its body is the transport's to say. */
  async function message(
    text: string,
    name: (typeof alternatives)[number],
    more: Readonly<Record<string, string>> = {},
  ) {
    const { mock, exchanges } = serverOf(name)
    const [head = '', body] = substituted(text, { ...secrets, ...more }).split('\n\n')
    const [request = '', ...fields] = head.split('\n')
    const [method = '', path = ''] = request.split(' ')
    const headers = new Headers(
      fields.map((field): [string, string] => [field.split(': ')[0] ?? '', field.split(': ')[1] ?? '']),
    )
    headers.delete('host')
    const response = await fetch(`${mock.url}${path}`, { method, headers, ...(body !== undefined && { body }) })
    return { answer: await response.text(), exchange: exchanges.at(-1) }
  }

  it.each([
    ['an API key', curlCommands.apiKey, 'apiKey'],
    ['an OAuth access token', curlCommands.oauth, 'oauth2'],
    ['Basic with -u', curlCommands.basic, 'basic'],
  ] as const)('curl with %s is taken and answered with the caller’s profile', async (_, command, name) => {
    const { answer, exchange } = await curl(command, name)
    expectRight(exchange, 'getSelf')
    expect(answer).toContain('"displayName"')
  })

  it('the two steps of a personal access token are taken, as a bearer token', async () => {
    const login = await curl(curlCommands.login, 'anonymous')
    expectRight(login.exchange, 'login')
    const { exchange } = await curl(curlCommands.bearerToken, 'personalAccessToken', {
      [placeholders.token]: tokenOf(login.answer),
    })
    expectRight(exchange, 'getSelf')
    expect(header(exchange, 'authorization')).toBe(`Bearer ${tokenOf(login.answer)}`)
  })

  it('the two steps of a personal access token are taken, as raw HTTP with the token alone', async () => {
    const login = await message(httpMessages.login, 'anonymous')
    expectRight(login.exchange, 'login')
    const { exchange } = await message(httpMessages.rawToken, 'personalAccessTokenRaw', {
      [placeholders.rawToken]: tokenOf(login.answer),
    })
    expectRight(exchange, 'getSelf')
    expect(header(exchange, 'authorization')).toBe(tokenOf(login.answer))
  })

  it('the login with curl on one line is taken', async () => {
    const { answer, exchange } = await curl(curlCommands.loginOnOneLine, 'anonymous')
    expectRight(exchange, 'login')
    expect(tokenOf(answer)).not.toBe('')
  })

  it.each(Object.entries(loginBodies))('the login of the program in %s is taken', async (_, body) => {
    const { mock, exchanges } = serverOf('anonymous')
    const response = await fetch(`${mock.url}/api/2.0/authentication`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: substituted(body, secrets),
    })
    expectRight(exchanges.at(-1), 'login')
    expect(tokenOf(await response.text())).not.toBe('')
  })

  it('a curl line of the guide with the raw key of the published samples is refused', async () => {
    const raw = curlCommands.apiKey.replace('Bearer ', '')
    expect((await curl(raw, 'apiKey')).exchange?.response.status).toBe(401)
  })
})

function expectRight(exchange: Exchange | undefined, operation: string): void {
  expect(exchange?.operation?.id).toBe(operation)
  expect(exchange?.response.status).toBe(200)
  expect(exchange?.own).toMatchObject({ request: [], response: [] })
  expect(exchange?.prism?.acceptsRequest).toBe(true)
}

function substituted(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((done, [placeholder, value]) => done.replaceAll(placeholder, value), text)
}

function tokenOf(answer: string): string {
  const body = JSON.parse(answer) as { response?: { token?: unknown } }
  return typeof body.response?.token === 'string' ? body.response.token : ''
}

function header(exchange: Exchange | undefined, name: string): string | undefined {
  return exchange?.request.headers.find(([one]) => one.toLowerCase() === name)?.[1]
}
