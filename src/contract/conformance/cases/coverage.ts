import type { Operation } from '../../document/document.ts'
import type { Case } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { PlanContext } from '../plan-context.ts'
import { coverageBodies } from './coverage-bodies.ts'
import { coverageParameters } from './coverage-parameters.ts'
import type { CoverageOf } from './coverage-of.ts'
import { isExclusive } from './is-exclusive.ts'
import { mediaTypeCases } from './media-types.ts'
import { withinAllowance } from './within-allowance.ts'

/** Each keyword of request schemas at its bound and beyond it, each parameter and property missing, extra, doubled, mistyped. */
export function coverageCases(context: PlanContext): readonly Case[] {
  const cases = context.operations.flatMap((operation) => {
    if (context.callable(operation) !== undefined) return []
    const about = coverageOf(context, operation)
    if (about === undefined) return []
    return [...coverageParameters(about), ...coverageBodies(about), ...mediaTypeCases(about)]
  })
  if (context.thorough) return cases
  const { kept, dropped } = withinAllowance(cases, perOperation * context.operations.length)
  for (const [operation, count] of countByOperation(dropped)) {
    const detail = `another operation is asked the same, or they lie deep in the body: --thorough asks all`
    context.leaveOut({ operation, title: `${count} wrong inputs`, reason: { code: 'covering', detail } })
  }
  return kept
}

/** A run of some fourteen operations is to stay below four hundred requests, those of other phases included. */
const perOperation = 8

function countByOperation(cases: readonly Case[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { operation } of cases) counts.set(operation.id, (counts.get(operation.id) ?? 0) + 1)
  return counts
}

/** What is deleted, or ends a login, is not tried with wrong input: where it is accepted, the thing is gone. */
function coverageOf(context: PlanContext, operation: Operation): CoverageOf | undefined {
  if (operation.method === 'DELETE' || isExclusive(context, operation)) return undefined
  const credential = context.credential(operation)
  const base = context.request(operation)
  if (isNotVerified(credential) || isNotVerified(base)) return undefined
  return { context, operation, credential, base, premise: context.premise(operation, credential.alternative) }
}
