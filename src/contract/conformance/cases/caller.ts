import type { Operation, SecurityAlternative } from '../../document/document.ts'
import type { Profile } from '../profile/profile.ts'

/**
 * Who calls an operation where it does not matter who: the first identity that the policy allows to, or the first of all where it says
 * nothing of the operation.
 */
export function callersOf(profile: Profile, { id, method, path }: Operation): readonly string[] {
  const names = Object.keys(profile.identities)
  const rules = profile.policy.filter(
    ({ operations }) => operations.includes(id) || operations.includes(`${method} ${path}`),
  )
  const allowed = names.filter((name) =>
    rules.every(({ allow }) =>
      allow.some(
        (who) => ['anyone', 'owner', name].includes(who) || profile.identities[name]?.roles.includes(who) === true,
      ),
    ),
  )
  return [...allowed, ...names.filter((name) => !allowed.includes(name))]
}

/** The first of them that has what an alternative takes. */
export function callerBy(
  profile: Profile,
  operation: Operation,
  alternative: SecurityAlternative,
  able: (alternative: SecurityAlternative, identity: string) => boolean,
): string | undefined {
  return callersOf(profile, operation).find((identity) => able(alternative, identity))
}
