import type { PortalState } from '../../state/portal-state.ts'
import { isAdministrator } from '../../state/users.ts'
import { scopes as allScopes } from '../scopes.ts'
import type { NewClient } from './client-registry.ts'

/** A client that a portal starts with; everything but the name has a default. */
export interface ClientOptions {
  readonly name: string
  readonly redirectUris?: readonly string[]
  /** All nine where it is not said. */
  readonly scopes?: readonly string[]
  readonly allowPkce?: boolean
  readonly allowedOrigins?: readonly string[]
  /** The name of the user who registered it; the first administrator where it is not said. */
  readonly createdBy?: string
  /** Only clients from before the field was ignored are not public (oauth 9.21). */
  readonly isPublic?: boolean
  /** The portal's own where it is not said. */
  readonly tenant?: number
}

export function seededClient(options: ClientOptions, state: PortalState): NewClient {
  const { users, tenant, clock } = state
  const creator =
    options.createdBy === undefined
      ? users.all().find((user) => isAdministrator(user))
      : users.byName(options.createdBy)
  if (creator === undefined)
    throw new RangeError(`Nobody of this portal can have registered the client "${options.name}".`)
  const website = 'https://app.example.com'
  return {
    name: options.name,
    tenant: options.tenant ?? tenant.id,
    createdOn: clock.now(),
    createdBy: creator.id,
    isPublic: options.isPublic ?? true,
    description: null,
    logo: picture,
    websiteUrl: website,
    termsUrl: `${website}/terms`,
    policyUrl: `${website}/policy`,
    logoutRedirectUri: website,
    redirectUris: options.redirectUris ?? ['http://127.0.0.1/callback'],
    allowedOrigins: options.allowedOrigins ?? [website],
    scopes: options.scopes ?? allScopes.map(({ name }) => name),
    allowPkce: options.allowPkce ?? false,
  }
}

/** A grey square. */
const picture = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path fill="#777" d="M0 0h1v1H0z"/></svg>')}`
