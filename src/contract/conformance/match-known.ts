import type { KnownFinding } from './events.ts'
import type { Finding } from './finding.ts'

/** The entry that a finding is listed in. */
export function matchKnown(
  finding: Pick<Finding, 'check' | 'operation' | 'subject'>,
  known: readonly KnownFinding[],
): KnownFinding | undefined {
  return known.find(
    (entry) =>
      entry.check === finding.check && fits(entry.operation, finding.operation) && fits(entry.subject, finding.subject),
  )
}

/** `*` stands for any text, alone or as a part: `*: two-spaces`. */
function fits(pattern: string, text: string): boolean {
  if (pattern === '*' || pattern === text) return true
  if (!pattern.includes('*')) return false
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text)
}

/** The entries for one release of what is verified: those that name it, and those that name none. */
export function knownIn(known: readonly KnownFinding[], release: string): readonly KnownFinding[] {
  return known.filter(({ releases }) => releases === undefined || releases.includes(release))
}
