import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import { httpClient, textAt, type Answer, type Send, type Sent } from '../kit/http-client.ts'

/** What witnesses do with an orders server, by hand. */
export interface OrdersScene {
  readonly send: Send
  /** What a GET with several lines of `Authorization` is answered, which fetch would join. */
  readonly statusOfLines: (path: string, authorization: readonly string[]) => Promise<number>
  /** An access token of a client, for all of its scopes or some. */
  readonly token: (client?: ClientName, scope?: string) => Promise<string>
  /** The path of a new order of shop A. */
  readonly order: (content?: Readonly<Record<string, unknown>>) => Promise<string>
  /** A key of shop A. */
  readonly key: (kind?: 'api' | 'report') => Promise<MadeKey>
  /** A token of shop A with other claims, signed with the server's key. */
  readonly forged: (claims: Readonly<Record<string, unknown>>) => Promise<string>
}

export interface MadeKey {
  readonly id: string
  readonly key: string
  readonly answer: Answer
}

export type OrdersWitness = (scene: OrdersScene) => Promise<boolean>

export type ClientName = 'shop-a' | 'shop-b' | 'reader'

export const keyOfShopA = 'ok_1f0c9d2e5b7a48d3a6c4e8f01b2d3c4e'
export const reportKeyOfShopA = 'rk_7c5e1a9f3d2b4c6e8f0a1b3d5c7e9f20'

export const smallOrder = {
  customer: 'Ada',
  lines: [{ sku: 'CUP-0001', quantity: 1 }],
  shipTo: { street: 'Marktgasse 1', city: 'Bern', country: 'CH' },
}

export function ordersScene(url: string): OrdersScene {
  const send = httpClient(url)
  const scene: OrdersScene = {
    send,
    statusOfLines: (path, authorization) =>
      new Promise((resolve, reject) => {
        const sent = request(url + path, { headers: { Authorization: [...authorization] }, agent: false }, (answer) => {
          answer.resume()
          resolve(answer.statusCode ?? 0)
        })
        sent.once('error', reject)
        sent.end()
      }),
    async token(client = 'shop-a', scope) {
      const secret = { grant_type: 'client_credentials', client_id: client, client_secret: `a-secret-of-${client}` }
      const answer = await send('POST', '/oauth/token', { form: { ...secret, ...(scope !== undefined && { scope }) } })
      return textAt(answer.json, 'access_token')
    },
    async order(content = {}) {
      const { json } = await send('POST', '/orders', { ...withKey, json: { ...smallOrder, ...content } })
      return `/orders/${textAt(json, 'id')}`
    },
    async key(kind = 'api') {
      const answer = await send('POST', '/keys', { token: await scene.token(), json: { name: 'For a test', kind } })
      return { id: textAt(answer.json, 'id'), key: textAt(answer.json, 'key'), answer }
    },
    async forged(claims) {
      const [header = '', payload = ''] = (await scene.token()).split('.')
      const right = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>
      const text = `${header}.${base64url(JSON.stringify({ ...right, ...claims }))}`
      return `${text}.${signature(text)}`
    },
  }
  return scene
}

export const withKey: Sent = { headers: { 'x-api-key': keyOfShopA } }

export function base64url(text: string): string {
  return Buffer.from(text).toString('base64url')
}

function signature(text: string): string {
  return createHmac('sha256', 'the-signing-key-of-the-orders-server-for-tests').update(text).digest('base64url')
}

/** The status of one request. */
export async function statusOf(answer: Promise<Answer>): Promise<number> {
  return (await answer).status
}
