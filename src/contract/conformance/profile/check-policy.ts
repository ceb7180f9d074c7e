import type { CheckContext } from './check-context.ts'
import { entries, record, texts } from './loose.ts'
import { hint } from './suggestion.ts'

/** Words that the policy has for whoever made a thing, and for every identity. */
const words = ['owner', 'anyone']

export function checkPolicy({ profile, operation, note }: CheckContext): void {
  const identities = entries(profile.identities)
  const roles = identities.flatMap(([, identity]) => texts(record(identity).roles).map(({ text }) => text))
  const names = [...new Set([...identities.map(([name]) => name), ...roles])]
  const rules: readonly unknown[] = Array.isArray(profile.policy) ? profile.policy : []

  for (const [index, rule] of rules.entries()) {
    const { operations, allow } = record(rule)
    for (const { text, path } of texts(operations)) operation(text, ['policy', index, 'operations', ...path])
    for (const { text, path } of texts(allow)) {
      const at = ['policy', index, 'allow', ...path]
      if (words.includes(text) && names.includes(text))
        note(
          at,
          `${text} is a word of the policy, and also the name of an identity or role: give that one another name`,
        )
      else if (!words.includes(text) && !names.includes(text))
        note(at, `unknown role or identity ${text}: ${hint(text, [...words, ...names], '')}`)
    }
  }
}
