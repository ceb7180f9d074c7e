import type { Case } from '../case.ts'
import type { PlanContext } from '../plan-context.ts'
import { authPhase, requestOf, type CredentialTarget } from './credential-targets.ts'
import { securityPointer } from './security-pointer.ts'
import type { TakeFailedLogin } from './take-failed-login.ts'

/** Known and unknown users of Basic are told apart by nothing: on one operation of each scheme. */
export function basicAlikeCases(
  context: PlanContext,
  targets: readonly CredentialTarget[],
  takeFailure: TakeFailedLogin,
): readonly (Case | undefined)[] {
  const alone = targets.filter(({ alternative, optional, ends }) => alternative.length === 1 && !optional && !ends)
  const basic = alone.filter(
    ({ alternative: [use] }) => use?.scheme.type === 'http' && use.scheme.scheme.toLowerCase() === 'basic',
  )
  const schemes = [...new Set(basic.map(({ alternative }) => alternative[0]?.name ?? ''))]
  return schemes.map((scheme) => {
    const ofScheme = basic.filter(({ alternative }) => alternative[0]?.name === scheme)
    const target = ofScheme.find(({ operation }) => operation.method === 'GET') ?? ofScheme[0]
    return target === undefined ? undefined : basicAlike(context, target, scheme, takeFailure)
  })
}

function basicAlike(
  context: PlanContext,
  target: CredentialTarget,
  scheme: string,
  takeFailure: TakeFailedLogin,
): Case | undefined {
  const { operation, alternative } = target
  const title = `a wrong password of a known user in ${scheme}, and of an unknown one`
  const able = Object.keys(context.profile.identities).filter((name) => context.able(alternative, name))
  const identity = takeFailure(able, { operation: operation.id, title })
  if (identity === undefined) return undefined
  const id = `${operation.id}/alike/${scheme}/${identity}`
  const request = requestOf(context, target, id)
  if (request === undefined) return undefined
  const subject = `${scheme}: wrong-password`
  return {
    id,
    phase: authPhase,
    operation,
    title,
    steps: [
      {
        name: 'a known user',
        operation,
        request,
        credential: { identity, alternative, faults: { [scheme]: 'wrong-password' } },
        expect: { kind: 'refused', because: 'wrong-credential', subject, ...securityPointer(operation) },
      },
      {
        name: 'an unknown user',
        operation,
        request: { ...request },
        credential: { identity, alternative, faults: { [scheme]: 'wrong' } },
        expect: { kind: 'like-step', step: 0, subject: `${scheme}: unknown user` },
      },
    ],
    premises: [context.premise(operation, alternative)],
    exclusive: true,
    covers: [{ what: 'fault', operation: operation.id, scheme, fault: 'wrong-password' }],
  }
}
