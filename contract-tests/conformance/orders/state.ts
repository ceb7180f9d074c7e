import { randomBytes } from 'node:crypto'

/** A program that calls; what it makes belongs to its tenant. */
export interface Client {
  readonly id: string
  readonly secret: string
  readonly name: string
  readonly tenant: string
  readonly scopes: readonly string[]
}

export interface ApiKey {
  readonly id: string
  readonly name: string
  /** `api` goes into X-Api-Key, `report` into the query of reports. */
  readonly kind: 'api' | 'report'
  readonly key: string
  readonly tenant: string
  readonly createdAt: string
}

export interface StoredOrder {
  readonly id: string
  readonly tenant: string
  readonly createdAt: string
  content: Readonly<Record<string, unknown>>
}

export interface State {
  readonly clients: readonly Client[]
  readonly keys: ApiKey[]
  /** Those that are over; a server that forgets to look them up takes them on. */
  readonly revokedKeys: ApiKey[]
  /** The newest first. */
  readonly orders: StoredOrder[]
  /** What is known to have been deleted is answered 410. */
  readonly deleted: Map<string, string>
}

export const allScopes: readonly string[] = ['orders:read', 'orders:write', 'orders:delete', 'keys:manage', 'openid']

/** The secrets are in profile.yaml as well. */
export function createState(): State {
  const createdAt = '2026-01-01T00:00:00.000Z'
  const key = (kind: ApiKey['kind'], tenant: string, text: string): ApiKey => ({
    id: `key_${tenant}_${kind}`,
    name: 'The first one',
    kind,
    key: text,
    tenant,
    createdAt,
  })
  return {
    clients: [
      { id: 'shop-a', secret: 'a-secret-of-shop-a', name: 'Shop A', tenant: 'a', scopes: allScopes },
      { id: 'shop-b', secret: 'a-secret-of-shop-b', name: 'Shop B', tenant: 'b', scopes: allScopes },
      { id: 'reader', secret: 'a-secret-of-reader', name: 'Reader', tenant: 'c', scopes: ['orders:read'] },
    ],
    keys: [
      key('api', 'a', 'ok_1f0c9d2e5b7a48d3a6c4e8f01b2d3c4e'),
      key('report', 'a', 'rk_7c5e1a9f3d2b4c6e8f0a1b3d5c7e9f20'),
      key('api', 'b', 'ok_9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d'),
      key('report', 'b', 'rk_2d4f6a8c0e1b3d5f7a9c2e4f6b8d0a1c'),
    ],
    revokedKeys: [],
    orders: [],
    deleted: new Map(),
  }
}

export function freshId(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString('hex')}`
}

export function freshKey(kind: ApiKey['kind']): string {
  return `${kind === 'api' ? 'ok' : 'rk'}_${randomBytes(16).toString('hex')}`
}
