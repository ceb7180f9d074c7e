import type { OrdersDefectId } from '../defects.ts'
import { textAt } from '../../kit/http-client.ts'
import {
  base64url,
  keyOfShopA,
  reportKeyOfShopA,
  smallOrder,
  statusOf,
  withKey,
  type OrdersScene,
  type OrdersWitness,
} from '../orders-scene.ts'

/** Whether the list of orders opens for these headers. */
async function opens({ send }: OrdersScene, headers: Readonly<Record<string, string>>): Promise<boolean> {
  return (await statusOf(send('GET', '/orders', { headers }))) === 200
}

async function opensForToken(scene: OrdersScene, token: string): Promise<boolean> {
  return opens(scene, { authorization: `Bearer ${token}` })
}

/** Another sign in the signature, at this place. */
function altered(token: string, place: number): string {
  const start = token.lastIndexOf('.') + 1 + place
  return `${token.slice(0, start)}${token[start] === 'A' ? 'B' : 'A'}${token.slice(start + 1)}`
}

async function reports({ send }: OrdersScene, query: string, headers = {}): Promise<boolean> {
  return (await statusOf(send('GET', `/reports/daily?day=2026-01-01${query}`, { headers }))) === 200
}

const past = { iat: 1_000_000_000, exp: 1_000_000_600 }

export const authenticationWitnesses = {
  'no-credential-accepted': async ({ send, order }) => (await statusOf(send('GET', await order()))) === 200,
  'empty-key-accepted': (scene) => opens(scene, { 'x-api-key': '' }),
  'wrong-key-accepted': (scene) => opens(scene, { 'x-api-key': 'ok_00000000000000000000000000000000' }),
  'truncated-key-accepted': (scene) => opens(scene, { 'x-api-key': keyOfShopA.slice(0, 20) }),
  'revoked-key-accepted': async (scene) => {
    const { id, key } = await scene.key()
    await scene.send('DELETE', `/keys/${id}`, { token: await scene.token() })
    return opens(scene, { 'x-api-key': key })
  },
  'revoked-report-key-accepted': async (scene) => {
    const { id, key } = await scene.key('report')
    await scene.send('DELETE', `/keys/${id}`, { token: await scene.token() })
    return reports(scene, `&report_key=${key}`)
  },
  'signature-unchecked': async ({ send, token, order }) => {
    const wrong = altered(await token(), 2)
    return (await statusOf(send('PUT', await order(), { token: wrong, json: smallOrder }))) === 200
  },
  'signature-half-checked': async (scene) => opensForToken(scene, altered(await scene.token(), 20)),
  'unsigned-token-accepted': async (scene) => {
    const [, payload = ''] = (await scene.token()).split('.')
    return opensForToken(scene, `${base64url('{"alg":"none","typ":"JWT"}')}.${payload}.`)
  },
  'audience-unchecked': async (scene) => opensForToken(scene, await scene.forged({ aud: 'somebody-else' })),
  'issuer-unchecked': async (scene) => opensForToken(scene, await scene.forged({ iss: 'https://other.example' })),
  'expiry-unchecked': async ({ send, forged }) => {
    const json = { name: 'Late', kind: 'api' }
    return (await statusOf(send('POST', '/keys', { token: await forged(past), json }))) === 201
  },
  'expiry-unchecked-by-openid': async ({ send, forged }) =>
    (await statusOf(send('GET', '/userinfo', { token: await forged(past) }))) === 200,
  'token-under-any-word-accepted': async (scene) => opens(scene, { authorization: `Basic ${await scene.token()}` }),
  'token-without-word-accepted': async (scene) => opens(scene, { authorization: await scene.token() }),
  'token-in-query-accepted': async ({ send, token }) =>
    (await statusOf(send('GET', `/orders?access_token=${await token()}`))) === 200,
  'key-in-query-accepted': async ({ send }) => (await statusOf(send('GET', `/orders?api_key=${keyOfShopA}`))) === 200,
  'key-in-cookie-accepted': (scene) => opens(scene, { cookie: `X-Api-Key=${keyOfShopA}` }),
  'key-as-bearer-accepted': (scene) => opensForToken(scene, keyOfShopA),
  'report-key-in-header-accepted': (scene) => reports(scene, '', { report_key: reportKeyOfShopA }),
  'key-member-unneeded': async ({ send, token, order }) =>
    (await statusOf(send('POST', `${await order()}/refund`, { token: await token(), json: { amount: 1 } }))) === 200,
  'token-member-unneeded': async ({ send, order }) =>
    (await statusOf(send('POST', `${await order()}/refund`, { ...withKey, json: { amount: 1 } }))) === 200,
  'key-does-not-suffice': async ({ send, order }) => {
    const headers = { ...withKey.headers, 'content-type': 'application/merge-patch+json' }
    return (await statusOf(send('PATCH', await order(), { headers, text: '{"remark":"Yes"}' }))) === 401
  },
  'token-does-not-suffice': async ({ send, token }) =>
    (await statusOf(send('POST', '/orders', { token: await token(), json: smallOrder }))) === 401,
  'lower-case-word-refused': async (scene) => !(await opens(scene, { authorization: `bearer ${await scene.token()}` })),
  'anonymous-demands-credential': async ({ send }) => (await statusOf(send('GET', '/catalogue'))) === 401,
  'new-key-is-dead': async (scene) => {
    const { key, answer } = await scene.key()
    return textAt(answer.json, 'key') !== '' && !(await opens(scene, { 'x-api-key': key }))
  },
} satisfies Partial<Record<OrdersDefectId, OrdersWitness>>
