import { describe, expect, it } from 'vitest'
import { apiKey, withAuth } from './index.ts'
import { json, redirect, startServer, type TestServer } from './test-server.ts'

const bearer = 'Bearer sk-0000'
const signed = (portal: TestServer) => withAuth(fetch, { baseUrl: portal.url, auth: apiKey('sk-0000') })

/** Redirects what is under /from, and answers everything else. */
function redirecting(status: number, location: string | (() => string)) {
  return startServer(({ url }, response) => {
    if (url.startsWith('/from')) redirect(response, status, typeof location === 'string' ? location : location())
    else json(response, 200, { response: url })
  })
}

describe('a redirect on the portal', () => {
  it.each([
    [301, 'GET', 'GET', ''],
    [302, 'GET', 'GET', ''],
    [303, 'GET', 'GET', ''],
    [307, 'GET', 'GET', ''],
    [308, 'GET', 'GET', ''],
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'POST', 'GET', ''],
    [307, 'POST', 'POST', '{"a":1}'],
    [308, 'POST', 'POST', '{"a":1}'],
    [301, 'PUT', 'PUT', '{"a":1}'],
    [303, 'PUT', 'GET', ''],
    [303, 'HEAD', 'HEAD', ''],
    [302, 'DELETE', 'DELETE', ''],
  ])('%i makes of %s a %s, with the credential', async (status, method, next, body) => {
    await using portal = await redirecting(status, '/to')
    const sends = method === 'POST' || method === 'PUT'
    const headers = { 'x-mine': 'yes', ...(sends && { 'content-type': 'application/json' }) }
    const response = await signed(portal)(`${portal.url}/from`, { method, headers, ...(sends && { body: '{"a":1}' }) })
    expect(response.status).toBe(200)
    expect(portal.received[1]).toMatchObject({
      method: next,
      url: '/to',
      body,
      headers: { authorization: bearer, 'x-mine': 'yes' },
    })
    expect(portal.received[1]?.headers['content-type']).toBe(body === '' ? undefined : 'application/json')
  })

  it('without a Location, or with another status, is an answer', async () => {
    await using portal = await startServer(({ url }, response) => response.writeHead(url === '/none' ? 302 : 304).end())
    expect((await signed(portal)(`${portal.url}/none`)).status).toBe(302)
    expect((await signed(portal)(`${portal.url}/not-modified`)).status).toBe(304)
  })

  it('reaches an operation that carries its own credential without ours', async () => {
    await using portal = await redirecting(307, '/oauth2/introspect')
    await signed(portal)(`${portal.url}/from`, { method: 'POST' })
    expect(portal.received[1]?.url).toBe('/oauth2/introspect')
    expect(portal.received[1]?.headers.authorization).toBeUndefined()
  })

  it('that repeats a stream is refused, and so is one that repeats a Request’s body', async () => {
    await using portal = await redirecting(307, '/to')
    const stream = new Blob(['x']).stream()
    const calls = [
      signed(portal)(`${portal.url}/from`, { method: 'POST', body: stream, duplex: 'half' } as RequestInit),
      signed(portal)(new Request(`${portal.url}/from`, { method: 'POST', body: 'x' })),
    ]
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(portal.received.map(({ url }) => url)).toEqual(['/from', '/from'])
  })

  it('repeats form data, whose boundary is new each time', async () => {
    await using portal = await redirecting(307, '/to')
    const body = new FormData()
    body.append('name', 'value')
    await signed(portal)(`${portal.url}/from`, { method: 'POST', body })
    const [first, second] = portal.received.map((one) => one.body.includes('value') && one.headers['content-type'])
    expect(first).toMatch(/^multipart\/form-data; boundary=/)
    expect(second).toMatch(/^multipart\/form-data; boundary=/)
    expect(portal.received[1]?.body).toContain(String(second).split('boundary=')[1])
  })

  it('ends after ten', async () => {
    await using portal = await redirecting(302, '/from')
    await expect(signed(portal)(`${portal.url}/from`)).rejects.toMatchObject({ code: 'too-many-redirects' })
    expect(portal.received).toHaveLength(11)
  })

  it('is an answer where the call says redirect: "manual", and an error where it says "error"', async () => {
    await using portal = await redirecting(302, '/to')
    const response = await signed(portal)(`${portal.url}/from`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/to'])
    const refused = signed(portal)(`${portal.url}/from`, { redirect: 'error' })
    await expect(refused).rejects.toMatchObject({ code: 'redirect-refused' })
    expect((await signed(portal)(new Request(`${portal.url}/from`, { redirect: 'manual' }))).status).toBe(302)
    expect(portal.received.every(({ url }) => url === '/from')).toBe(true)
  })

  it('is an answer where the operation documents it', async () => {
    await using portal = await startServer((_, response) =>
      redirect(response, 302, 'https://app.example/callback?code=x'),
    )
    const response = await signed(portal)(`${portal.url}/oauth2/authorize?response_type=code`)
    expect(response.headers.get('location')).toBe('https://app.example/callback?code=x')
  })

  it('is an answer there also where a redirect led to it', async () => {
    await using portal = await startServer(({ url }, response) =>
      redirect(response, 302, url === '/from' ? '/oauth2/authorize' : 'https://app.example/callback?code=x'),
    )
    expect((await signed(portal)(`${portal.url}/from`)).headers.get('location')).toBe(
      'https://app.example/callback?code=x',
    )
  })
})

describe('a redirect away from the portal', () => {
  it.each([301, 302, 303, 307, 308])(
    '%i is followed by GET without credential and without the caller’s headers',
    async (status) => {
      await using other = await startServer((_, response) => json(response, 200, {}))
      await using portal = await redirecting(status, () => `${other.url}/elsewhere`)
      const headers = {
        accept: 'text/css',
        'accept-language': 'lv',
        'user-agent': 'mine/1',
        'x-signature': 'secret',
        confirm: 'secret',
        cookie: 'a=secret',
        referer: 'https://secret.example',
      }
      const response = await signed(portal)(`${portal.url}/from`, { headers })
      expect(response.status).toBe(200)
      expect(other.received[0]).toMatchObject({
        method: 'GET',
        headers: { accept: 'text/css', 'accept-language': 'lv', 'user-agent': 'mine/1' },
      })
      expect(JSON.stringify(other.received)).not.toMatch(/secret|sk-0000/)
      expect(portal.received[0]?.headers).toMatchObject({ authorization: bearer, confirm: 'secret' })
    },
  )

  it('takes an Authorization header of the caller’s own no further either', async () => {
    await using other = await startServer((_, response) => json(response, 200, {}))
    await using portal = await redirecting(302, () => other.url)
    await signed(portal)(`${portal.url}/from`, { headers: { authorization: 'Bearer mine' } })
    expect(other.received[0]?.headers.authorization).toBeUndefined()
  })

  it('keeps the credential away when it comes back', async () => {
    await using portal = await startServer(({ url }, response) =>
      url === '/from' ? redirect(response, 302, `${other.url}/`) : json(response, 200, {}),
    )
    await using other = await startServer((_, response) => redirect(response, 302, `${portal.url}/back`))
    await signed(portal)(`${portal.url}/from`, { headers: { 'x-mine': 'yes' } })
    expect(portal.received.map(({ url, headers }) => [url, headers.authorization, headers['x-mine']])).toEqual([
      ['/from', bearer, 'yes'],
      ['/back', undefined, undefined],
    ])
  })

  it.each([
    [307, 'POST'],
    [308, 'POST'],
    [301, 'PUT'],
    [302, 'PATCH'],
    [302, 'DELETE'],
  ])('%i of a %s is refused, and nothing is sent there', async (status, method) => {
    await using other = await startServer((_, response) => json(response, 200, {}))
    await using portal = await redirecting(status, () => `${other.url}/collect?secret`)
    const call = signed(portal)(`${portal.url}/from`, { method, ...(method !== 'DELETE' && { body: 'password' }) })
    await expect(call).rejects.toMatchObject({ name: 'TransportError', code: 'redirect-refused' })
    await expect(call).rejects.toThrow(/^(?!.*secret)/)
    expect(other.received).toEqual([])
  })

  it.each([301, 302, 303])('%i of a POST is followed by GET, without the body', async (status) => {
    await using other = await startServer((_, response) => json(response, 200, {}))
    await using portal = await redirecting(status, () => other.url)
    await signed(portal)(`${portal.url}/from`, { method: 'POST', body: 'password' })
    expect(other.received).toMatchObject([{ method: 'GET', body: '' }])
  })

  it.each([
    ['from https to http', 'http://acme.example/'],
    ['to a file', 'file:///etc/passwd'],
    ['to a script', 'javascript:alert(1)'],
    ['to a URL with a password', 'https://ann:x@acme.example/'],
    ['to nonsense', 'https://'],
  ])('%s is refused', async (_, location) => {
    const answer = () => Promise.resolve(new Response(null, { status: 302, headers: { location } }))
    const call = withAuth(answer, { baseUrl: 'https://acme.example', auth: apiKey('sk-0000') })(
      'https://acme.example/from',
    )
    await expect(call).rejects.toMatchObject({ code: 'redirect-refused' })
  })

  it('that the runtime hides is a typed error', async () => {
    const hidden = new Response()
    Object.defineProperties(hidden, { type: { value: 'opaqueredirect' }, status: { value: 0 } })
    const call = withAuth(() => Promise.resolve(hidden), { baseUrl: 'https://acme.example', auth: apiKey('sk-0000') })
    await expect(call('https://acme.example/from')).rejects.toMatchObject({ code: 'unsupported-in-this-runtime' })
  })
})
