import type { Random } from '../random.ts'
import type { PortalState } from '../state/portal-state.ts'
import { createAuthorizations, type Authorizations } from './authorizations.ts'
import { createClientRegistry, type ClientRegistry } from './clients/client-registry.ts'
import { seededClient, type ClientOptions } from './clients/seeded-client.ts'
import { createConsents, type Consents } from './consents.ts'
import { defaultOAuthDeviations, type OAuthDeviations } from './deviations.ts'
import type { LimitedCallers } from './rate-limit.ts'
import { createSignatures, type Signatures } from './signature.ts'
import { createSigningKeys, type KeyKind, type SigningKeys } from './signing-keys.ts'

export interface OAuthOptions {
  readonly clients?: readonly ClientOptions[]
  /** What signs tokens: `ec` (ES256, the server's default) or `rsa` (RS256, by configuration; oauth 2.6). */
  readonly keys?: KeyKind
  /** Whether developer tools are open to users who do not administer; they are unless told (oauth 6). */
  readonly developerToolsForUsers?: boolean
  /** Whose requests are counted (oauth 8.1). */
  readonly rateLimits?: LimitedCallers
  /** False where the portal does not reach its own discovery document: every JWT is then 403 there (portal 4). */
  readonly discoveryReachable?: boolean
  /** False where the portal is set to validate no tokens: any JWT that names a user is taken (portal 4, oauth 3.4). */
  readonly validatesTokens?: boolean
  /** A minute's allowance by method, where it is not the server's own: ten for POST, and so on (oauth 8.1). */
  readonly allowances?: Readonly<Record<string, number>>
  readonly deviations?: Partial<OAuthDeviations>
  /** Whether the store of authorizations is out of reach; asked with every request that needs it (oauth 3.1, 3.2, 6). */
  readonly storeFails?: () => boolean
}

/** Everything the identity service of one portal knows; made anew with the portal. */
export interface OAuthService {
  readonly state: PortalState
  readonly options: OAuthOptions
  readonly deviations: OAuthDeviations
  /** For ids, codes, secrets: a sequence of its own. */
  readonly random: Random
  readonly clients: ClientRegistry
  readonly authorizations: Authorizations
  readonly consents: Consents
  readonly keys: SigningKeys
  readonly signatures: Signatures
  /** Numbers access tokens for the log: `jwt-2 of ann`. */
  readonly nextNumber: () => number
  readonly storeFails: () => boolean
}

export function createOAuthService(state: PortalState, options: OAuthOptions): OAuthService {
  const random = state.random.fork('oauth')
  const clients = createClientRegistry(random.fork('clients'))
  for (const one of options.clients ?? []) clients.add(seededClient(one, state))
  let number = 0
  return {
    state,
    options,
    deviations: { ...defaultOAuthDeviations, ...options.deviations },
    random,
    clients,
    authorizations: createAuthorizations(),
    consents: createConsents(),
    keys: createSigningKeys(options.keys ?? 'ec', state.clock, random.fork('keys')),
    signatures: createSignatures(state, options.developerToolsForUsers ?? true, random.fork('signatures')),
    nextNumber: () => ++number,
    storeFails: options.storeFails ?? (() => false),
  }
}
