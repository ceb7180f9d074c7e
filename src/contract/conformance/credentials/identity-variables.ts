import type { Profile } from '../profile/profile.ts'
import type { Lookup } from './fill-placeholders.ts'
import { soundsSecret } from './profile-secrets.ts'
import { readValue } from './read-value.ts'
import type { SecretLedger } from './secret-ledger.ts'

/** The values of an identity by name: `userName`, `password`, its own variables. Secrets among them are remembered as such. */
export function identityVariables(profile: Profile, ledger: SecretLedger, identity: string): Lookup {
  return async (name) => {
    const known = Object.hasOwn(profile.identities, identity) ? profile.identities[identity] : undefined
    if (known === undefined) return undefined
    const value = name === 'userName' ? known.userName : name === 'password' ? known.password : known.variables[name]
    if (value === undefined) return undefined
    const text = await readValue(value)
    if (soundsSecret(name)) ledger.add(`${name} of ${identity}`, text)
    return text
  }
}
