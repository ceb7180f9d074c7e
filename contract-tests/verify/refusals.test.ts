import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation, SecurityAlternative } from '../../src/contract/document/document.ts'
import { bundledDescription } from '../../src/contract/description/bundled-description.ts'
import type { Case } from '../../src/contract/harness/case.ts'
import { plainDriver } from '../../src/contract/harness/drivers/plain-driver.ts'
import { plan } from '../../src/contract/harness/plan.ts'
import type { Exchange } from '../../src/contract/mock/exchange.ts'
import { prepareMock, type PreparedMock } from '../../src/contract/mock/prepare-mock.ts'
import { startMock, type Mock } from '../../src/contract/mock/start-mock.ts'

/** The request that is right for a case, before anything is done to it. */
async function rightRequest(testCase: Case, baseUrl: string): Promise<Request> {
  const requests: Request[] = []
  const capture: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.delete('prefer')
    requests.push(request)
    return Promise.resolve(new Response())
  }
  const { alternative } = testCase.row
  await plainDriver().open({ baseUrl, alternative, fetch: capture })(testCase, new AbortController().signal)
  const [request] = requests
  if (request === undefined) throw new Error('nothing was sent')
  return request
}

const document = await bundledDescription()

/** The first case of each operation × alternative: the request is the same for all statuses. */
const cases = [
  ...new Map(
    plan(document).flatMap(({ row, cases: [first] }) =>
      first ? [[`${row.operation.id} ${row.alternativeName}`, first] as const] : [],
    ),
  ).values(),
]

describe('a mock narrowed to one security alternative', () => {
  let prepared: PreparedMock
  const mocks = new Map<string, { readonly mock: Mock; readonly exchanges: Exchange[] }>()

  beforeAll(async () => {
    prepared = await prepareMock(document)
    for (const { alternative, alternativeName: name } of cases.map((testCase) => testCase.row)) {
      if (mocks.has(name)) continue
      const exchanges: Exchange[] = []
      const security = Object.fromEntries(alternative.map((use) => [use.name, []]))
      const mock = await startMock({ spec: prepared, security, onExchange: (exchange) => exchanges.push(exchange) })
      mocks.set(name, { mock, exchanges })
    }
  })
  afterAll(async () => {
    for (const { mock } of mocks.values()) await mock.close()
  })

  /** Sends a changed request; undefined where the change does not apply to it. */
  async function sent(
    { row, ...rest }: Case,
    change: (request: Request, operation: Operation) => Request | undefined | Promise<Request | undefined>,
  ) {
    const server = mocks.get(row.alternativeName)
    if (server === undefined) throw new Error(`no mock for ${row.alternativeName}`)
    const request = await change(await rightRequest({ row, ...rest }, server.mock.url), row.operation)
    if (request === undefined) return undefined
    const response = await fetch(request)
    await response.arrayBuffer()
    const exchange = server.exchanges.at(-1)
    return { name: `${row.operation.id} ${row.alternativeName}`, status: response.status, exchange }
  }

  async function sendAll(
    those: readonly Case[],
    change: (request: Request, operation: Operation) => Request | undefined | Promise<Request | undefined>,
  ) {
    const results = []
    for (const one of those) results.push(await sent(one, change))
    return results.filter((result) => result !== undefined)
  }

  const withCredential = cases.filter(({ row }) => row.alternative.length > 0)
  const inAuthorization = withCredential.filter(({ row }) => placeOf(row.alternative) === 'authorization')

  it('takes the right request of every operation', async () => {
    const results = await sendAll(cases, (request) => request)
    expect(results.filter(({ exchange }) => exchange?.prism?.acceptsRequest !== true).map(({ name }) => name)).toEqual(
      [],
    )
    expect(results).toHaveLength(cases.length)
  })

  it('refuses every operation without its credential', async () => {
    const results = await sendAll(withCredential, withoutCredentials)
    expect(results.filter(({ status }) => status !== 401).map(({ name, status }) => `${name}: ${status}`)).toEqual([])
    expect(results.length).toBeGreaterThan(150)
  })

  it('refuses another scheme in Authorization, and our validators do where Prism takes any', async () => {
    const results = await sendAll(inAuthorization, (request) => {
      const basic = request.headers.get('authorization')?.startsWith('Basic ')
      return changedHeaders(request, (headers) => headers.set('authorization', basic ? 'Bearer token' : 'Basic !!!'))
    })
    const taken = results.filter(({ status, exchange }) => status !== 401 && !refusesCredential(exchange))
    expect(taken.map(({ name }) => name)).toEqual([])
    expect(results.length).toBeGreaterThan(100)
  })

  it('refuses the credential in another place', async () => {
    const results = await sendAll(withCredential, (request) => {
      const { headers } = request
      const value = ['authorization', 'cookie', 'confirm', 'x-signature'].map((name) => headers.get(name)).find(Boolean)
      const moved = withoutCredentials(request)
      return changedHeaders(
        new Request(`${moved.url}${moved.url.includes('?') ? '&' : '?'}access_token=token`, moved),
        (to) => to.set('x-credential', value ?? ''),
      )
    })
    expect(results.filter(({ status }) => status !== 401).map(({ name }) => name)).toEqual([])
  })

  it('refuses a body of another type than the schema’s, in every operation with a JSON body', async () => {
    const results = await sendAll(cases, (request) =>
      request.headers.get('content-type') === 'application/json'
        ? changedBody(request, '"a text and no object"')
        : undefined,
    )
    const taken = results.filter(({ status, exchange }) => status < 400 || remarks(exchange, 'body') === 0)
    expect(taken.map(({ name, status }) => `${name}: ${status}`)).toEqual([])
    expect(results.length).toBeGreaterThan(20)
  })

  it('refuses a body that is not there, in every operation that requires one', async () => {
    const results = await sendAll(cases, (request, { requestBody }) =>
      requestBody?.required === true ? changedBody(request, null) : undefined,
    )
    const taken = results.filter(({ status, exchange }) => status < 400 || (exchange?.own.request ?? []).length === 0)
    expect(taken.map(({ name, status }) => `${name}: ${status}`)).toEqual([])
    expect(results.length).toBeGreaterThan(20)
  })

  it('refuses a body of a media type that is not documented, with 415 or the 400 that is documented instead', async () => {
    const results = await sendAll(cases, (request) =>
      request.body === null
        ? undefined
        : changedHeaders(request, (headers) => headers.set('content-type', 'text/plain')),
    )
    const taken = results.filter(
      ({ status, exchange }) => (status !== 415 && status !== 400) || remarks(exchange, 'content-type') === 0,
    )
    expect(taken.map(({ name, status }) => `${name}: ${status}`)).toEqual([])
    expect(results.length).toBeGreaterThan(20)
  })

  it('does not know the operations of other alternatives', async () => {
    const { mock } = mocks.get('signatureCookie') ?? { mock: undefined }
    const response = await fetch(`${mock?.url ?? ''}/api/2.0/people/@self`, {
      headers: { authorization: 'Bearer token' },
    })
    expect(response.status).toBe(404)
    await response.arrayBuffer()
  })
})

function placeOf(alternative: SecurityAlternative): string {
  const [use] = alternative
  if (use === undefined) return ''
  return use.scheme.type === 'apiKey' ? use.scheme.name.toLowerCase() : 'authorization'
}

function changedHeaders(request: Request, change: (headers: Headers) => void): Request {
  const headers = new Headers(request.headers)
  change(headers)
  return new Request(request, { headers })
}

function withoutCredentials(request: Request): Request {
  return changedHeaders(request, (headers) => {
    for (const name of ['authorization', 'cookie', 'confirm', 'x-signature']) headers.delete(name)
  })
}

function changedBody(request: Request, body: string | null): Request {
  const { url, method, headers } = request
  return new Request(url, { method, headers, body, redirect: 'manual' })
}

function refusesCredential(exchange: Exchange | undefined): boolean {
  return remarks(exchange, 'credential') > 0
}

function remarks(exchange: Exchange | undefined, about: string): number {
  return (exchange?.own.request ?? []).filter((remark) => remark.about === about).length
}
