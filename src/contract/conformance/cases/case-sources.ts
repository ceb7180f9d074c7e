import type { Sessions } from '../credentials/sessions.ts'
import type { CaseSource } from '../plan-context.ts'
import { coverageCases } from './coverage.ts'
import { credentialCases } from './credentials.ts'
import { exampleCases } from './examples.ts'
import { lifecycleCases } from './lifecycles.ts'
import { methodCases } from './methods.ts'
import { policyCases } from './policy.ts'

/** Where cases come from, in the order in which they are run. A fuzzer would be one more line. */
export function caseSources(sessions: Pick<Sessions, 'canFault'>): readonly CaseSource[] {
  return [exampleCases, coverageCases, methodCases, credentialCases(sessions), lifecycleCases, policyCases]
}
