import type { Operation, SecurityAlternative } from '../../document/document.ts'
import { alternativeName } from '../../harness/alternative-name.ts'
import type { Phase, RequestTemplate } from '../case.ts'
import { lackOf } from '../credentials/can-carry.ts'
import { findOperation } from '../credentials/find-operation.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { PlanContext } from '../plan-context.ts'
import { callerBy } from './caller.ts'

export const authPhase: Phase = 'auth'

/** An operation with one alternative of its security that somebody can send rightly: what faults are tried on. */
export interface CredentialTarget {
  readonly operation: Operation
  /** Not empty. */
  readonly alternative: SecurityAlternative
  readonly identity: string
  /** It also takes requests without a credential. */
  readonly optional: boolean
  /** A right credential might be used up: signing out, or what the profile calls exclusive. */
  readonly ends: boolean
}

/** Every operation by every alternative that can be sent; what cannot is said, once for each operation or alternative. */
export function credentialTargets(context: PlanContext): readonly CredentialTarget[] {
  const targets: CredentialTarget[] = []
  const lacking = new Set<string>()
  const ending = endingOperations(context)
  for (const operation of context.operations) {
    const named = operation.security.filter((alternative) => alternative.length > 0)
    if (named.length === 0) continue
    const reason = context.callable(operation) ?? reasonOf(context.request(operation))
    if (reason !== undefined) {
      context.leaveOut({ operation: operation.id, title: 'faulty credentials', reason })
      continue
    }
    for (const alternative of named) {
      const identity = callerBy(context.profile, operation, alternative, context.able)
      if (identity !== undefined) {
        const optional = named.length < operation.security.length
        targets.push({ operation, alternative, identity, optional, ends: ending.has(operation) })
        continue
      }
      const name = alternativeName(alternative)
      if (lacking.has(name)) continue
      lacking.add(name)
      leaveOutAlternative(context, operation, alternative)
    }
  }
  return targets
}

/** A thing of its own for what would be deleted if the credential were taken after all. */
export function requestOf(
  context: PlanContext,
  { operation, identity }: Pick<CredentialTarget, 'operation' | 'identity'>,
  id: string,
): RequestTemplate | undefined {
  const label = operation.method === 'DELETE' ? { label: id } : {}
  const request = context.request(operation, { identity, ...label })
  return isNotVerified(request) ? undefined : request
}

function leaveOutAlternative(context: PlanContext, operation: Operation, alternative: SecurityAlternative): void {
  const { main = '' } = context
  const lack = alternative
    .map((use) => lackOf(context.document, context.profile, use, main))
    .find((reason) => reason !== undefined)
  const reason = lack ?? { code: 'not-sendable', detail: 'its credentials would stand in the same place of a request' }
  context.leaveOut({ operation: operation.id, title: `faulty credentials of ${alternativeName(alternative)}`, reason })
}

function endingOperations({ document, profile }: PlanContext): ReadonlySet<Operation> {
  const steps = Object.values(profile.logins).flatMap(({ refresh, logout }) => [refresh?.operation, logout?.operation])
  const exclusive = Object.entries(profile.operations).flatMap(([name, note]) => (note.exclusive ? [name] : []))
  return new Set([...steps, ...exclusive].flatMap((name) => findOperation(document, name) ?? []))
}

function reasonOf(request: ReturnType<PlanContext['request']>) {
  return isNotVerified(request) ? request : undefined
}
