import { createClient, memoryStore } from 'docspace-auth'
import { oauth, type Grant, type OAuthApp, type Transaction } from 'docspace-auth/oauth'
import { describe, expect, test } from 'vitest'
import { portalApp, type PortalApp } from '../oauth-client/portal-app.ts'
import { answers, said, type Answer } from './hostile-answers.ts'
import { wiretap, type Wiretap } from './wiretap.ts'

const self = '/api/2.0/people/@self'

interface Scene extends PortalApp {
  readonly tap: Wiretap
  /** An app whose requests are listened to, and answered otherwise where that is said. */
  readonly tapped: OAuthApp
  readonly answerWith: (answer: Answer | undefined) => void
}

async function scene(): Promise<Scene> {
  const one = await portalApp({ fails: true })
  const tap = wiretap()
  tap.secret(said, 'words of the server')
  let answer: Answer | undefined
  // Also what the server answers otherwise is learnt, and what goes to it.
  const fetch = tap.fetch(async (request) => (answer ? answer(request) : one.fetch(request)))
  return {
    ...one,
    tap,
    fetch,
    tapped: one.another({ fetch }),
    answerWith(next) {
      answer = next
    },
  }
}

/** A sign-in up to the callback, with all that is secret in it. */
async function begun({ tapped, approve, tap }: Scene): Promise<{ callback: URL; transaction: Transaction }> {
  const { url, transaction } = await tapped.authorize()
  const callback = await approve(url)
  tap.secret(transaction.state, 'state')
  tap.secret(transaction.codeVerifier, 'verifier')
  tap.secret(callback.searchParams.get('code') ?? '', 'code')
  return { callback, transaction }
}

async function signedIn(one: Scene): Promise<Grant> {
  const { callback, transaction } = await begun(one)
  return one.tapped.handleCallback(callback, transaction)
}

/** A callback that is wrong in one way. */
const callbacks: Readonly<Record<string, (callback: URL) => void>> = {
  'state-mismatch': ({ searchParams }) => searchParams.set('state', said),
  'invalid-callback': ({ searchParams }) => searchParams.append('code', said),
  'authorization-denied': ({ searchParams }) => {
    searchParams.delete('code')
    searchParams.set('error', 'access_denied')
    searchParams.set('error_description', said)
    searchParams.set('error_uri', `https://a.example/?${said}`)
  },
  'authorization-failed': ({ searchParams }) => {
    searchParams.delete('code')
    searchParams.set('error', said)
  },
}

test.each(Object.entries(callbacks))('a callback that is refused (%s) tells no secret', async (code, change) => {
  const one = await scene()
  const { callback, transaction } = await begun(one)
  change(callback)
  const outcome = await one.tap.outcomeOf(() => one.tapped.handleCallback(callback, transaction))
  expect(outcome.code).toBe(code)
  expect(one.tap.leaksIn(outcome.text)).toEqual([])
})

test('a transaction that is none, and a code that was used, tell no secret', async () => {
  const one = await scene()
  const { tap, tapped } = one
  const { callback, transaction } = await begun(one)
  const outcomes = [
    await tap.outcomeOf(() => tapped.handleCallback(callback, { ...transaction, issuer: said })),
    await tap.outcomeOf(() => tapped.handleCallback(callback, { state: transaction.state } as Transaction)),
    await tap.outcomeOf(() => tapped.handleCallback(`https://${said}:x@`, transaction)),
    await tap.outcomeOf(async () => {
      await tapped.handleCallback(callback, transaction)
      return tapped.handleCallback(callback, transaction)
    }),
  ]
  expect(outcomes.map(({ code }) => code)).toEqual([
    'invalid-authorization-request',
    'invalid-authorization-request',
    'invalid-request',
    'authorization-failed',
  ])
  expect(outcomes.flatMap(({ text }) => tap.leaksIn(text))).toEqual([])
})

const questions: Readonly<Record<string, (one: Scene, grant: Grant) => Promise<unknown>>> = {
  handleCallback: async ({ tapped, answerWith, ...one }) => {
    const answer = current
    answerWith(undefined)
    const { callback, transaction } = await begun({ tapped, answerWith, ...one })
    answerWith(answer)
    return tapped.handleCallback(callback, transaction)
  },
  refresh: ({ tapped }, grant) => tapped.refresh(grant),
  introspect: ({ tapped }, grant) => tapped.introspect(grant).then(({ active }) => ({ active })),
  revoke: ({ tapped }, grant) => tapped.revoke(grant),
  userInfo: ({ tapped }, grant) => tapped.userInfo(grant),
  'a call that refreshes': ({ portal, fetch, tap }, grant) => {
    portal.clock.advance({ minutes: 61 })
    const client = createClient({ baseUrl: portal.url, fetch, auth: grant.credential(), onEvent: tap.onEvent })
    return client.GET(self).then(({ ok, status }) => ({ ok, status }))
  },
  'a client that is revoked': ({ portal, fetch, tapped }, grant) =>
    tapped.revoke(createClient({ baseUrl: portal.url, fetch, auth: grant.credential() })),
}
let current: Answer | undefined

describe.each(Object.entries(questions))('%s', (_, ask) => {
  test.each(Object.entries(answers))('tells no secret where it is answered by %s', async (_, answer) => {
    const one = await scene()
    const grant = await signedIn(one)
    current = answer
    one.answerWith(answer)
    const outcome = await one.tap.outcomeOf(() => ask(one, grant))
    expect(outcome.code).not.toContain('none of our errors')
    expect(one.tap.leaksIn(outcome.text)).toEqual([])
  })
})

test('an app, a grant, its credential, its client, its store and its events are printed without a secret', async () => {
  const one = await scene()
  const { tap, tapped, portal, fetch } = one
  const store = memoryStore()
  const outcome = await tap.outcomeOf(async () => {
    const grant = await signedIn(one)
    const auth = tapped.credential({ grant, store })
    const client = createClient({ baseUrl: portal.url, fetch, auth, onEvent: tap.onEvent })
    await client.GET(self)
    portal.clock.advance({ minutes: 61 })
    await client.GET(self)
    return { tapped, grant, auth, client, store, described: auth.describe() }
  })
  expect(tap.known()).toEqual(
    expect.arrayContaining(['access_token', 'refresh_token', 'id_token', 'client_secret', 'verifier', 'code', 'state']),
  )
  expect(outcome.text).toContain('succeeded')
  expect(tap.leaksIn(outcome.text)).toEqual([])
})

test('a public client, and an app that cannot be, tell no secret', async () => {
  const tap = wiretap()
  const secret = tap.secret('MARKED client secret', 'client secret')
  const options = {
    baseUrl: 'https://acme.example',
    clientId: 'c',
    redirectUri: 'https://a.example/',
    scope: ['openid'] as const,
  }
  const outcomes = [
    await tap.outcomeOf(() => oauth({ ...options, clientSecret: secret, redirectUri: `https://a.example/?${secret}` })),
    await tap.outcomeOf(() => oauth({ ...options, clientSecret: secret, baseUrl: `https://u:${secret}@acme.example` })),
    await tap.outcomeOf(() => oauth({ ...options }).revoke(secret)),
    await tap.outcomeOf(() =>
      oauth({ ...options, clientSecret: secret }).credential({ store: memoryStore(), user: '' }),
    ),
  ]
  expect(outcomes.map(({ code }) => code)).not.toContain('none')
  expect(outcomes.flatMap(({ text }) => tap.leaksIn(text))).toEqual([])
})
