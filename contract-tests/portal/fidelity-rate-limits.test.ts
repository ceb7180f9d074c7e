import { describe, expect, test } from 'vitest'
import { clientApi } from './oauth-client-api.ts'
import { destination, oauthPortal, redirectUri } from './oauth-portal.ts'
import type { CreatePart } from '../../src/contract/portal/portal-part.ts'
import { emptyResponse } from '../../src/contract/portal/portal-response.ts'
import { anybody } from '../../src/contract/portal/route.ts'
import { bearer, testPortal } from './test-portal.ts'

const status = '/api/2.0/authentication'
const keys = '/api/2.0/keys'

/** Operations that do not end before they are told to. */
function waiting() {
  const waits: (() => void)[] = []
  const part: CreatePart = () => ({
    routes: ['GET', 'PUT'].map((method) => ({
      operationId: `wait by ${method}`,
      method,
      path: '/api/2.0/wait',
      access: anybody,
      handle: () => new Promise((resolve) => waits.push(() => resolve(emptyResponse(200)))),
    })),
  })
  const end = () => waits.splice(0).forEach((wait) => wait())
  return { part, end }
}

const told = ({ headers }: Response) =>
  ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'].map((name) => headers.get(name))

describe('the limits of the portal (portal 1.3)', () => {
  test('nothing is limited as shipped', async () => {
    const { portal, send } = await testPortal()
    const ann = bearer(portal.createApiKey('ann'))
    for (let at = 0; at < 6; at++) expect((await send('POST', keys, { name: 'x' }, ann)).status).toBe(200)
    for (let at = 0; at < 1501; at++) expect((await portal.fetch(portal.url + status)).status).toBe(200)
  })

  test('fifteen hundred requests a minute are let through', async () => {
    const { portal, get } = await testPortal({ rateLimits: true })
    for (let at = 0; at < 1500; at++) expect((await portal.fetch(portal.url + status)).status).toBe(200)
    const refused = await get(status)
    expect([refused.status, await refused.text(), ...told(refused)]).toEqual([429, '', '1500', '0', null, null])
    portal.clock.advance({ seconds: 59 })
    expect((await get(status)).status).toBe(429)
    portal.clock.advance({ seconds: 1 })
    expect((await get(status)).status).toBe(200)
  })

  test.each([
    ['fifty GETs at once are let through', 'GET', 50],
    ['fifteen other requests at once are let through', 'PUT', 15],
  ])('requests at once: %s', async (_, method, many) => {
    const { part, end } = waiting()
    const { portal } = await testPortal({ rateLimits: true, parts: [part] })
    const ask = () => portal.fetch(`${portal.url}/api/2.0/wait`, { method })
    const open = Array.from({ length: many }, ask)
    const refused = await ask()
    expect([refused.status, ...told(refused)]).toEqual([429, String(many), '0', null, null])
    end()
    expect((await Promise.all(open)).map((answer) => answer.status)).toEqual(open.map(() => 200))
    const after =
      method === 'GET'
        ? portal.fetch(portal.url + status)
        : portal.fetch(`${portal.url}${status}/logout`, { method: 'POST' })
    expect((await after).status).toBe(200)
  })

  test('ten thousand POSTs and PUTs a day are let through', async () => {
    const { portal, send } = await testPortal({ rateLimits: true })
    const logout = () => portal.fetch(`${portal.url}${status}/logout`, { method: 'POST' })
    for (let minute = 0; minute < 10; minute++) {
      for (let at = 0; at < 1000; at++) expect((await logout()).status).toBe(200)
      portal.clock.advance({ minutes: 1 })
    }
    const refused = await send('POST', `${status}/logout`)
    const midnight = Date.UTC(2026, 6, 1) / 1000
    expect([refused.status, ...told(refused)]).toEqual([429, '10000', '0', String(midnight), String(11 * 3600 + 3000)])
    expect((await portal.fetch(portal.url + status)).status).toBe(200)
    portal.clock.advance({ hours: 12 })
    expect((await logout()).status).toBe(200)
  })

  test('over the sensitive limit a key is refused: five in fifteen minutes, by user', async () => {
    const { portal, send } = await testPortal({ rateLimits: true })
    const make = async (name: string) => send('POST', keys, { name: 'x' }, bearer(portal.createApiKey(name)))
    for (let at = 0; at < 5; at++) expect((await make('ann')).status).toBe(200)
    const refused = await make('ann')
    expect([refused.status, await refused.text()]).toEqual([429, ''])
    expect((await make('bob')).status).toBe(200)
    portal.clock.advance({ minutes: 15 })
    expect((await make('ann')).status).toBe(200)
  })

  test('a sign-in has no sensitive limit', async () => {
    const { login } = await testPortal({ rateLimits: true })
    for (let at = 0; at < 20; at++) expect((await login('ann')).status).toBe(200)
  })

  test('callers are counted by user, anonymous ones by address', async () => {
    const { portal } = await testPortal({ rateLimits: true })
    const ask = async (headers = {}) => (await portal.fetch(portal.url + status, { headers })).status
    for (let at = 0; at < 1500; at++) await ask()
    expect(await ask()).toBe(429)
    expect(await ask({ 'x-forwarded-for': '192.0.2.7' })).toBe(200)
    const ann = bearer(portal.createApiKey('ann'))
    for (let at = 0; at < 1500; at++) await ask(ann)
    expect([await ask(ann), await ask({ ...ann, 'x-forwarded-for': '192.0.2.8' })]).toEqual([429, 429])
  })

  test('known networks are not counted', async () => {
    const { portal } = await testPortal({ rateLimits: { known: ['192.0.2.7'] } })
    const make = async (address: string) =>
      portal.fetch(portal.url + status, { headers: { 'x-forwarded-for': address } }).then((answer) => answer.status)
    for (let at = 0; at < 1501; at++) expect(await make('192.0.2.7')).toBe(200)
    for (let at = 0; at < 1500; at++) await make('192.0.2.8')
    expect(await make('192.0.2.8')).toBe(429)
  })

  test('answers that were let through say nothing of limits', async () => {
    const { get } = await testPortal({ rateLimits: true })
    expect(told(await get(status))).toEqual([null, null, null, null])
  })
})

const clients = [{ name: 'Example', redirectUris: [redirectUri] }]

describe('the limits of the identity service (oauth 8.1)', () => {
  test('each method has its allowance', async () => {
    const { portal } = await oauthPortal({ oauth: { clients, rateLimits: 'everybody' } })
    const left = async (method: string) =>
      (await portal.fetch(`${portal.url}/oauth2/jwks`, { method, redirect: 'manual' })).headers.get(
        'x-ratelimit-remaining',
      )
    expect(await Promise.all(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'].map(left))).toEqual([
      '199',
      '9',
      '14',
      '14',
      '14',
      '199',
    ])
  })

  test('private callers count by their signature where everybody is counted', async () => {
    const { post, signature } = await oauthPortal({ oauth: { clients, rateLimits: 'everybody' } })
    const [ann, bob] = [{ 'x-signature': await signature('ann') }, { 'x-signature': await signature('bob') }]
    for (let at = 0; at < 10; at++) await post('/oauth2/token', {}, ann)
    expect((await post('/oauth2/token', {}, ann)).status).toBe(429)
    expect((await post('/oauth2/token', {}, bob)).status).toBe(401)
  })

  test('the allowances can be configured, as one image has a hundred of each', async () => {
    const { post } = await oauthPortal({
      oauth: { clients, rateLimits: 'everybody', allowances: { POST: 100 } },
    })
    for (let at = 0; at < 100; at++) expect((await post('/oauth2/token', {})).status).toBe(401)
    expect((await post('/oauth2/token', {})).status).toBe(429)
  })

  test('more than everybody may is a redirect at authorize', async () => {
    const { authorize, request, portal } = await oauthPortal({ oauth: { clients, rateLimits: 'everybody' } })
    for (let at = 0; at < 125; at++) await authorize(request())
    expect(destination(await authorize(request())).query).toMatchObject({ error: 'something_went_wrong_error' })
    portal.clock.advance({ seconds: 1 })
    expect(destination(await authorize(request())).query).toMatchObject({ error: 'missing_asc_signature_error' })
  })

  test('more than everybody may is a problem at the client API', async () => {
    const api = await clientApi('ann', { oauth: { clients, rateLimits: 'everybody' } })
    for (let at = 0; at < 125; at++) expect((await api.call('GET', '/scopes')).status).toBe(200)
    const refused = await api.call('GET', '/scopes')
    expect([refused.status, refused.type]).toEqual([429, 'application/problem+json'])
  })
})
