import type { NotVerified } from '../../outcome.ts'
import { credentialOf } from '../can-carry.ts'
import { expiryWays, howToExpire } from '../expiry-ways.ts'
import { readValue } from '../read-value.ts'
import { revokedKey } from '../revoked-key.ts'
import { loggedOutToken } from '../sign-out.ts'
import { impossible, placed, type Fault } from './fault.ts'

/** Credentials that were right once. */

const kinds = ['token', 'header', 'query', 'cookie'] as const

export const expired: Fault = {
  kinds,
  lacks: ({ profile, use, identity }) =>
    expiryWays(profile, use.name, identity).length > 0 ? undefined : lack(howToExpire(use.name, identity)),
  make: async (input) => placed(input, await input.expiry.token(input.use, input.identity, input.right, input.signal)),
}

export const revoked: Fault = {
  kinds,
  lacks({ profile, use, identity }) {
    if (credentialOf(profile, identity, use.name).credential?.revoked !== undefined) return undefined
    if (profile.keys[use.name] === undefined)
      return lack(
        `no revoked ${use.name} of ${identity} can be had: add identities.${identity}.credentials.${use.name}.revoked, or keys.${use.name} to the profile`,
      )
    if (profile.writes) return undefined
    return { code: 'writes', detail: `to make and revoke a key of ${use.name} writes: allow it with --allow-writes` }
  },
  async make(input) {
    const { tools, logins, use, identity, signal } = input
    const known = credentialOf(tools.profile, identity, use.name).credential?.revoked
    if (known !== undefined) return placed(input, await readValue(known))
    const name = `revoked ${use.name} of ${identity}`
    return placed(input, await input.once(name, () => revokedKey(tools, logins, use, identity, signal)))
  },
}

export const afterLogout: Fault = {
  kinds,
  lacks({ profile, use, identity }) {
    const { credential, login } = credentialOf(profile, identity, use.name)
    // A key that nobody signed in for cannot be signed out of: no profile could say more.
    if (login === undefined || credential?.value !== undefined)
      return impossible(`${identity} does not sign in for ${use.name}`)
    if (login.logout !== undefined) return undefined
    return lack(`nothing is known that ends a login: add logins.${credential?.login ?? ''}.logout to the profile`)
  },
  async make(input) {
    const { tools, logins, use, identity, signal } = input
    const name = `${use.name} of ${identity} after logout`
    return placed(input, await input.once(name, () => loggedOutToken(tools, logins, use, identity, signal)))
  },
}

function lack(detail: string): NotVerified {
  return { code: 'no-credential', detail }
}
