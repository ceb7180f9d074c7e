import type { Evidence } from '../evidence.ts'
import { alikeDifferences } from './alike-differences.ts'
import { answered, type Answered } from './each-answer.ts'
import { shownDifferences } from './shown-differences.ts'
import { letsIn, succeeds } from './succeeds.ts'

/**
 * Whether the steps that were answered went as the case expects. `setup-failed`: a step that others lean on did not succeed, so that
 * the case proves nothing and nobody is blamed.
 */
export function asExpected(evidence: Evidence): 'yes' | 'no' | 'setup-failed' {
  let result: 'yes' | 'no' = 'yes'
  const items = new Map(answered(evidence).map((item) => [item.index, item]))
  for (const [index, { step }] of evidence.exchanges.entries()) {
    const item = items.get(index)
    if (item !== undefined && isAsExpected(item, evidence)) continue
    if (step.expect.kind === 'accepted' && step.expect.because === 'setup') return 'setup-failed'
    result = 'no'
  }
  return result
}

function isAsExpected(item: Answered, evidence: Evidence): boolean {
  const { answer, operation, step } = item
  const { expect } = step
  switch (expect.kind) {
    case 'any':
      return true
    case 'accepted':
      return letsIn(answer, operation)
    case 'refused':
      return answer.status < 500 && !letsIn(answer, operation)
    case 'shows':
    case 'shows-not':
      return succeeds(answer, operation) && shownDifferences(item, expect, evidence).length === 0
    case 'gone':
      return answer.status === 404 || answer.status === 410
    case 'like-step':
      return alikeDifferences(item, expect.step, evidence).length === 0
  }
}
