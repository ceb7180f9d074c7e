import { createClient } from 'docspace-auth'
import { login, personalAccessToken } from 'docspace-auth/login'
import { oauth } from 'docspace-auth/oauth'
import { activeConnections, endConnection, endOtherConnections, logout } from 'docspace-auth/sessions'
import { expect, test } from 'vitest'
import type { Exchange } from '../../src/contract/mock/exchange.ts'
import { prepareMock } from '../../src/contract/mock/prepare-mock.ts'
import { runMock } from '../fixtures/run-mock.ts'
import { ann } from './portal-client.ts'

const bundle = (release: string) => new URL(`../../generated/docspace-${release}.json`, import.meta.url).pathname

/** What the mock makes of everything that is sent: the operations that it took, and what is wrong with the requests. */
async function described(release: string) {
  const exchanges: Exchange[] = []
  const mock = await runMock({
    spec: await prepareMock(bundle(release)),
    onExchange: (exchange) => exchanges.push(exchange),
  })
  /** Asks for one of the answers that the description has as examples. */
  const answering = (example: string) => (request: Request) => {
    request.headers.set('prefer', `code=200, example=${example}`)
    return fetch(request)
  }
  const operations = () => new Set(exchanges.map(({ operation }) => operation?.id))
  const wrong = () =>
    exchanges.flatMap(({ operation, own, disagreements }) =>
      own.request.length || disagreements.length ? [{ operation: operation?.id, own: own.request, disagreements }] : [],
    )
  return { url: mock.url, answering, operations, wrong }
}

test.each(['3.7', '3.6'])(
  'every request of a sign-in and a sign-out is what the description of %s says',
  async (release) => {
    const { url, answering, operations, wrong } = await described(release)
    const at = (example: string) => createClient({ baseUrl: url, fetch: answering(example) })
    const kinds = []
    for (const example of ['authenticated', 'smsCodeSent', 'phoneActivation', 'totpEnrolment', 'totpCode']) {
      const state = await login(at(example), ann)
      kinds.push(state.kind)
      if (state.kind === 'phone-activation') await state.submit('+1 555 0100').catch(() => undefined)
      if (state.kind === 'sms-code') await state.resend().catch(() => undefined)
      if (state.kind === 'totp-code') await state.submit('123456').catch(() => undefined)
    }
    expect(kinds).toEqual(['authenticated', 'sms-code', 'phone-activation', 'totp-enrolment', 'totp-code'])
    await login(createClient({ baseUrl: url }), { ...ann, hash: true }).catch(() => undefined)

    const portal = createClient({ baseUrl: url, auth: personalAccessToken(ann) })
    await portal.GET('/api/2.0/people/@self')
    await activeConnections(portal)
    await endConnection(portal, 7)
    await endOtherConnections(portal)
    // The example of its last question says that the token is still good.
    await logout(portal).catch(() => undefined)

    expect(wrong()).toEqual([])
    const expected = 'login loginWithCode sendSms setPhone getSettings getSelf listActiveConnections endConnection'
    expect(operations()).toEqual(
      new Set([...expected.split(' '), 'endOtherConnections', 'logout', 'getAuthenticationStatus']),
    )
  },
)

test.each(['3.7', '3.6'])('every request of OAuth is what the description of %s says', async (release) => {
  const { url, operations, wrong } = await described(release)
  const redirectUri = 'https://app.example.com/callback'
  const client = { clientId: '3fa85f64-5717-4562-b3fc-2c963f66afa6', clientSecret: '0'.repeat(36) }
  const app = oauth({ baseUrl: url, ...client, redirectUri, scope: ['openid', 'files:read'] })
  const { url: address, transaction } = await app.authorize()
  await fetch(address, { redirect: 'manual', headers: { 'x-signature': 'a-signature' } })
  const callback = `${redirectUri}?code=a-code&state=${new URL(address).searchParams.get('state') ?? ''}`
  // Its examples of tokens are none that could be read, so the exchange ends there.
  await expect(app.handleCallback(callback, transaction)).rejects.toMatchObject({ name: 'CredentialError' })
  await app.introspect('a-token')
  await app.revoke('a-token')
  await app.userInfo('AAAA.BBBB.CCCC')
  expect(wrong()).toEqual([])
  expect(operations()).toEqual(new Set(['authorize', 'requestToken', 'introspectToken', 'revokeToken', 'getUserInfo']))
})
