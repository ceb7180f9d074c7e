import type { Evidence } from '../evidence.ts'
import type { Check, Difference } from './check.ts'
import { checks as allChecks } from './checks.ts'

export interface Judgement {
  /** What was found, in the order of the checks. */
  readonly found: readonly { readonly check: Check; readonly difference: Difference }[]
  /** Ids of the checks that had something to judge. */
  readonly applied: readonly string[]
}

/** Asks every check about one case. It sends nothing. */
export function judge(evidence: Evidence, checks: readonly Check[] = allChecks): Judgement {
  const applicable = checks.filter((check) => check.applies(evidence))
  return {
    found: applicable.flatMap((check) => check.judge(evidence).map((difference) => ({ check, difference }))),
    applied: applicable.map(({ id }) => id),
  }
}
