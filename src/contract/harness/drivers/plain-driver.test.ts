import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Document, SecurityUse } from '../../document/document.ts'
import { loadDocument } from '../../document/load-document.ts'
import { rowName, type Case } from '../case.ts'
import { plan } from '../plan.ts'
import { ObstacleError } from './driver.ts'
import { plainDriver } from './plain-driver.ts'

describe('plainDriver', () => {
  let document: Document
  beforeAll(async () => {
    document = await loadDocument(fileURLToPath(new URL('../fixtures/shop.yaml', import.meta.url)))
  })

  const caseOf = (name: string, index = 0): Case => {
    const found = plan(document)
      .find(({ row }) => rowName(row) === name)
      ?.cases.at(index)
    if (found === undefined) throw new Error(`no case ${name}`)
    return found
  }

  async function sent(testCase: Case, answer = new Response()) {
    const requests: Request[] = []
    const send = plainDriver().open({
      baseUrl: 'http://127.0.0.1:1',
      alternative: testCase.row.alternative,
      fetch: (input, init) => {
        requests.push(new Request(input, init))
        return Promise.resolve(answer)
      },
    })
    const received = await send(testCase, new AbortController().signal)
    const [request] = requests
    if (request === undefined) throw new Error('nothing was sent')
    return { request, received, body: await request.text() }
  }

  it('puts each parameter in its place, encoded, and leaves Accept to the answer that is asked for', async () => {
    const { request } = await sent(caseOf('getItem token 200', -1))
    expect(request.url).toBe(
      'http://127.0.0.1:1/items/a%2Fb%20c%3Fd%3De%26f%23g%2Bh%252F%C3%A4?filter=a%2Fb%20c%3Fd%3De%26f%23g%2Bh%252F%C3%A4',
    )
    expect(request.method).toBe('GET')
    expect(Object.fromEntries(request.headers)).toEqual({
      authorization: 'Bearer fake-token',
      cookie: 'theme=dark',
      prefer: 'code=200, example=one',
      'x-trace': 't1',
    })
  })

  it('sends credentials together that belong together', async () => {
    const { request } = await sent(caseOf('getItem key + session 410'))
    expect(request.headers.get('x-key')).toBe('fake-key')
    expect(request.headers.get('cookie')).toBe('theme=dark; session=fake-session')
  })

  it('sends a credential in the query, and Basic as UTF-8', async () => {
    expect((await sent(caseOf('addItem queryKey 201'))).request.url).toBe('http://127.0.0.1:1/items?key=fake-querykey')
    const { request } = await sent(caseOf('addItem password 201'))
    const pair = Buffer.from(request.headers.get('authorization')?.replace('Basic ', '') ?? '', 'base64').toString(
      'utf8',
    )
    expect(pair).toBe('fake-password:fake-pässword')
  })

  it('sends a body with its media type', async () => {
    const { request, body } = await sent(caseOf('addItem password 201', 2))
    expect(request.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(body).toBe('name=stringxx')
  })

  it('names the media type that it wants where there are several', async () => {
    expect((await sent(caseOf('getItem token 404', 1))).request.headers.get('accept')).toBe('application/problem+json')
  })

  it('tells its caller the status and the body: parsed, as text, or undefined', async () => {
    const testCase = caseOf('getItem token 410')
    const told = async (answer: Response) => (await sent(testCase, answer)).received
    expect(await told(Response.json({ id: 1 }, { status: 404 }))).toEqual({ ok: false, status: 404, body: { id: 1 } })
    expect(await told(new Response('gone'))).toEqual({ ok: true, status: 200, body: 'gone' })
    expect(await told(new Response(null, { status: 204 }))).toEqual({ ok: true, status: 204, body: undefined })
  })

  it('has no secret for what it cannot carry, and refuses to open for it', () => {
    const use: SecurityUse = { name: 'certificate', scheme: { type: 'mutualTLS' }, scopes: [] }
    expect(plainDriver().secretFor(use)).toBeUndefined()
    expect(() => plainDriver().open({ baseUrl: '', alternative: [use], fetch })).toThrow(ObstacleError)
  })

  it('says that fetch does not send TRACE', async () => {
    const testCase = caseOf('getItem token 410')
    const { row } = testCase
    const trace: Case = { ...testCase, row: { ...row, operation: { ...row.operation, method: 'TRACE' } } }
    await expect(sent(trace)).rejects.toMatchObject({ obstacle: { code: 'not-sendable' } })
  })
})
