import { withAuthorization, withBody, withHeaders, without, withUrl } from './altered-request.ts'
import type { Defect } from './verify-with.ts'

/** One mistake that clients make, and how the run has to name it. */
export interface SeededDefect extends Defect {
  readonly name: string
  readonly operation: string
  readonly check: string
  /** Said only of this alternative; of any where it is left out. */
  readonly alternative?: string
}

export const seededDefects: readonly SeededDefect[] = [
  {
    name: 'no credential is sent',
    operation: 'getSelf',
    check: 'credential',
    sends: (request, send) => send(withHeaders(request, (headers) => headers.delete('authorization'))),
  },
  {
    name: 'the scheme word is lower-case bearer',
    operation: 'getSelf',
    alternative: 'apiKey',
    check: 'credential',
    sends: (request, send) => send(withAuthorization(request, (value) => value.replace('Bearer', 'bearer'))),
  },
  {
    name: 'an API key is sent raw, as the published samples do',
    operation: 'listApiKeys',
    alternative: 'apiKey',
    check: 'credential',
    sends: (request, send) => send(withAuthorization(request, (value) => value.replace('Bearer sk-', 'sk-'))),
  },
  {
    name: 'a raw token gets a scheme word, which Prism lets pass',
    operation: 'getSelf',
    alternative: 'personalAccessTokenRaw',
    check: 'credential',
    sends: (request, send) => send(withAuthorization(request, (value) => `Token ${value}`)),
  },
  {
    name: 'Basic is encoded as Latin-1',
    operation: 'getSelf',
    alternative: 'basic',
    check: 'credential',
    sends: (request, send) =>
      send(
        withAuthorization(request, (value) => {
          const pair = Buffer.from(value.replace('Basic ', ''), 'base64').toString('utf8')
          return value.startsWith('Basic ') ? `Basic ${Buffer.from(pair, 'latin1').toString('base64')}` : value
        }),
      ),
  },
  {
    name: 'the cookie has another name that ends the same, which Prism takes',
    operation: 'getSelf',
    alternative: 'sessionCookie',
    check: 'credential',
    sends: (request, send) =>
      send(
        withHeaders(request, (headers) => {
          const cookie = headers.get('cookie')
          if (cookie !== null) headers.set('cookie', cookie.replace('asc_auth_key', 'x_asc_auth_key'))
        }),
      ),
  },
  {
    name: 'the credential is doubled: a cookie goes along with the header',
    operation: 'getSelf',
    alternative: 'apiKey',
    check: 'no-other-credential',
    sends: (request, send) => send(withHeaders(request, (headers) => headers.set('cookie', 'asc_auth_key=stale'))),
  },
  {
    name: 'the key goes into the URL as well',
    operation: 'getSelf',
    alternative: 'apiKey',
    check: 'no-other-credential',
    sends: (request, send) => {
      const key = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
      return send(withUrl(request, (url) => `${url}?key=${encodeURIComponent(key)}`))
    },
  },
  {
    name: 'the client’s key goes to an operation that carries its own credential',
    operation: 'login',
    check: 'no-other-credential',
    sends: (request, send) =>
      send(withHeaders(request, (headers) => headers.set('authorization', `Bearer sk-${'0'.repeat(64)}`))),
  },
  {
    name: 'the credential goes to another origin first',
    operation: 'getSelf',
    check: 'own-origin',
    sends: async (request, send) => {
      await send(withUrl(request.clone(), (url) => url.replace('127.0.0.1', 'localhost'))).catch(() => undefined)
      return send(request)
    },
  },
  {
    name: 'a path parameter is not encoded',
    operation: 'loginWithCode',
    check: 'path',
    sends: (request, send) => send(withUrl(request, (url) => url.replaceAll('%2F', '/').replaceAll('%3F', '!'))),
  },
  {
    name: 'a path parameter is encoded twice',
    operation: 'loginWithCode',
    check: 'path',
    sends: (request, send) => send(withUrl(request, (url) => url.replaceAll('%', '%25'))),
  },
  {
    name: 'the query is glued from strings',
    operation: 'authorize',
    check: 'query',
    sends: (request, send) => send(withUrl(request, (url) => url.replaceAll('%26', '&').replaceAll('%2B', '+'))),
  },
  {
    name: 'a header parameter is lost',
    operation: 'submitConsent',
    check: 'header-parameters',
    sends: (request, send) => send(withHeaders(request, (headers) => headers.delete('x-disable-redirect'))),
  },
  {
    name: 'a required field of the body is missing',
    operation: 'createApiKey',
    check: 'request-body',
    sends: async (request, send) => send(await withBody(request, (body) => without(body, 'name'))),
  },
  {
    name: 'an optional field of the body is missing, which no schema sees',
    operation: 'createApiKey',
    check: 'request-body',
    sends: async (request, send) => send(await withBody(request, (body) => without(body, 'permissions'))),
  },
  {
    name: 'the body is dropped',
    operation: 'login',
    check: 'request-body',
    sends: async (request, send) => send(await withBody(request, () => null)),
  },
  {
    name: 'the body has the wrong media type',
    operation: 'login',
    check: 'request-media-type',
    sends: (request, send) => send(withHeaders(request, (headers) => headers.set('content-type', 'text/plain'))),
  },
  {
    name: 'a form is sent as JSON',
    operation: 'requestToken',
    check: 'request-media-type',
    sends: async (request, send) => {
      const json = await withBody(request, (body) => JSON.stringify(Object.fromEntries(new URLSearchParams(body))))
      return send(withHeaders(json, (headers) => headers.set('content-type', 'application/json')))
    },
  },
  {
    name: 'the method is another one',
    operation: 'updateApiKey',
    check: 'method',
    sends: async (request, send) => {
      const { headers, signal } = request
      return send(new Request(request.url, { method: 'POST', headers, signal, body: await request.text() }))
    },
  },
  {
    name: 'a refusal is sent again',
    operation: 'getSelf',
    check: 'one-request',
    sends: async (request, send) => {
      const first = await send(request.clone())
      return first.ok ? first : send(request)
    },
  },
  {
    name: 'an answer comes from a cache, and nothing is sent',
    operation: 'getSelf',
    check: 'one-request',
    sends: () => Promise.resolve(Response.json({})),
  },
  {
    name: 'a refusal is thrown',
    operation: 'getSelf',
    check: 'completed',
    sends: async (request, send) => {
      const response = await send(request)
      if (!response.ok) throw new TypeError('refused')
      return response
    },
  },
  {
    name: 'an error is read as a success',
    operation: 'getSelf',
    check: 'received-status',
    returns: (received) => ({ ...received, ok: true }),
  },
  {
    name: 'another status is told than came',
    operation: 'createClient',
    check: 'received-status',
    returns: (received) => (received.status === 201 ? { ...received, status: 200 } : received),
  },
  {
    name: 'the body of an error is lost',
    operation: 'createApiKey',
    check: 'received-body',
    returns: (received) => (received.ok ? received : { ...received, body: undefined }),
  },
  {
    name: 'the envelope is taken off the data',
    operation: 'listApiKeys',
    check: 'received-body',
    returns: ({ body, ...rest }) => ({ ...rest, body: rest.ok ? (body as { response: unknown }).response : body }),
  },
]
