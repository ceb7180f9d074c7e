import { apiKey, createClient } from 'docspace-auth'
import { personalAccessToken } from 'docspace-auth/login'
import createPlainClient from 'openapi-fetch'
import type { paths } from '../../generated/schema.d.ts'
import { cpuPerCall } from './interleaved.ts'

const baseUrl = 'https://acme.example'
const key = `sk-${'0'.repeat(64)}`
const answer = JSON.stringify({ response: true, count: 1, links: [], status: 0, statusCode: 200 })
const body = { name: 'bench' }
const status = `${baseUrl}/api/2.0/authentication`

/** A server that costs nothing, so that what is measured is the client. */
const instant: typeof fetch = () =>
  Promise.resolve(new Response(answer, { headers: { 'content-type': 'application/json; charset=utf-8' } }))

/** The same, with a login that answers. */
const signingIn = (request: Request): Promise<Response> =>
  request.method === 'POST' && request.url === status
    ? Promise.resolve(Response.json({ response: { token: 'a token', expires: '2100-01-01T00:00:00Z' } }))
    : instant(request)

/** What a call costs in CPU microseconds, beside raw fetch, a raw Request and plain openapi-fetch with a fixed header. */
export async function measureCalls(): Promise<Record<string, Record<string, number>>> {
  const plain = createPlainClient<paths>({ baseUrl, fetch: instant, headers: { authorization: `Bearer ${key}` } })
  const ours = createClient({ baseUrl, fetch: instant, auth: apiKey(key) })
  const renewing = createClient({
    baseUrl,
    fetch: signingIn,
    auth: personalAccessToken({ userName: 'ann@example.com', password: 'not a password' }),
  })
  const signed = { authorization: `Bearer ${key}` }
  const post = () => ({
    method: 'POST',
    headers: { ...signed, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return {
    'POST with a small JSON body': await cpuPerCall({
      'raw fetch': () => parsed(instant(`${baseUrl}/api/2.0/keys`, post())),
      'raw Request': () => parsed(instant(new Request(`${baseUrl}/api/2.0/keys`, post()))),
      'openapi-fetch': () => plain.POST('/api/2.0/keys', { body }),
      'docspace-auth': () => ours.POST('/api/2.0/keys', { body }),
      'the same, signing in by itself': () => renewing.POST('/api/2.0/keys', { body }),
    }),
    GET: await cpuPerCall({
      'raw fetch': () => parsed(instant(status, { headers: signed })),
      'raw Request': () => parsed(instant(new Request(status, { headers: signed }))),
      'openapi-fetch': () => plain.GET('/api/2.0/authentication'),
      'docspace-auth': () => ours.GET('/api/2.0/authentication'),
      'the same, signing in by itself': () => renewing.GET('/api/2.0/people/@self'),
    }),
  }
}

async function parsed(answered: Promise<Response>): Promise<unknown> {
  const response = await answered
  return response.json()
}
