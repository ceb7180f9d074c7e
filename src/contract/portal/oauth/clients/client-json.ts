import { createCipheriv, createHash } from 'node:crypto'
import type { OAuthService } from '../oauth-service.ts'
import type { OAuthClient } from './client-registry.ts'

/** A client with its secret in clear (oauth 6). */
export function clientJson(service: OAuthService, client: OAuthClient): unknown {
  return wholeClient(service, client, client.secret)
}

/** A client in a list, whose secret is what the database holds: of no use to anybody (oauth 9.27). */
export function clientListItemJson(service: OAuthService, client: OAuthClient): unknown {
  return wholeClient(service, client, ciphertext(client))
}

/** What others may know; the flag is there twice (oauth 6). */
export function clientInfoJson(client: OAuthClient): unknown {
  return {
    ...head(client),
    ...middle(client),
    scopes: client.scopes,
    ...history(client),
    public: client.isPublic,
    is_public: client.isPublic,
  }
}

/** ISO 8601 without a fraction that is nothing. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

function wholeClient({ state }: OAuthService, client: OAuthClient, secret: string): unknown {
  return {
    ...head(client),
    client_secret: secret,
    ...middle(client),
    tenant: client.tenant,
    redirect_uris: client.redirectUris,
    allowed_origins: client.allowedOrigins,
    // One address in the request, a list here.
    logout_redirect_uris: [client.logoutRedirectUri],
    scopes: client.scopes,
    ...history(client),
    ...(state.release === '3.6' && { public: client.isPublic }),
    is_public: client.isPublic,
    enabled: client.enabled,
  }
}

const head = ({ name, id }: OAuthClient) => ({ name, client_id: id })

const middle = (client: OAuthClient) => ({
  description: client.description,
  website_url: client.websiteUrl,
  terms_url: client.termsUrl,
  policy_url: client.policyUrl,
  logo: client.logo,
  authentication_methods: client.allowPkce ? ['client_secret_post', 'none'] : ['client_secret_post'],
})

const history = (client: OAuthClient) => ({
  created_on: isoTime(client.createdOn),
  created_by: client.createdBy,
  modified_on: isoTime(client.modifiedOn),
  modified_by: client.modifiedBy,
})

/** Nobody is to decrypt it: the key is made of the secret itself. */
function ciphertext({ id, secret }: OAuthClient): string {
  const key = createHash('sha256').update(`${id} ${secret}`).digest()
  const cipher = createCipheriv('aes-256-ctr', key, key.subarray(0, 16))
  return Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]).toString('base64')
}
