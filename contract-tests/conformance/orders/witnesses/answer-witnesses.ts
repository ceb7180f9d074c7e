import { at, textAt } from '../../kit/http-client.ts'
import type { OrdersDefectId } from '../defects.ts'
import {
  reportKeyOfShopA,
  smallOrder,
  statusOf,
  withKey,
  type OrdersScene,
  type OrdersWitness,
} from '../orders-scene.ts'

async function list({ send, order }: OrdersScene) {
  await order()
  return send('GET', '/orders', withKey)
}

async function put({ send, token, order }: OrdersScene) {
  return send('PUT', await order(), { token: await token(), json: smallOrder })
}

/** What a client is answered that may not make keys. */
async function forbidden({ send, token }: OrdersScene) {
  return send('POST', '/keys', { token: await token('reader'), json: { name: 'Too much', kind: 'api' } })
}

const report = `/reports/daily?day=2026-01-01&report_key=${reportKeyOfShopA}`

export const answerWitnesses = {
  'server-error': async ({ send }) => (await statusOf(send('GET', report))) === 500,
  'undeclared-success': async ({ send, token, order }) =>
    (await statusOf(send('DELETE', await order(), { token: await token() }))) === 200,
  'undocumented-status': async ({ send }) =>
    (await statusOf(send('POST', '/orders', { ...withKey, json: { ...smallOrder, customer: '' } }))) === 409,
  'forbidden-for-unauthorized': async ({ send }) => (await statusOf(send('GET', '/userinfo'))) === 403,
  'unauthorized-for-forbidden': async (scene) => (await forbidden(scene)).status === 401,
  'input-makes-it-fail': async ({ send }) =>
    (await statusOf(send('POST', '/orders', { ...withKey, json: { ...smallOrder, customer: '' } }))) === 500,
  'doubled-authorization-fails': async ({ statusOfLines, token }) => {
    const line = `Bearer ${await token()}`
    return (await statusOfLines('/orders', [line, line])) === 500
  },
  'undocumented-method-accepted': async ({ send }) => (await statusOf(send('PATCH', '/catalogue'))) === 200,
  'allow-missing': async ({ send }) => {
    const { status, headers } = await send('DELETE', '/catalogue')
    return status === 405 && !headers.has('allow')
  },
  'challenge-missing': async ({ send }) =>
    !(await send('GET', '/reports/daily?day=2026-01-01')).headers.has('www-authenticate'),
  'challenge-malformed': async ({ send }) =>
    (await send('GET', '/userinfo')).headers.get('www-authenticate')?.includes('realm=the orders') === true,
  'challenge-of-other-scheme': async ({ send }) =>
    (await send('POST', '/keys')).headers.get('www-authenticate')?.startsWith('Basic') === true,
  'required-header-missing': async (scene) => !(await list(scene)).headers.has('ratelimit-remaining'),
  'header-of-wrong-type': async (scene) => (await list(scene)).headers.get('ratelimit-remaining') === 'plenty',
  'location-leads-nowhere': async ({ send }) => {
    const { headers } = await send('POST', '/orders', { ...withKey, json: smallOrder })
    return (await statusOf(send('GET', headers.get('location') ?? '/', withKey))) === 404
  },
  'location-is-no-reference': async ({ key }) => ((await key()).answer.headers.get('location') ?? '').includes(' '),
  'content-type-wrong': async ({ send }) =>
    (await send('GET', '/catalogue')).headers.get('content-type') === 'text/plain',
  'lifetime-as-text': async ({ send }) => {
    const form = { grant_type: 'client_credentials', client_id: 'shop-a', client_secret: 'a-secret-of-shop-a' }
    return textAt((await send('POST', '/oauth/token', { form })).json, 'expires_in') === '600'
  },
  'number-as-text': async ({ send }) => textAt((await send('GET', '/catalogue')).json, 1, 'price') !== '',
  'nested-type-wrong': async (scene) => textAt((await list(scene)).json, 0, 'lines', 0, 'quantity') === 'many',
  'nested-required-missing': async ({ send, order }) => {
    const { json } = await send('GET', await order(), withKey)
    return at(json, 'shipTo') !== undefined && at(json, 'shipTo', 'street') === undefined
  },
  'date-time-broken': async ({ send }) => {
    const { json } = await send('POST', '/orders', { ...withKey, json: smallOrder })
    return textAt(json, 'createdAt').includes(' ')
  },
  'id-breaks-pattern': async ({ send, order }) => {
    const headers = { ...withKey.headers, 'content-type': 'application/merge-patch+json' }
    const { json } = await send('PATCH', await order(), { headers, text: '{"remark":"Yes"}' })
    return textAt(json, 'id').startsWith('ORD_')
  },
  'undocumented-property': async (scene) => at((await put(scene)).json, 'margin') !== undefined,
  'array-wrapped': async (scene) => at((await list(scene)).json, 'orders') !== undefined,
  'null-where-none-may-be': async ({ send, token, order }) => {
    const sent = { ...withKey, token: await token(), json: { amount: 1 } }
    return at((await send('POST', `${await order()}/refund`, sent)).json, 'refundedAt') === null
  },
  'error-of-other-form': async (scene) => at((await forbidden(scene)).json, 'error') !== undefined,
} satisfies Partial<Record<OrdersDefectId, OrdersWitness>>
