import type { CredentialFault } from '../case.ts'
import type { CredentialTarget } from './credential-targets.ts'

/** A scheme within one requirement, and where it can be tried. */
export interface Pair {
  readonly scheme: string
  readonly requirement: string
  readonly targets: readonly CredentialTarget[]
}

/** Each scheme in each distinct requirement. Scopes tell requirements apart only where it is about scopes. */
export function pairsOf(targets: readonly CredentialTarget[], fault: CredentialFault): readonly Pair[] {
  const pairs = new Map<string, { scheme: string; requirement: string; targets: CredentialTarget[] }>()
  for (const target of targets) {
    const requirement = requirementOf(target, fault === 'scope-short')
    for (const { name } of target.alternative) {
      const key = `${name} ${requirement}`
      const pair = pairs.get(key) ?? { scheme: name, requirement, targets: [] }
      pair.targets.push(target)
      pairs.set(key, pair)
    }
  }
  return [...pairs.values()]
}

export function requirementOf({ operation }: Pick<CredentialTarget, 'operation'>, withScopes: boolean): string {
  return operation.security
    .map((alternative) =>
      alternative
        .map(({ name, scopes }) => (withScopes ? `${name}[${scopes.toSorted().join(' ')}]` : name))
        .toSorted()
        .join('+'),
    )
    .toSorted()
    .join('|')
}

/** As many pairs are all tried: each is a way of its own through a server's code. */
const allUpTo = 4

/** Enough of the pairs for each scheme and each requirement to be there; which ones changes from turn to turn. */
export function coveringPairs<P extends Pick<Pair, 'scheme' | 'requirement'>>(
  pairs: readonly P[],
  turn: number,
): readonly P[] {
  if (pairs.length <= allUpTo) return pairs
  const schemes = new Set<string>()
  const requirements = new Set<string>()
  const first = turn % pairs.length
  return [...pairs.slice(first), ...pairs.slice(0, first)].filter(({ scheme, requirement }) => {
    if (schemes.has(scheme) && requirements.has(requirement)) return false
    schemes.add(scheme)
    requirements.add(requirement)
    return true
  })
}
