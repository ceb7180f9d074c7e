import type { SecurityUse } from '../../document/document.ts'
import type { CredentialFault } from '../case.ts'
import type { Sessions } from '../credentials/sessions.ts'
import type { PlanContext } from '../plan-context.ts'
import { mayBeSameToken } from '../credentials/may-be-same-token.ts'
import { placeOf } from '../credentials/scheme-kind.ts'
import { opens } from './opens.ts'
import type { CredentialTarget } from './credential-targets.ts'

/** Whether a fault can be tried on a scheme of a target without being somebody's right credential. */
export type AskFault = (target: CredentialTarget, scheme: string, fault: CredentialFault) => boolean

/** Asks the sessions, and says once for each scheme and fault what the profile lacks. What no profile could give is no gap. */
export function askFault(context: PlanContext, sessions: Pick<Sessions, 'canFault'>): AskFault {
  const said = new Set<string>()
  return ({ operation, alternative, identity }, scheme, fault) => {
    const use = alternative.find(({ name }) => name === scheme)
    if (use === undefined) return false
    // What is right of an AND may be all that another alternative needs.
    if (
      opens(
        operation,
        alternative.filter((other) => other !== use).map(({ name }) => name),
      )
    )
      return false
    const uses = operation.security.flat()
    // The raw token in the Authorization header is the right form of a key that is to stand there.
    if (
      fault === 'no-scheme-word' &&
      uses.some((one) => one.scheme.type === 'apiKey' && placeOf(one.scheme) === 'header authorization')
    )
      return false
    // A server that takes the same tokens as a key and after a scheme word is within its rights where the operation
    // has both: they are not the same only where the profile has them from different places.
    if (
      fault === 'wrong-scheme' &&
      use.scheme.type === 'apiKey' &&
      uses.some((one) => mayBeSame(context, use, one, identity))
    )
      return false
    // With other scopes the same scheme may open another alternative.
    if (fault === 'scope-short' && uses.filter(({ name }) => name === scheme).length > 1) return false
    const reason = sessions.canFault(use, identity, fault)
    if (reason === undefined) return true
    const key = `${scheme} ${fault}`
    if (reason.code !== 'unsupported' && !said.has(key)) {
      said.add(key)
      context.leaveOut({ operation: operation.id, title: `${fault} in ${scheme}`, reason })
    }
    return false
  }
}

/** Whether a scheme of the Authorization header may take what another scheme takes. */
function mayBeSame({ profile }: PlanContext, use: SecurityUse, other: SecurityUse, identity: string): boolean {
  if (placeOf(other.scheme) !== 'header authorization') return false
  if (other.scheme.type === 'http' && other.scheme.scheme === 'basic') return false
  return mayBeSameToken(profile, identity, use.name, other.name)
}
