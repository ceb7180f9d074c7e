import { describe, expect, test } from 'vitest'
import { describedFetch } from './oauth-described.ts'

/** A server that answers everything with this. */
const answering = (status: number, body: string | null, headers: Record<string, string>) =>
  describedFetch(() => Promise.resolve(new Response(body, { status, headers })), '3.7')

const json = { 'content-type': 'application/json' }
const keys = 'http://127.0.0.1/oauth2/jwks'

describe('the judge of these tests', () => {
  test('lets pass what the description has, by an alias too', async () => {
    const fetch = answering(200, '{"keys":[]}', { ...json, 'cache-control': 'no-store' })
    await expect(fetch(keys)).resolves.toBeInstanceOf(Response)
    await expect(fetch('http://127.0.0.1/api/2.0/oauth2/jwks')).resolves.toBeInstanceOf(Response)
  })

  test.each<[string, number, string | null, Record<string, string>, RegExp]>([
    ['a status', 418, null, {}, /status not documented/],
    ['a header', 200, '{"keys":[]}', { ...json, 'x-other': 'x' }, /header x-other not documented/],
    [
      'a header value',
      200,
      '{"keys":[]}',
      { ...json, 'x-ratelimit-remaining': '-1' },
      /header x-ratelimit-remaining: /,
    ],
    ['a media type', 200, '{"keys":[]}', { 'content-type': 'text/plain' }, /media type text\/plain not documented/],
    ['a body', 200, '{"keys":[{"kty":"EC"}]}', json, /body: /],
    ['the lack of a header', 302, null, {}, /header location missing/],
  ])('refuses %s that it does not have', async (_, status, body, headers, message) => {
    await expect(answering(status, body, headers)(keys)).rejects.toThrow(message)
  })

  test('refuses an operation that it does not have', async () => {
    await expect(answering(200, null, {})('http://127.0.0.1/oauth2/other')).rejects.toThrow(/no such operation/)
    await expect(answering(200, null, {})(keys, { method: 'POST' })).rejects.toThrow(/no such operation/)
  })
})
