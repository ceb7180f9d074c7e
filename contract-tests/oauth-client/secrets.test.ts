import { createClient, memoryStore } from 'docspace-auth'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { portalApp } from './portal-app.ts'

const self = '/api/2.0/people/@self'

/** Everything about a value that a log, a report or a debugger could show. */
function shownOf(value: unknown): string {
  const shown = [String(value), JSON.stringify({ value }), inspect(value, { depth: 20, showHidden: true })]
  if (value instanceof Error) shown.push(value.stack ?? '', inspect(value.cause, { depth: 20, showHidden: true }))
  return shown.join('\n')
}

const failures = ['html', 400, 401, 403, 404, 429, 500, 'close', 'redirect'] as const

test.each(failures)(
  'no secret is in anything that is thrown or shown where each operation fails with %s',
  async (how) => {
    const { app, portal, fixture, callback, signIn, fetch, latestToken } = await portalApp({ fails: true })
    const shown: string[] = []
    const secrets = [fixture.client.secret]
    const tried = async (task: Promise<unknown>) => {
      shown.push(shownOf(await task.catch((error: unknown) => error)))
    }

    const first = await signIn()
    const store = memoryStore()
    const auth = first.credential({ store, user: 'ann' })
    const client = createClient({ baseUrl: portal.url, auth, fetch, onEvent: (event) => shown.push(shownOf(event)) })
    await tried(client.GET(self))
    shown.push(...[app, first, auth, store, client].map(shownOf))
    secrets.push(first.accessToken, first.refreshToken ?? '', first.idToken ?? '')

    for (const operation of ['requestToken', 'introspectToken', 'revokeToken', 'getUserInfo', 'getJwks']) {
      portal.fail(operation, { with: how })
    }
    await tried(app.introspect(first))
    await tried(app.userInfo(first))
    await tried(app.revoke(first))
    await tried(app.revoke(client))
    await tried(app.refresh(first))
    portal.clock.advance({ minutes: 61 })
    await tried(client.GET(self))
    secrets.push(latestToken())
    const { callback: url, transaction } = await callback()
    const { state, codeVerifier, nonce = '' } = transaction
    secrets.push(state, codeVerifier, nonce, url.searchParams.get('code') ?? '')
    await tried(app.handleCallback(url, transaction))
    await tried(app.handleCallback(url, { ...transaction, state: 'other' }))
    await tried(app.handleCallback(`${url.href}&code=again`, transaction))
    await tried(app.handleCallback(`http://[${url.search}`, transaction))
    await tried(app.handleCallback(url, { ...transaction, codeVerifier: '' }))

    expect(shown.length).toBeGreaterThan(15)
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(20)
      expect(shown.filter((text) => text.includes(secret))).toEqual([])
    }
  },
)

test('no text of the server is in an error: only what a standard registers', async () => {
  const { another, callback } = await portalApp()
  const { callback: url, transaction } = await callback()
  for (const body of [
    { error: 'marked_text', error_description: 'marked words' },
    { error: 'invalid_grant', error_description: 'marked words', error_uri: 'https://marked.example' },
    { access_token: 5, token_type: 'marked' },
    { access_token: 'marked', token_type: 'marked' },
    { access_token: 'marked', token_type: 'bearer', expires_in: 'marked' },
    { access_token: 'marked', token_type: 'bearer' },
    { access_token: `e30.${btoa('{"aud":"https://marked.example"}')}.`, token_type: 'bearer' },
  ]) {
    const status = 'error' in body ? 400 : 200
    const app = another({ fetch: () => Promise.resolve(Response.json(body, { status })) })
    const error: unknown = await app.handleCallback(url, transaction).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(shownOf(error)).not.toContain('marked')
  }
  const app = another()
  const error: unknown = await app
    .handleCallback(`?error=marked_text&error_description=marked&state=${transaction.state}`, transaction)
    .catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'authorization-failed', oauthError: undefined })
  expect(shownOf(error)).not.toContain('marked')
})
