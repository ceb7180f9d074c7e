import {
  keyOfShopA,
  ordersScene,
  reportKeyOfShopA,
  smallOrder,
} from '../../../contract-tests/conformance/orders/orders-scene.ts'
import { asJson, asText, type Asked, type AskedFor } from './asked.ts'

const large = {
  ...smallOrder,
  email: 'ada@bern.example',
  status: 'placed',
  discount: 15,
  weight: 2.5,
  wantedBy: '2026-12-24T12:00:00Z',
  remark: 'At the back door, please.',
  callbackSecret: 'do-not-tell-anybody',
}

/** How to get each answer that the orders document has, on a server that was just started. */
export async function askOrders(url: string): Promise<AskedFor> {
  const scene = ordersScene(url)
  const token = await scene.token()
  const me = { headers: { Authorization: `Bearer ${token}` } }
  const key = { headers: { 'X-Api-Key': keyOfShopA } }
  const both = { headers: { ...me.headers, ...key.headers } }
  // Its only scope is orders:read.
  const reader = { headers: { Authorization: `Bearer ${await scene.token('reader')}` } }
  const withoutScopes = { headers: { Authorization: `Bearer ${await scene.token('shop-a', 'openid')}` } }
  const withoutOpenId = { headers: { Authorization: `Bearer ${await scene.token('shop-a', 'orders:read')}` } }
  const deleted = await scene.order()
  await scene.send('DELETE', deleted, { token })
  const keyPath = async () => `/keys/${(await scene.key()).id}`
  const form = (fields: Readonly<Record<string, string>>): Asked => ({ body: new URLSearchParams(fields).toString() })
  const client = { grant_type: 'client_credentials', client_id: 'shop-a', client_secret: 'a-secret-of-shop-a' }
  const text = (who: typeof both | typeof me | typeof key): Asked => ({
    ...asText,
    headers: { ...asText.headers, ...who.headers },
  })

  /** What operations on one order have in common. */
  const onOrder = async (
    line: string,
    {
      who,
      body,
      wrong,
      end = '',
    }: {
      readonly who: Pick<Asked, 'headers'>
      readonly body?: unknown
      readonly wrong?: unknown
      readonly end?: string
    },
  ): Promise<AskedFor> => {
    const sent = body === undefined ? {} : asJson(body)
    return {
      [`${line} 400`]: { uri: `/orders/not-an-id${end}`, ...who, ...sent },
      [`${line} 401`]: { uri: (await scene.order()) + end, ...sent },
      [`${line} 403`]: {
        uri: (await scene.order()) + end,
        ...(end === '' ? withoutScopes : { headers: { ...key.headers, ...withoutScopes.headers } }),
        ...sent,
      },
      [`${line} 404`]: { uri: `/orders/ord_000000000000${end}`, ...who, ...sent },
      [`${line} 410`]: { uri: deleted + end, ...who, ...sent },
      [`${line} ${line.startsWith('DELETE') ? 204 : 200}`]: { uri: (await scene.order(large)) + end, ...who, ...sent },
      ...(body !== undefined && {
        [`${line} 415`]: {
          uri: (await scene.order()) + end,
          ...text(both),
          ...who,
          headers: { ...asText.headers, ...who.headers },
        },
        [`${line} 422`]: { uri: (await scene.order()) + end, ...who, ...asJson(wrong) },
      }),
    }
  }

  return {
    'GET /catalogue 200': {},
    'POST /oauth/token 200': form(client),
    'POST /oauth/token 400': form({ ...client, grant_type: 'password' }),
    'POST /oauth/token 401': form({ ...client, client_secret: 'not this one' }),
    'POST /oauth/token 415': asText,
    'GET /userinfo 200': me,
    'GET /userinfo 401': {},
    'GET /userinfo 403': withoutOpenId,
    'GET /orders 200': me,
    'GET /orders 400': { uri: '/orders?limit=0', ...me },
    'GET /orders 401': {},
    'GET /orders 403': withoutScopes,
    'POST /orders 201': { ...key, ...asJson(large) },
    'POST /orders 400': { ...key, body: '{' },
    'POST /orders 401': asJson(large),
    'POST /orders 403': { ...reader, ...asJson(large) },
    'POST /orders 415': text(key),
    'POST /orders 422': { ...key, ...asJson({ ...large, customer: undefined }) },
    ...(await onOrder('GET /orders/{orderId}', { who: key })),
    ...(await onOrder('PUT /orders/{orderId}', { who: me, body: large, wrong: { ...large, customer: undefined } })),
    ...(await onOrder('PATCH /orders/{orderId}', {
      who: key,
      body: { status: 'placed', remark: null },
      wrong: { status: 'lost' },
    })),
    ...(await onOrder('DELETE /orders/{orderId}', { who: me })),
    ...(await onOrder('POST /orders/{orderId}/refund', {
      who: both,
      body: { amount: 450, reason: 'Broken' },
      wrong: { amount: 0 },
      end: '/refund',
    })),
    'GET /reports/daily 200': { uri: `/reports/daily?day=2026-01-01&report_key=${reportKeyOfShopA}` },
    'GET /reports/daily 400': { uri: `/reports/daily?day=monday&report_key=${reportKeyOfShopA}` },
    'GET /reports/daily 401': {},
    'POST /keys 201': me,
    'POST /keys 400': { ...me, body: '{' },
    'POST /keys 401': {},
    'POST /keys 403': reader,
    'POST /keys 415': text(me),
    'POST /keys 422': { ...me, ...asJson({ name: 'For the till', kind: 'other' }) },
    'GET /keys/{keyId} 200': { uri: await keyPath(), ...me },
    'GET /keys/{keyId} 401': { uri: await keyPath() },
    'GET /keys/{keyId} 403': { uri: await keyPath(), ...reader },
    'GET /keys/{keyId} 404': { uri: '/keys/key_of_nobody', ...me },
    'DELETE /keys/{keyId} 204': { uri: await keyPath(), ...me },
    'DELETE /keys/{keyId} 401': { uri: await keyPath() },
    'DELETE /keys/{keyId} 403': { uri: await keyPath(), ...reader },
    'DELETE /keys/{keyId} 404': { uri: '/keys/key_of_nobody', ...me },
  }
}
