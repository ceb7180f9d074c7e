import { describe, expect, test } from 'vitest'
import { bearer, envelopeOf, membersOf, responseOf, testPortal } from './test-portal.ts'

const authentication = '/api/2.0/authentication'
const raw = (text: string, type = 'application/json') => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: text,
})

describe('successes (portal 1.1)', () => {
  test('the link is the request with its query, and the count follows the value', async () => {
    const { portal, get } = await testPortal()
    const envelope = await envelopeOf(await get(`${authentication}?a=1&b=%20`))
    expect(envelope).toEqual({
      response: false,
      count: 1,
      links: [{ href: `${portal.url}${authentication}?a=1&b=%20`, action: 'GET' }],
      status: 0,
      statusCode: 200,
    })
  })

  test('there is no null at any depth', async () => {
    const { portal, get } = await testPortal()
    const texts = []
    for (const path of ['people/@self', 'settings', 'keys', 'capabilities', 'security/activeconnections']) {
      texts.push(await (await get(`/api/2.0/${path}`, bearer(portal.createApiKey('ann')))).text())
    }
    expect(texts.filter((text) => text.includes('null'))).toEqual([])
  })

  test('fields keeps those members of the value and nothing of the envelope goes', async () => {
    const { portal } = await testPortal()
    const envelope = await envelopeOf(
      await portal.fetch(`${portal.url}/api/2.0/capabilities?fields=ssoUrl,ldapenabled`),
    )
    expect(envelope.response).toEqual({ ldapEnabled: false, ssoUrl: '' })
    expect(Object.keys(envelope)).toHaveLength(5)
  })

  test('text beyond ASCII is not escaped, the type is JSON whatever is accepted', async () => {
    const { get, token } = await testPortal({ users: [{ name: 'анна', email: 'anna@example.com', password: 'x' }] })
    const answer = await get('/api/2.0/people/@self', { ...bearer(await token('анна')), accept: 'text/html' })
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await answer.text()).toContain('"userName":"анна"')
  })

  test('each has the version and the timing of the service, and the date of the clock', async () => {
    const { portal, get } = await testPortal()
    portal.clock.advance({ minutes: 60 })
    const { headers } = await get(authentication)
    expect(headers.get('date')).toBe('Tue, 30 Jun 2026 13:00:00 GMT')
    expect([headers.get('api-supported-versions'), headers.get('server-timing')]).toEqual([
      '2.0',
      expect.stringMatching(/^aspnetcore-request-time;dur=/),
    ])
  })

  test('any origin may read it, without credentials; a preflight allows what it asks for', async () => {
    const { portal, get } = await testPortal()
    const { headers } = await get(authentication, { origin: 'https://app.example.com' })
    expect([headers.get('access-control-allow-origin'), headers.has('access-control-allow-credentials')]).toEqual([
      '*',
      false,
    ])
    expect((await get(authentication)).headers.has('access-control-allow-origin')).toBe(false)
    const asked = {
      origin: 'https://app.example.com',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization',
    }
    const preflight = await portal.fetch(`${portal.url}/api/2.0/keys`, { method: 'OPTIONS', headers: asked })
    expect([
      preflight.status,
      preflight.headers.get('access-control-allow-methods'),
      preflight.headers.get('access-control-allow-headers'),
    ]).toEqual([204, 'PUT', 'authorization'])
  })
})

describe('the five kinds of errors (portal 1.2)', () => {
  test('E1: an exception has its keys in order and nulls, and clears what was set before', async () => {
    const { login } = await testPortal()
    const answer = await login('ann', { password: 'x' }, { cookie: 'asc_auth_key=stale' })
    expect(await answer.text()).toBe(
      '{"error":{"message":"User authentication failed","type":null,"stack":null,"hresult":0},"status":1,"statusCode":401}',
    )
    expect(['cache-control', 'pragma', 'expires', 'set-cookie'].map((name) => answer.headers.get(name))).toEqual([
      'no-cache,no-store',
      'no-cache',
      '-1',
      null,
    ])
  })

  test.each([
    ['malformed JSON', '{"userName":', '$'],
    ['no object', '[]', '$'],
    ['a name that is a number', '{"userName":1}', '$.userName'],
    ['a session in words', '{"session":"yes"}', '$.session'],
    ['a captcha type in words', '{"recaptchaType":"hCaptcha"}', '$.recaptchaType'],
    ['no address to confirm', '{"confirmData":{"email":"ann"}}', 'ConfirmData.Email'],
    ['an empty body', '', ''],
  ])('E3: %s is 400 with a problem inside the envelope', async (_, body, member) => {
    const { portal, fetch } = await testPortal()
    const answer = await fetch(`${portal.url}${authentication}`, raw(body))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ])
    const problem = await responseOf(answer)
    expect(problem).toMatchObject({ title: 'One or more validation errors occurred.', status: 400 })
    expect(Object.keys(membersOf(problem.errors))).toEqual([member])
  })

  test('a problem never repeats what was sent', async () => {
    const { portal, fetch } = await testPortal()
    const answer = await fetch(`${portal.url}${authentication}`, raw('{"password":["hunter2"]}'))
    expect(await answer.text()).not.toContain('hunter2')
  })

  test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x']])(
    'E5: %s is 415',
    async (type) => {
      const { portal, fetch } = await testPortal()
      const answer = await fetch(`${portal.url}${authentication}`, raw('{}', type))
      expect([answer.status, (await envelopeOf(answer)).statusCode]).toEqual([415, 200])
    },
  )

  test('E5 tells the truth where that deviation is off', async () => {
    const { portal } = await testPortal({ deviations: { mediaTypeEnvelopeSays200: false } })
    const answer = await portal.fetch(`${portal.url}${authentication}`, raw('{}', 'text/plain'))
    expect(await envelopeOf(answer)).toMatchObject({ status: 1, statusCode: 415 })
  })

  test('an unknown route is an empty 404, a wrong method an empty 405 with Allow, anything outside the services a page', async () => {
    const { get, send } = await testPortal()
    expect((await get('/api/2.0/nothing')).status).toBe(404)
    const allowed = async (answer: Promise<Response>) => [(await answer).status, (await answer).headers.get('allow')]
    expect(await allowed(get('/api/2.0/authentication/logout'))).toEqual([405, 'POST'])
    expect(await allowed(send('DELETE', '/api/2.0/keys'))).toEqual([405, 'GET, POST'])
    expect(await allowed(send('PATCH', `/api/2.0/keys/${crypto.randomUUID()}`))).toEqual([405, 'DELETE, PUT'])
    const page = await get('/rooms/personal')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })

  test('routes match in any case, percent-encoded too', async () => {
    const { portal } = await testPortal()
    for (const path of [
      '/API/2.0/Authentication',
      '/api/2.0/%61uthentication',
      '/api//2.0/authentication/',
      '/api/2.0/keys/../authentication',
    ]) {
      expect((await portal.fetch(`${portal.url}${path}`)).status).toBe(200)
    }
  })
})

describe('what a client reads first (portal 7)', () => {
  const settings = '/api/2.0/settings'

  test('anonymous callers get the parameters of the hash, others only when they ask', async () => {
    const { get, token } = await testPortal()
    const ann = bearer(await token('ann'))
    const parameters = { size: 256, iterations: 100_000, salt: expect.stringMatching(/^[0-9a-f]{64}$/) as string }
    expect((await responseOf(await get(settings))).passwordHash).toEqual(parameters)
    expect(await responseOf(await get(settings, ann))).not.toHaveProperty('passwordHash')
    expect((await responseOf(await get(`${settings}?withPassword=true`, ann))).passwordHash).toEqual(parameters)
    expect((await get(`${settings}?withpassword=maybe`)).status).toBe(400)
  })

  test('capabilities are there with a suffix too', async () => {
    const { get } = await testPortal()
    expect(await responseOf(await get('/api/2.0/capabilities.json'))).toHaveProperty('identityServerEnabled', true)
  })

  test('the owner is no administrator, administrators see whether they have an app', async () => {
    const { get } = await testPortal({
      tfa: 'totp',
      users: [{ name: 'ann' }, { name: 'adm', role: 'admin' }, { name: 'bob' }],
    })
    const of = async (name: string) =>
      responseOf(
        await get('/api/2.0/people/@self', {
          authorization: `Basic ${btoa(`${name}@example.com:password of ${name}`)}`,
        }),
      )
    expect(await of('ann')).toMatchObject({ isOwner: true, isAdmin: false, tfaAppEnabled: false })
    expect(await of('adm')).toMatchObject({ isOwner: false, isAdmin: true })
    expect(await of('bob')).not.toHaveProperty('tfaAppEnabled')
  })
})
