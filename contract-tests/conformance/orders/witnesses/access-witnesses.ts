import { textAt } from '../../kit/http-client.ts'
import type { OrdersDefectId } from '../defects.ts'
import { reportKeyOfShopA, smallOrder, statusOf, type OrdersScene, type OrdersWitness } from '../orders-scene.ts'

/** What shop B is answered when it does something with an order of shop A. */
async function asStranger({ send, token, order }: OrdersScene, method: string, content?: object): Promise<number> {
  return statusOf(send(method, await order(), { token: await token('shop-b'), ...(content && { json: content }) }))
}

const wrong = 'certainly-not-the-secret'

async function refusalOf({ send }: OrdersScene, client: string) {
  const form = { grant_type: 'client_credentials', client_id: client, client_secret: wrong }
  return (await send('POST', '/oauth/token', { form })).text
}

export const accessWitnesses = {
  'scope-unchecked': async ({ send, token, order }) =>
    (await statusOf(send('DELETE', await order(), { token: await token('shop-a', 'orders:write') }))) === 204,
  'scope-of-keys-unchecked': async ({ send, token }) => {
    const json = { name: 'Too much', kind: 'api' }
    return (await statusOf(send('POST', '/keys', { token: await token('reader'), json }))) === 201
  },
  'scope-refused': async ({ send, token, key }) =>
    (await statusOf(send('DELETE', `/keys/${(await key()).id}`, { token: await token() }))) === 403,
  'stranger-reads': async (scene) => (await asStranger(scene, 'GET')) === 200,
  'stranger-replaces': async (scene) => (await asStranger(scene, 'PUT', smallOrder)) === 200,
  'stranger-changes': async ({ send, token, order }) => {
    const headers = { 'content-type': 'application/merge-patch+json' }
    const sent = { token: await token('shop-b'), headers, text: '{"remark":"Mine"}' }
    return (await statusOf(send('PATCH', await order(), sent))) === 200
  },
  'stranger-deletes': async (scene) => (await asStranger(scene, 'DELETE')) === 204,
  'stranger-refunds': async ({ send, token, order }) => {
    const headers = { 'x-api-key': 'ok_9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d' }
    const sent = { token: await token('shop-b'), headers, json: { amount: 1 } }
    return (await statusOf(send('POST', `${await order()}/refund`, sent))) === 200
  },
  'stranger-revokes': async ({ send, token, key }) =>
    (await statusOf(send('DELETE', `/keys/${(await key()).id}`, { token: await token('shop-b') }))) === 204,
  'owner-refused': async ({ send, token, order }) =>
    (await statusOf(send('PUT', await order(), { token: await token(), json: smallOrder }))) === 403,
  'secret-echoed': async (scene) => (await refusalOf(scene, 'shop-a')).includes(wrong),
  'unknown-client-told': async (scene) => (await refusalOf(scene, 'shop-a')) !== (await refusalOf(scene, 'shop-x')),
  'token-answer-cacheable': async ({ send }) => {
    const form = { grant_type: 'client_credentials', client_id: 'shop-a', client_secret: 'a-secret-of-shop-a' }
    const { json, headers } = await send('POST', '/oauth/token', { form })
    return textAt(json, 'access_token') !== '' && !headers.has('cache-control')
  },
  'key-answer-cacheable': async ({ key }) => !(await key()).answer.headers.has('cache-control'),
  'key-in-location': async ({ key }) => {
    const made = await key()
    return made.answer.headers.get('location')?.includes(made.key) === true
  },
  'key-shown-again': async ({ send, token, key }) => {
    const made = await key()
    return (await send('GET', `/keys/${made.id}`, { token: await token() })).text.includes(made.key)
  },
  'key-in-body': async ({ send }) => {
    const { text } = await send('GET', `/reports/daily?day=2026-01-01&report_key=${reportKeyOfShopA}`)
    return text.includes(reportKeyOfShopA)
  },
  'token-in-error': async ({ send, token }) => {
    const mine = await token()
    return (await send('GET', '/orders/ord_000000000000', { token: mine })).text.includes(mine)
  },
  'token-in-header': async ({ send, token }) => {
    const mine = await token()
    return (await send('GET', '/orders', { token: mine })).headers.get('x-caller') === mine
  },
  'client-secret-shown': async ({ send, token }) =>
    (await send('GET', '/userinfo', { token: await token() })).text.includes('a-secret-of-shop-a'),
  'secret-shown': async ({ send, token, order }) => {
    const json = { ...smallOrder, callbackSecret: 'do-not-tell-anybody' }
    return (await send('PUT', await order(), { token: await token(), json })).text.includes('do-not-tell-anybody')
  },
  'database-error-shown': async ({ send, token }) =>
    (await send('POST', '/keys', { token: await token(), json: { kind: 'api' } })).text.includes('SQLITE'),
} satisfies Partial<Record<OrdersDefectId, OrdersWitness>>
