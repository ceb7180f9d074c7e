import type { Profile } from '../profile/profile.ts'
import { credentialOf } from './can-carry.ts'
import { readJwt } from './jwt.ts'

/** How a token that is over can be had, in the order in which it is tried. */
export type ExpiryWay = 'value' | 'signing' | 'hook' | 'waiting'

/** What the profile offers. Whether a token is a JWT, and how long it lives, shows only later. */
export function expiryWays(profile: Profile, scheme: string, identity: string): readonly ExpiryWay[] {
  const { credential, login } = credentialOf(profile, identity, scheme)
  const fresh = login !== undefined && credential?.value === undefined
  const staysOpaque = typeof credential?.value === 'string' && readJwt(credential.value) === undefined
  return [
    ...(credential?.expired !== undefined ? (['value'] as const) : []),
    ...(profile.signing[scheme] !== undefined && !staysOpaque ? (['signing'] as const) : []),
    // A value that cannot be had anew would be lost to the rest of the run.
    ...(profile.expire !== undefined && fresh ? (['hook'] as const) : []),
    ...(profile.waitForExpiry > 0 && fresh ? (['waiting'] as const) : []),
  ]
}

export function howToExpire(scheme: string, identity: string): string {
  return `no expired ${scheme} of ${identity} can be had: add identities.${identity}.credentials.${scheme}.expired, signing.${scheme}, expire or waitForExpiry to the profile`
}
