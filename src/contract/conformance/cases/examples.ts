import type { Operation, SecurityAlternative } from '../../document/document.ts'
import { alternativeName } from '../../harness/alternative-name.ts'
import type { Case, CredentialUse, Expectation } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { PlanContext } from '../plan-context.ts'
import { bodyExamples } from './body-examples.ts'
import { callerBy } from './caller.ts'
import { isExclusive } from './is-exclusive.ts'
import { isGuessed } from './is-guessed.ts'
import { parameterExamples } from './parameter-examples.ts'
import { refreshPremise } from './refresh-premise.ts'

/**
 * For each operation and each alternative of its security, the good request that should be accepted, which is the premise of most
 * other cases; then the document's further examples.
 */
export function exampleCases(context: PlanContext): readonly Case[] {
  return context.operations.flatMap((operation) => {
    const forbidden = context.callable(operation)
    if (forbidden !== undefined) {
      context.leaveOut({ operation: operation.id, title: 'the operation', reason: forbidden })
      return []
    }
    // A refresh token is good once: the life of the login shows that it is accepted.
    if (refreshPremise(context.profile, operation) !== undefined) return []
    return [
      ...acceptedCases(context, operation),
      ...bodyExamples(context, operation),
      ...parameterExamples(context, operation),
    ]
  })
}

function acceptedCases(context: PlanContext, operation: Operation): readonly Case[] {
  const guessed = isGuessed(context, operation)
  const cases: Case[] = []
  for (const alternative of operation.security) {
    const name = alternativeName(alternative)
    const identity =
      alternative.length === 0
        ? context.main
        : callerBy(context.profile, operation, alternative, (one, who) => context.able(one, who))
    if (alternative.length > 0 && identity === undefined) {
      context.leaveOut({ operation: operation.id, title: name, reason: noCredential(context, alternative) })
      continue
    }
    const id = context.premise(operation, alternative)
    const request = context.request(operation, {
      ...(identity !== undefined && { identity }),
      ...ownLabel(operation, id),
    })
    if (isNotVerified(request)) {
      context.leaveOut({ operation: operation.id, title: name, reason: request })
      continue
    }
    const exclusive = isExclusive(context, operation)
    const credential: CredentialUse = {
      alternative,
      ...(alternative.length > 0 && identity !== undefined && { identity }),
      ...(exclusive && alternative.length > 0 && { session: id }),
    }
    cases.push({
      id,
      phase: 'examples',
      operation,
      title: `a good request, ${name}`,
      steps: [{ name: '', operation, request, credential, expect: expectation(operation, alternative, guessed) }],
      ...(exclusive && { exclusive: true as const }),
    })
  }
  return cases
}

/** The first alternative shows that good input is accepted, the others that each of them is enough. */
function expectation(operation: Operation, alternative: SecurityAlternative, guessed: boolean): Expectation {
  const [first] = operation.security
  const known = guessed ? {} : ({ knownInput: true } as const)
  if (alternative.length === 0 && operation.security.some(({ length }) => length > 0))
    return { kind: 'accepted', because: 'anonymous', subject: 'anonymous', ...known }
  if (alternative.length > 0 && operation.security.length > 1)
    return { kind: 'accepted', because: 'alternative', subject: alternativeName(alternative), ...known }
  if (guessed) return { kind: 'accepted', because: 'setup', subject: 'request' }
  if (alternative === first || operation.security.length === 1)
    return { kind: 'accepted', because: 'positive-data', subject: 'request' }
  return { kind: 'accepted', because: 'alternative', subject: alternativeName(alternative), ...known }
}

function noCredential(context: PlanContext, alternative: SecurityAlternative) {
  const who = context.main === undefined ? 'identities.NAME.credentials' : `identities.${context.main}.credentials`
  const detail = `the profile gives nobody a credential for ${alternativeName(alternative)}: add it under ${who}`
  return { code: 'no-credential', detail } as const
}

/** What is deleted is nobody else's. */
function ownLabel(operation: Operation, id: string): { readonly label?: string } {
  return operation.method === 'DELETE' ? { label: id } : {}
}
