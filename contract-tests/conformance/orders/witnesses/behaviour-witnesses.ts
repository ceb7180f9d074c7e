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

type Content = Readonly<Record<string, unknown>>

/** Whether an order is made with this content; it is complete but for what is tried out. */
async function makes({ send }: OrdersScene, content: Content): Promise<boolean> {
  return (await statusOf(send('POST', '/orders', { ...withKey, json: { ...smallOrder, ...content } }))) === 201
}

async function replaces({ send, token, order }: OrdersScene, json: Content): Promise<boolean> {
  return (await statusOf(send('PUT', await order(), { token: await token(), json }))) === 200
}

async function patches({ send, order }: OrdersScene, path: string | undefined, json: Content): Promise<number> {
  const headers = { ...withKey.headers, 'content-type': 'application/merge-patch+json' }
  return statusOf(send('PATCH', path ?? (await order()), { headers, text: JSON.stringify(json) }))
}

/** What can be read after an order was replaced. */
async function afterPuts({ send, token, order }: OrdersScene, first: Content, ...contents: Content[]) {
  const path = await order(first)
  for (const json of contents) await send('PUT', path, { token: await token(), json: { ...smallOrder, ...json } })
  return (await send('GET', path, withKey)).json
}

async function listStatus({ send }: OrdersScene, query: string): Promise<number> {
  return statusOf(send('GET', `/orders?${query}`, withKey))
}

async function reportStatus({ send }: OrdersScene, query: string): Promise<number> {
  return statusOf(send('GET', `/reports/daily?report_key=${reportKeyOfShopA}${query}`))
}

const line = { sku: 'CUP-0001', quantity: 1 }
const { lines, shipTo } = smallOrder

export const behaviourWitnesses = {
  'created-thing-is-lost': async ({ send, order }) => (await statusOf(send('GET', await order(), withKey))) === 404,
  'property-is-lost': async ({ send, order }) =>
    textAt((await send('GET', await order({ remark: 'Yes' }), withKey)).json, 'remark') !== 'Yes',
  'delete-does-nothing': async ({ send, token, order }) => {
    const path = await order()
    await send('DELETE', path, { token: await token() })
    return (await statusOf(send('GET', path, withKey))) === 200
  },
  'put-is-partial': async (scene) => textAt(await afterPuts(scene, { remark: 'Kept?' }, {}), 'remark') === 'Kept?',
  'put-is-not-idempotent': async (scene) => {
    const once = at(await afterPuts(scene, {}, { weight: 2 }), 'weight')
    return once !== at(await afterPuts(scene, {}, { weight: 2 }, { weight: 2 }), 'weight')
  },
  'put-is-lost': async (scene) => textAt(await afterPuts(scene, {}, { customer: 'Bea' }), 'customer') !== 'Bea',
  'patch-replaces-all': async (scene) => {
    const path = await scene.order()
    await patches(scene, path, { remark: 'Yes' })
    return at((await scene.send('GET', path, withKey)).json, 'customer') === undefined
  },
  'revoked-key-still-there': async ({ send, token, key }) => {
    const sent = { token: await token() }
    const path = `/keys/${(await key()).id}`
    await send('DELETE', path, sent)
    return (await statusOf(send('GET', path, sent))) === 200
  },
  'enum-ignored': (scene) => makes(scene, { status: 'lost' }),
  'required-ignored': (scene) => replaces(scene, { lines, shipTo }),
  'multiple-of-ignored': (scene) => makes(scene, { discount: 7 }),
  'exclusive-minimum-ignored': (scene) => makes(scene, { weight: 0 }),
  'min-items-ignored': (scene) => makes(scene, { lines: [] }),
  'required-in-items-ignored': (scene) => makes(scene, { lines: [{ sku: 'CUP-0001' }] }),
  'maximum-in-items-ignored': (scene) => makes(scene, { lines: [{ ...line, quantity: 1001 }] }),
  'nested-pattern-ignored': (scene) => replaces(scene, { ...smallOrder, shipTo: { ...shipTo, country: 'Schweiz' } }),
  'extra-nested-property-accepted': (scene) => makes(scene, { shipTo: { ...shipTo, floor: 3 } }),
  'date-time-ignored': async (scene) => (await patches(scene, undefined, { wantedBy: 'soon' })) === 200,
  'query-minimum-ignored': async (scene) => (await listStatus(scene, 'limit=0')) === 200,
  'query-array-unchecked': async (scene) => (await listStatus(scene, 'status=lost')) === 200,
  'query-format-ignored': async (scene) => (await reportStatus(scene, '&day=today')) === 200,
  'required-parameter-ignored': async (scene) => (await reportStatus(scene, '')) === 200,
  'grant-type-unchecked': async ({ send }) => {
    const form = { grant_type: 'any', client_id: 'shop-a', client_secret: 'a-secret-of-shop-a' }
    return (await statusOf(send('POST', '/oauth/token', { form }))) === 200
  },
  'media-type-unchecked': async ({ send }) => {
    const headers = { ...withKey.headers, 'content-type': 'text/plain' }
    return (await statusOf(send('POST', '/orders', { headers, text: JSON.stringify(smallOrder) }))) === 201
  },
  'longest-name-refused': async ({ send, token }) => {
    const json = { name: 'x'.repeat(40), kind: 'api' }
    return (await statusOf(send('POST', '/keys', { token: await token(), json }))) === 422
  },
} satisfies Partial<Record<OrdersDefectId, OrdersWitness>>
