import type { Random } from '../../random.ts'

/** An application that is registered with the portal (oauth 6). */
export interface OAuthClient {
  readonly id: string
  readonly tenant: number
  readonly createdOn: number
  readonly createdBy: string
  readonly isPublic: boolean
  readonly websiteUrl: string
  readonly termsUrl: string
  readonly policyUrl: string
  readonly logoutRedirectUri: string
  readonly redirectUris: readonly string[]
  readonly scopes: readonly string[]
  name: string
  description: string | null
  logo: string
  allowedOrigins: readonly string[]
  /** Whether a verifier alone is enough: the method `none` beside `client_secret_post` (oauth 2.2). */
  allowPkce: boolean
  secret: string
  enabled: boolean
  modifiedOn: number
  modifiedBy: string
}

export type NewClient = Omit<OAuthClient, 'id' | 'secret' | 'enabled' | 'modifiedOn' | 'modifiedBy'>

export interface ClientRegistry {
  add(client: NewClient): OAuthClient
  /** Any client of the server, whosever it is. */
  byId(id: string): OAuthClient | undefined
  /** The newest first. */
  all(): readonly OAuthClient[]
  /** Whether there was anything to remove. */
  remove(client: OAuthClient): boolean
  renewSecret(client: OAuthClient): void
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

export function createClientRegistry(random: Random): ClientRegistry {
  const clients = new Map<string, OAuthClient>()
  const secret = () => random.text(36, alphabet)
  return {
    add(fields) {
      const client: OAuthClient = {
        ...fields,
        id: random.guid(),
        secret: secret(),
        enabled: true,
        modifiedOn: fields.createdOn,
        modifiedBy: fields.createdBy,
      }
      clients.set(client.id, client)
      return client
    },
    byId: (id) => clients.get(id.toLowerCase()),
    all: () => [...clients.values()].reverse(),
    remove: (client) => clients.delete(client.id),
    renewSecret(client) {
      client.secret = secret()
    },
  }
}
