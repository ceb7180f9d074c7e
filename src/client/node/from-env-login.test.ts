import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createClient } from '../index.ts'
import { json, redirect, startServer, type Received } from '../test-server.ts'
import { fromEnv } from './index.ts'

const never = '0001-01-01T00:00:00'

/** A portal whose logins are answered by this, and anything else with what it was sent. */
function portalWhere(login: (response: ServerResponse, request: Received) => void) {
  return startServer((request, response) =>
    request.url === '/api/2.0/authentication' && request.method === 'POST'
      ? login(response, request)
      : json(response, 200, { response: request.headers.authorization }),
  )
}

const answer = (response: ServerResponse, content: object, status = 200) =>
  json(response, status, { response: content, status: 0 })

function signingIn(url: string) {
  const env = {
    DOCSPACE_BASE_URL: url,
    DOCSPACE_USERNAME: 'ann',
    DOCSPACE_PASSWORD: 'marked-secret',
    DOCSPACE_AUTH: 'login',
  }
  const auth = fromEnv(env)
  return { auth, portal: createClient({ baseUrl: auth.baseUrl, auth }) }
}

describe('DOCSPACE_AUTH=login', () => {
  it('signs in on first use, once for all callers, and sends the token as bearer', async () => {
    await using server = await portalWhere((response) =>
      answer(response, { token: 'AAAA==', expires: never, sms: false, tfa: false }),
    )
    const { portal, auth } = signingIn(server.url)
    expect(server.received).toEqual([])
    const results = await Promise.all([1, 2, 3].map(() => portal.GET('/api/2.0/people/@self')))
    expect(results.map((result) => result.ok && result.data)).toEqual(Array(3).fill({ response: 'Bearer AAAA==' }))
    expect(server.received.filter(({ method }) => method === 'POST')).toMatchObject([
      { url: '/api/2.0/authentication', body: '{"userName":"ann","password":"marked-secret"}' },
    ])
    expect(auth.describe()).toEqual({
      scheme: 'personalAccessToken',
      source: 'DOCSPACE_USERNAME and DOCSPACE_PASSWORD',
      expiresAt: undefined,
    })
  })

  it('signs in again once the token has expired, and not before', async () => {
    let logins = 0
    await using server = await portalWhere((response) => {
      const expires = ++logins === 1 ? '2020-01-01T00:00:00.1234567Z' : '2100-01-01T00:00:00Z'
      answer(response, { token: `AAA${logins}`, expires, sms: false, tfa: false })
    })
    const { portal, auth } = signingIn(server.url)
    for (let call = 0; call < 3; call++) await portal.GET('/api/2.0/people/@self')
    expect(
      server.received.filter(({ method }) => method === 'GET').map(({ headers }) => headers.authorization),
    ).toEqual(['Bearer AAA1', 'Bearer AAA2', 'Bearer AAA2'])
    expect(auth.describe().expiresAt).toEqual(new Date('2100-01-01T00:00:00Z'))
  })

  it('takes a token for a token although the answer says that there was a second factor', async () => {
    await using server = await portalWhere((response) =>
      answer(response, { token: 'AAAA==', tfa: true, sms: false, expires: never }),
    )
    expect(await signingIn(server.url).portal.GET('/api/2.0/people/@self')).toMatchObject({ ok: true })
  })

  it.each([
    { tfa: true, sms: false, expires: never },
    { sms: true, tfa: false, phoneNoise: '+371', expires: never },
  ])('tells of a second factor: %j', async (challenge) => {
    await using server = await portalWhere((response) => answer(response, challenge))
    await expect(signingIn(server.url).portal.GET('/api/2.0/people/@self')).rejects.toMatchObject({
      name: 'CredentialError',
      code: 'second-factor-required',
    })
  })

  it.each([401, 403, 404])('does not repeat a login that was refused with %i', async (status) => {
    await using server = await portalWhere((response) => answer(response, {}, status))
    const { portal } = signingIn(server.url)
    for (let call = 0; call < 3; call++) {
      await expect(portal.GET('/api/2.0/people/@self')).rejects.toMatchObject({ code: 'login-refused' })
    }
    expect(server.received).toHaveLength(1)
  })

  it('tries again after a failure of the server', async () => {
    let logins = 0
    await using server = await portalWhere((response) =>
      ++logins === 1 ? answer(response, {}, 503) : answer(response, { token: 'AAAA==', expires: never }),
    )
    const { portal } = signingIn(server.url)
    await expect(portal.GET('/api/2.0/people/@self')).rejects.toMatchObject({ code: 'renewal-failed', status: 503 })
    expect(await portal.GET('/api/2.0/people/@self')).toMatchObject({ ok: true })
  })

  it('does not take the password along a redirect', async () => {
    await using other = await startServer((_, response) => answer(response, { token: 'AAAA==', expires: never }))
    await using server = await portalWhere((response) => redirect(response, 307, `${other.url}/api/2.0/authentication`))
    await expect(signingIn(server.url).portal.GET('/api/2.0/people/@self')).rejects.toMatchObject({
      code: 'renewal-failed',
      cause: { code: 'redirect-refused' },
    })
    expect(other.received).toEqual([])
  })

  it.each<[string, (response: ServerResponse) => void, string]>([
    ['a page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'), 'not-json'],
    ['a broken connection', (response) => response.destroy(), 'network'],
  ])('tells of %s', async (_, login, code) => {
    await using server = await portalWhere(login)
    await expect(signingIn(server.url).portal.GET('/api/2.0/people/@self')).rejects.toMatchObject({
      code: 'renewal-failed',
      cause: { code },
    })
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['another JSON', (response) => json(response, 200, [1])],
    ['no token', (response) => answer(response, { expires: never })],
  ])('tells of an answer with %s', async (_, login) => {
    await using server = await portalWhere(login)
    const call = signingIn(server.url).portal.GET('/api/2.0/people/@self')
    await expect(call).rejects.toMatchObject({ code: 'unexpected-answer' })
  })

  it('goes on for the others when one caller aborts', async () => {
    let release: (response: ServerResponse) => void = () => undefined
    const asked = new Promise<ServerResponse>((resolve) => {
      release = resolve
    })
    await using server = await portalWhere((response) => release(response))
    const { portal } = signingIn(server.url)
    const controller = new AbortController()
    const first = portal.GET('/api/2.0/people/@self', { signal: controller.signal })
    const second = portal.GET('/api/2.0/people/@self')
    const response = await asked
    controller.abort()
    await expect(first).rejects.toMatchObject({ code: 'aborted' })
    answer(response, { token: 'AAAA==', expires: never })
    expect(await second).toMatchObject({ ok: true })
  })
})
