import type { OAuthClient } from '../portal/oauth/clients/client-registry.ts'
import type { Portal, PortalOptions } from '../portal/start-portal.ts'
import type { UserOptions } from '../portal/state/users.ts'

export const redirectUri = 'https://app.example.com/callback'

/** Every scope that an access token of a portal may have (oauth 1.4). */
export const allScopes = [
  'accounts:read',
  'accounts:write',
  'accounts.self:read',
  'accounts.self:write',
  'files:read',
  'files:write',
  'rooms:read',
  'rooms:write',
  'openid',
]

/**
 * Who signs in. The first three need no second factor. Each of the others has one way through it, and to himself: what he does there
 * once, or does wrong, changes what he is asked the next time (portal 3).
 */
const people: readonly UserOptions[] = [
  { name: 'ann', role: 'owner', totp: 'connected' },
  { name: 'bob', role: 'user' },
  { name: 'gil', role: 'guest' },
  // Signs in with password and code at once.
  { name: 'tia', role: 'user', totp: 'connected' },
  // Confirms codes, right ones and wrong ones.
  { name: 'tom', role: 'user', totp: 'connected' },
  // Has not connected an app.
  { name: 'tess', role: 'user' },
  // Has not activated a phone.
  { name: 'pat', role: 'user', phone: '+155550102', phoneActivated: false },
]

/** Those who are asked for the code of an app. */
export const factorUsers = ['tia', 'tom', 'tess'] as const

const bystanders = Array.from({ length: 400 }, (_, index) => `bystander-${index + 1}`)

/** Gives another user each time, who has an app connected and nothing else to do: for what can be done to a user once only. */
export function nextBystander(): () => string {
  let used = 0
  return () => {
    const name = bystanders[used++]
    if (name === undefined) throw new RangeError('The portal of the run has no more users to do something to.')
    return name
  }
}

/** The OAuth clients, each for a purpose of its own: a client has one authorization for each user and grant (oauth 2.5). */
const clientNames = ['signIn', 'narrow', 'grants', 'consented', 'asking'] as const
export type Clients = Readonly<Record<(typeof clientNames)[number], OAuthClient>>

/** Everybody and everything that the profile of a run needs. */
export function portalCast(): Pick<PortalOptions, 'users' | 'oauth'> {
  const connected = bystanders.map((name): UserOptions => ({ name, role: 'user', totp: 'connected' }))
  const clients = clientNames.map((name) => ({
    name,
    redirectUris: [redirectUri],
    // Of another portal on the same server, and of nobody who calls: what deletes all clients must not take these (oauth 6).
    tenant: 2,
    createdBy: bystanders[0] ?? '',
  }))
  return { users: [...people, ...connected], oauth: { clients } }
}

export function clientsOf(portal: Portal): Clients {
  const named = (wanted: string): OAuthClient => {
    const client = portal.clients.find(({ name }) => name === wanted)
    if (client === undefined) throw new TypeError(`The portal of the run has no client ${wanted}.`)
    return client
  }
  return {
    signIn: named('signIn'),
    narrow: named('narrow'),
    grants: named('grants'),
    consented: named('consented'),
    asking: named('asking'),
  }
}
