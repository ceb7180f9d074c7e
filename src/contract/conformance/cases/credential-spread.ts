import type { Case, CredentialFault } from '../case.ts'
import type { PlanContext } from '../plan-context.ts'
import type { AskFault } from './ask-fault.ts'
import { coveringPairs, pairsOf, type Pair } from './credential-pairs.ts'
import { faultCase, faultCaseId } from './credential-fault-cases.ts'
import type { CredentialTarget } from './credential-targets.ts'

/** The faults that a covering set spreads over the operations. */
const spread = [
  'empty',
  'wrong-scheme',
  'no-scheme-word',
  'in-query',
  'in-cookie',
  'in-header',
  'lower-case-word',
  'two-spaces',
  'truncated',
  'altered',
  'alg-none',
  're-signed',
  'other-audience',
  'other-issuer',
  'revoked',
  'after-logout',
  'doubled',
] as const satisfies readonly CredentialFault[]

/** Claims that were changed prove something only where the key that signed them is the server's. */
const bySigning: readonly CredentialFault[] = ['other-audience', 'other-issuer']

/**
 * Every other fault: at least once for each scheme and each distinct requirement, on operations that change from fault to fault; or, for
 * the full product, everywhere.
 */
export function spreadCases(
  context: PlanContext,
  targets: readonly CredentialTarget[],
  canFault: AskFault,
): readonly Case[] {
  const start = Math.floor(context.random() * 1000)
  const strict = targets.filter(({ optional }) => !optional)
  const signed = new Map<string, string>()
  const cases: Case[] = []
  const leftOut = new Map<string, number>()

  for (const [index, fault] of spread.entries()) {
    const pairs = pairsOf(strict, fault)
      .map((pair) => ({ ...pair, targets: pair.targets.filter((target) => canFault(target, pair.scheme, fault)) }))
      .filter((pair) => pair.targets.length > 0)
    const chosen = context.thorough ? pairs : coveringPairs(pairs, start + index)
    for (const pair of pairs) {
      const used = !chosen.includes(pair) ? [] : context.thorough ? pair.targets : oneOf(pair, start + index)
      for (const target of pair.targets) {
        if (!used.includes(target)) leftOut.set(target.operation.id, (leftOut.get(target.operation.id) ?? 0) + 1)
      }
      for (const target of used) {
        const control = bySigning.includes(fault) ? signed.get(pair.scheme) : undefined
        const made = faultCase(context, target, pair.scheme, fault, control === undefined ? [] : [control])
        if (made === undefined) continue
        cases.push(made)
        if (fault === 're-signed' && !signed.has(pair.scheme))
          signed.set(pair.scheme, faultCaseId(target, pair.scheme, fault))
      }
    }
  }
  for (const [operation, count] of leftOut) {
    const detail = `${count} more are tried on other operations with the same security; --thorough tries them here as well`
    context.leaveOut({ operation, title: 'more credential faults', reason: { code: 'covering', detail } })
  }
  return cases
}

/** Where a server that takes it after all changes nothing, if there is such a place. */
function oneOf({ targets }: Pair, turn: number): readonly CredentialTarget[] {
  const rank = ({ operation, ends }: CredentialTarget) =>
    ends ? 3 : operation.method === 'GET' ? 0 : ['HEAD', 'OPTIONS'].includes(operation.method) ? 1 : 2
  const best = Math.min(...targets.map(rank))
  const preferred = targets.filter((target) => rank(target) === best)
  const index = turn % preferred.length
  return preferred.slice(index, index + 1)
}
