import type { Sessions } from '../credentials/sessions.ts'
import type { CaseSource } from '../plan-context.ts'
import { askFault } from './ask-fault.ts'
import { combinationCases } from './credential-combinations.ts'
import { everyOperationCases } from './credential-every-operation.ts'
import { loginCases } from './credential-logins.ts'
import { openOperationCases } from './credential-open-operations.ts'
import { spreadCases } from './credential-spread.ts'
import { credentialTargets } from './credential-targets.ts'

/**
 * The credential matrix: what each operation makes of no credential, of wrong ones, and of right ones in unusual forms.
 * That right ones are accepted, each alternative alone, is for the premises of these cases to show.
 */
export function credentialCases(sessions: Pick<Sessions, 'canFault'>): CaseSource {
  return (context) => {
    const targets = credentialTargets(context)
    const canFault = askFault(context, sessions)
    return [
      ...everyOperationCases(context, targets, canFault),
      ...combinationCases(context, targets),
      ...openOperationCases(context, targets),
      ...spreadCases(context, targets, canFault),
      ...loginCases(context, targets),
    ]
  }
}
