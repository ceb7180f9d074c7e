import type { Operation } from '../../document/document.ts'
import { alternativeName } from '../../harness/alternative-name.ts'
import type { Case } from '../case.ts'
import { findOperation } from '../credentials/find-operation.ts'
import type { PlanContext } from '../plan-context.ts'
import { faultCase } from './credential-fault-cases.ts'
import { requirementOf } from './credential-pairs.ts'
import { authPhase, requestOf, type CredentialTarget } from './credential-targets.ts'
import { securityPointer } from './security-pointer.ts'

/** What operations that need no credential make of one. */
export function openOperationCases(context: PlanContext, targets: readonly CredentialTarget[]): readonly Case[] {
  return [...optionalCases(context, targets), strayCase(context, targets)].filter((one) => one !== undefined)
}

/** A wrong one where it is optional may be refused or ignored; the server has only to stand. Once for each scheme and requirement. */
function optionalCases(context: PlanContext, targets: readonly CredentialTarget[]): readonly (Case | undefined)[] {
  const done = new Set<string>()
  return targets
    .filter(({ optional, ends }) => optional && !ends)
    .flatMap((target) =>
      target.alternative.map(({ name }) => {
        const key = `${name} ${requirementOf(target, false)}`
        if (done.has(key)) return undefined
        done.add(key)
        return faultCase(context, target, name, 'wrong')
      }),
    )
}

/** Who is signed in may still read what everybody may. Once in the whole API, where nothing is written and nobody signs in. */
function strayCase(context: PlanContext, targets: readonly CredentialTarget[]): Case | undefined {
  const [holder] = targets.filter(({ ends }) => !ends)
  if (holder === undefined) return undefined
  const { alternative, identity } = holder
  const signing = Object.values(context.profile.logins).map(({ operation }) =>
    findOperation(context.document, operation),
  )
  const isOpen = (operation: Operation) =>
    operation.method === 'GET' &&
    operation.security.every((one) => one.length === 0) &&
    !signing.includes(operation) &&
    !aboutSigningIn.test(operation.path) &&
    context.callable(operation) === undefined
  for (const operation of context.operations.filter(isOpen)) {
    const id = `${operation.id}/auth/anonymous/with ${alternativeName(alternative)}`
    const request = requestOf(context, { operation, identity }, id)
    if (request === undefined) continue
    return {
      id,
      phase: authPhase,
      operation,
      title: 'a credential where none is needed',
      steps: [
        {
          name: '',
          operation,
          request,
          credential: { identity, alternative },
          expect: {
            kind: 'accepted',
            because: 'anonymous',
            subject: 'anonymous with a credential',
            ...securityPointer(operation),
          },
        },
      ],
      premises: [context.premise(operation, []), context.premise(holder.operation, alternative)],
    }
  }
  return undefined
}

/** A login page sends whoever is signed in somewhere else. */
const aboutSigningIn = /log-?(?:in|out)|sign-?(?:in|up|out)|auth|regist|password|callback|session/i
