import type { Profile } from '../profile/profile.ts'

/**
 * Whether an identity may have the same token for two schemes: from the same login, by the profile's own word, or because the profile
 * does not say. A server that takes a token in a cookie may well take it as a bearer token too.
 */
export function mayBeSameToken(profile: Profile, identity: string, one: string, other: string): boolean {
  const credentials = profile.identities[identity]?.credentials ?? {}
  const mine = credentials[one]
  const theirs = credentials[other]
  if (mine === undefined || theirs === undefined) return true
  if (mine.value !== undefined && mine.value === theirs.value) return true
  return signsInAs(profile, mine.login, theirs.login)
}

/** Two logins by the same operation give the same kind of token, wherever it is in the answer. */
function signsInAs({ logins }: Profile, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const by = (name: string) => logins[name]?.operation ?? logins[name]?.url
  return one === other || (by(one) !== undefined && by(one) === by(other))
}
