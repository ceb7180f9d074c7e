import { alternativeName } from '../../harness/alternative-name.ts'
import type { Case, CredentialFault } from '../case.ts'
import type { PlanContext } from '../plan-context.ts'
import { faultCase } from './credential-fault-cases.ts'
import { authPhase, requestOf, type CredentialTarget } from './credential-targets.ts'
import type { AskFault } from './ask-fault.ts'
import { securityPointer } from './security-pointer.ts'

const onEvery = ['wrong', 'expired', 'scope-short'] as const satisfies readonly CredentialFault[]

/** What every operation is asked: no credential, and for each scheme a wrong one, an expired one, and one that lacks a scope. */
export function everyOperationCases(
  context: PlanContext,
  targets: readonly CredentialTarget[],
  canFault: AskFault,
): readonly Case[] {
  const bare = new Set<string>()
  return targets
    .filter(({ optional }) => !optional)
    .flatMap((target) => {
      const { operation, alternative } = target
      // Without any credential, one request stands for all alternatives.
      const none = bare.has(operation.id) ? undefined : noneCase(context, target)
      bare.add(operation.id)
      const faulty = alternative.flatMap(({ name }) =>
        onEvery
          .filter((fault) => canFault(target, name, fault))
          .map((fault) => faultCase(context, target, name, fault)),
      )
      return [none, ...faulty].filter((one) => one !== undefined)
    })
}

function noneCase(context: PlanContext, target: CredentialTarget): Case | undefined {
  const { operation, alternative, identity } = target
  const name = alternativeName(alternative)
  const id = `${operation.id}/auth/${name}/none`
  const request = requestOf(context, target, id)
  if (request === undefined) return undefined
  return {
    id,
    phase: authPhase,
    operation,
    title: 'no credential at all',
    steps: [
      {
        name: '',
        operation,
        request,
        credential: {
          identity,
          alternative,
          faults: Object.fromEntries(alternative.map((use) => [use.name, 'omitted'])),
        },
        expect: {
          kind: 'refused',
          because: 'missing-credential',
          subject: `${name}: none`,
          ...securityPointer(operation),
        },
      },
    ],
    premises: [context.premise(operation, alternative)],
    covers: alternative.map((use) => ({ what: 'fault', operation: operation.id, scheme: use.name, fault: 'omitted' })),
  }
}
