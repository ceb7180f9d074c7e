import { describe, expect, it } from 'vitest'
import { anonymous, apiKey, basic, createClient, sessionCookie, withAuth, type Credential } from './index.ts'
import { json, startServer } from './test-server.ts'

const auth = apiKey('sk-0000')
const bearer = 'Bearer sk-0000'

/** A fetch that remembers what it was asked, and answers like a portal. */
function recorder() {
  const requests: Request[] = []
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    requests.push(new Request(input, init))
    return Promise.resolve(Response.json({ response: true }))
  }
  return { fetch, requests, last: () => requests.at(-1) }
}

describe('withAuth', () => {
  it('signs what goes to the portal, whether it is given as text, as URL or as Request', async () => {
    await using portal = await startServer((_, response) => json(response, 200, { response: true }))
    const signed = withAuth(fetch, { baseUrl: portal.url, auth })
    await signed(`${portal.url}/api/2.0/people/@self`)
    await signed(new URL('/api/2.0/settings', portal.url), { headers: { accept: 'application/json' } })
    await signed(new Request(`${portal.url}/api/2.0/keys`, { method: 'POST', body: '{"name":"ci"}' }))
    expect(portal.received).toMatchObject([
      { method: 'GET', headers: { authorization: bearer } },
      { method: 'GET', headers: { authorization: bearer, accept: 'application/json' } },
      { method: 'POST', headers: { authorization: bearer }, body: '{"name":"ci"}' },
    ])
  })

  it('sends nothing to another origin', async () => {
    const { fetch, last } = recorder()
    await withAuth(fetch, { baseUrl: 'https://acme.example', auth })('https://other.example/api/2.0/people/@self')
    expect(last()?.headers.has('authorization')).toBe(false)
  })

  it('leaves the Request it is given as it was', async () => {
    const { fetch } = recorder()
    const request = new Request('https://acme.example/api/2.0/people/@self')
    await withAuth(fetch, { baseUrl: 'https://acme.example', auth })(request)
    expect([...request.headers]).toEqual([])
  })

  it('leaves the cookie jar out, whatever the caller says', async () => {
    const { fetch, last } = recorder()
    await withAuth(fetch, { baseUrl: 'https://acme.example', auth })('https://acme.example/', {
      credentials: 'include',
    })
    expect(last()?.credentials).toBe('omit')
  })

  it.each<[string, Credential, Record<string, string>, Record<string, string | null>]>([
    ['an Authorization header', auth, { authorization: 'Bearer mine' }, { authorization: 'Bearer mine', cookie: null }],
    [
      'an Authorization header, against a cookie',
      sessionCookie('AAAA'),
      { Authorization: 'mine' },
      { authorization: 'mine', cookie: null },
    ],
    [
      'the session cookie',
      auth,
      { cookie: 'a=b; asc_auth_key=mine' },
      { authorization: null, cookie: 'a=b; asc_auth_key=mine' },
    ],
  ])('keeps the identity of a caller who wrote %s', async (_, credential, headers, sent) => {
    const { fetch, last } = recorder()
    await withAuth(fetch, { baseUrl: 'https://acme.example', auth: credential })('https://acme.example/', { headers })
    expect({ authorization: last()?.headers.get('authorization'), cookie: last()?.headers.get('cookie') }).toEqual(sent)
  })

  it('adds its cookie to those of the caller', async () => {
    const { fetch, last } = recorder()
    const signed = withAuth(fetch, { baseUrl: 'https://acme.example', auth: sessionCookie('AAAA') })
    await signed('https://acme.example/', { headers: { cookie: 'asc_confirm_key_TfaAuth=x' } })
    expect(last()?.headers.get('cookie')).toBe('asc_confirm_key_TfaAuth=x; asc_auth_key=AAAA')
  })

  it('leaves operations alone that carry their own credential', async () => {
    const { fetch, last } = recorder()
    const signed = withAuth(fetch, { baseUrl: 'https://acme.example/portal', auth })
    await signed('https://acme.example/portal/API/2.0/Authentication/', { method: 'post', body: '{}' })
    expect(last()?.headers.has('authorization')).toBe(false)
  })

  it('waits for a credential that is not at hand, and tells it of the caller’s signal', async () => {
    const { fetch, last } = recorder()
    let told: AbortSignal | undefined
    const later: Credential = {
      authorize(options) {
        told = options?.signal
        return Promise.resolve({ headers: { authorization: 'later' } })
      },
      describe: () => ({ scheme: 'x', source: 'x' }),
    }
    const { signal } = new AbortController()
    await withAuth(fetch, { baseUrl: 'https://acme.example', auth: later })('https://acme.example/', { signal })
    expect(last()?.headers.get('authorization')).toBe('later')
    expect(told).toBe(signal)
  })

  it('ends the wait of a caller who aborts, with the caller’s reason', async () => {
    const { fetch, requests } = recorder()
    const never: Credential = {
      authorize: () => new Promise(() => undefined),
      describe: () => ({ scheme: 'x', source: 'x' }),
    }
    const controller = new AbortController()
    const signed = withAuth(fetch, { baseUrl: 'https://acme.example', auth: never })
    const call = signed('https://acme.example/', { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
    const late = signed('https://acme.example/', { signal: AbortSignal.abort(new Error('too late')) })
    await expect(late).rejects.toThrow('too late')
    expect(requests).toEqual([])
  })

  it('refuses a credential that no header can carry, without repeating it', async () => {
    const { fetch } = recorder()
    const broken: Credential = {
      authorize: () => ({ headers: { authorization: 'se\ncret' } }),
      describe: () => ({ scheme: 'x', source: 'x' }),
    }
    const call = withAuth(fetch, { baseUrl: 'https://acme.example', auth: broken })('https://acme.example/')
    await expect(call).rejects.toMatchObject({ name: 'MisuseError', code: 'invalid-request' })
    await expect(call).rejects.toThrow(/^(?!.*cret)/)
  })

  it('rejects as the fetch underneath does', async () => {
    const error = new TypeError('no network')
    const signed = withAuth(() => Promise.reject(error), { baseUrl: 'https://acme.example', auth })
    await expect(signed('https://acme.example/')).rejects.toBe(error)
  })

  it('throws a typed error, without the URL, for a request that cannot be made', async () => {
    const { fetch } = recorder()
    const signed = withAuth(fetch, { baseUrl: 'https://acme.example', auth })
    for (const call of [
      signed('/no-origin?secret'),
      signed('https://ann:secret@acme.example'),
      signed('https://acme.example', { body: 'secret' }),
      signed('https://acme.example', { headers: { 'x-mine': 'sec\nsecret' } }),
    ]) {
      await expect(call).rejects.toMatchObject({ name: 'MisuseError', code: 'invalid-request' })
      await expect(call).rejects.toThrow(/^(?!.*secret)/)
    }
  })

  it('says so where the runtime drops the cookie', async () => {
    const { fetch, requests } = recorder()
    /** A Request as browsers have it. */
    class BrowserRequest extends Request {
      override get headers(): Headers {
        const headers = super.headers
        headers.delete('cookie')
        return headers
      }
    }
    const signed = withAuth(fetch, { baseUrl: 'https://acme.example', auth: sessionCookie('AAAA') })
    const NodeRequest = globalThis.Request
    globalThis.Request = BrowserRequest
    try {
      await expect(signed('https://acme.example/')).rejects.toMatchObject({ code: 'unsupported-in-this-runtime' })
    } finally {
      globalThis.Request = NodeRequest
    }
    expect(requests).toEqual([])
  })

  it.each([undefined, null, 'sk-0000', {}, () => undefined])('refuses %j as a credential', (value) => {
    const options = { baseUrl: 'https://acme.example', auth: value }
    const refusal = { code: 'not-a-credential', message: expect.not.stringContaining('sk-') as string }
    // @ts-expect-error JavaScript has no compiler to tell its callers
    expect(() => withAuth(fetch, options)).toThrow(expect.objectContaining(refusal))
    // @ts-expect-error nor has it one here; nobody, which is what undefined stands for, is not what null says
    if (value !== undefined) expect(() => createClient(options)).toThrow(expect.objectContaining(refusal))
  })

  it('keeps clients apart: each has its own credential', async () => {
    const { fetch, requests } = recorder()
    const one = withAuth(fetch, { baseUrl: 'https://one.example', auth })
    const two = withAuth(fetch, { baseUrl: 'https://two.example', auth: basic({ userName: 'ann', password: 'x' }) })
    const none = withAuth(fetch, { baseUrl: 'https://two.example', auth: anonymous() })
    await one('https://one.example/')
    await two('https://two.example/')
    await none('https://two.example/')
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      bearer,
      `Basic ${btoa('ann:x')}`,
      null,
    ])
  })
})
