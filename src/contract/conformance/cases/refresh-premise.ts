import type { Operation } from '../../document/document.ts'
import type { Profile } from '../profile/profile.ts'

/** The case that shows that an operation which renews logins accepts a good request; undefined for every other operation. */
export function refreshPremise(profile: Profile, { id, method, path }: Operation): string | undefined {
  const names = [id, `${method} ${path}`]
  const found = Object.entries(profile.logins).find(
    ([, { operation, refresh }]) =>
      refresh?.operation !== undefined && refresh.operation !== operation && names.includes(refresh.operation),
  )
  return found && `login/${found[0]}/refresh`
}
