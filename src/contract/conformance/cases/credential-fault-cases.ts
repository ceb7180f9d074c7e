import { alternativeName } from '../../harness/alternative-name.ts'
import type { AcceptedBecause, Case, CredentialFault, Expectation, RefusedBecause } from '../case.ts'
import { expiryWays } from '../credentials/expiry-ways.ts'
import type { PlanContext } from '../plan-context.ts'
import { authPhase, requestOf, type CredentialTarget } from './credential-targets.ts'
import { securityPointer } from './security-pointer.ts'

/** What a fault is called in a title, and what it should lead to. */
interface FaultPromise {
  readonly title: string
  readonly refused?: RefusedBecause
  readonly accepted?: AcceptedBecause
  /** It carries a value that is right: where the server takes it, the request does what it says. */
  readonly carriesRight?: true
}

const promises: Readonly<Record<CredentialFault, FaultPromise>> = {
  omitted: { title: 'nothing', refused: 'missing-credential' },
  empty: { title: 'an empty value', refused: 'missing-credential' },
  wrong: { title: 'a well-formed value that is nobody’s', refused: 'wrong-credential' },
  'wrong-password': { title: 'a wrong password', refused: 'wrong-credential' },
  'wrong-scheme': {
    title: 'the right value under another scheme word',
    refused: 'misplaced-credential',
    carriesRight: true,
  },
  'no-scheme-word': {
    title: 'the right value without a scheme word',
    refused: 'misplaced-credential',
    carriesRight: true,
  },
  'in-query': { title: 'the right value in the query', refused: 'misplaced-credential', carriesRight: true },
  'in-cookie': { title: 'the right value in a cookie', refused: 'misplaced-credential', carriesRight: true },
  'in-header': { title: 'the right value in another header', refused: 'misplaced-credential', carriesRight: true },
  'lower-case-word': { title: 'the scheme word in lower case', accepted: 'scheme-word', carriesRight: true },
  'two-spaces': { title: 'two spaces behind the scheme word', accepted: 'scheme-word', carriesRight: true },
  truncated: { title: 'a value that is cut off', refused: 'wrong-credential' },
  altered: { title: 'a value with one sign altered', refused: 'wrong-credential' },
  'alg-none': { title: 'an unsigned token', refused: 'wrong-credential' },
  'other-audience': { title: 'a token for another audience', refused: 'wrong-credential' },
  'other-issuer': { title: 'a token of another issuer', refused: 'wrong-credential' },
  // Where it is not taken, the profile's key is wrong, and nobody else is to blame.
  're-signed': { title: 'the right token, signed anew', accepted: 'setup', carriesRight: true },
  expired: { title: 'an expired value', refused: 'ended-credential' },
  revoked: { title: 'a revoked value', refused: 'ended-credential' },
  'after-logout': { title: 'a value after its logout', refused: 'ended-credential' },
  // RFC 9110, 5.3 forbids sending it and says nothing of what a server does then.
  doubled: { title: 'the right value and a wrong one', carriesRight: true },
  'scope-short': { title: 'a value that lacks a scope', refused: 'scope', carriesRight: true },
}

/** Whether a fault needs a login for itself, so that the others keep theirs. */
export function carriesRight(fault: CredentialFault): boolean {
  return promises[fault].carriesRight === true
}

export function faultCaseId(
  { operation, alternative }: CredentialTarget,
  scheme: string,
  fault: CredentialFault,
): string {
  const what = alternative.length > 1 ? `${scheme}/${fault}` : fault
  return `${operation.id}/auth/${alternativeName(alternative)}/${what}`
}

/** One scheme of an alternative wrong and the others right; undefined where no request can be made. */
export function faultCase(
  context: PlanContext,
  target: CredentialTarget,
  scheme: string,
  fault: CredentialFault,
  premises: readonly string[] = [],
): Case | undefined {
  const { operation, alternative, identity, ends } = target
  const id = faultCaseId(target, scheme, fault)
  const request = requestOf(context, target, id)
  if (request === undefined) return undefined
  // The others of an AND are right, and do what the request says as well where the server takes it.
  const usesUp = ends && (carriesRight(fault) || alternative.length > 1)
  return {
    id,
    phase: authPhase,
    operation,
    title: `${promises[fault].title} in ${scheme}`,
    steps: [
      {
        name: '',
        operation,
        request,
        credential: { identity, alternative, faults: { [scheme]: fault }, ...(usesUp && { session: id }) },
        expect: expectation(target, scheme, fault),
      },
    ],
    premises: [context.premise(operation, alternative), ...premises],
    ...((usesUp || endsOthers(context, target, scheme, fault)) && { exclusive: true }),
    covers: [
      { what: 'scheme', name: scheme },
      { what: 'fault', operation: operation.id, scheme, fault },
    ],
  }
}

/** A call that makes every token expire comes when nobody else has one. */
function endsOthers(
  context: PlanContext,
  { identity }: CredentialTarget,
  scheme: string,
  fault: CredentialFault,
): boolean {
  if (fault !== 'expired') return false
  const ways = expiryWays(context.profile, scheme, identity)
  return ways.includes('hook') && ways[0] !== 'value'
}

function expectation({ operation, optional }: CredentialTarget, scheme: string, fault: CredentialFault): Expectation {
  const { refused, accepted } = promises[fault]
  const about = { subject: `${scheme}: ${fault}`, ...securityPointer(operation) }
  // Whoever may come without a credential may as well be let in with a wrong one.
  if (refused !== undefined && !optional) return { kind: 'refused', because: refused, ...about }
  if (accepted !== undefined) return { kind: 'accepted', because: accepted, ...about }
  return { kind: 'any' }
}
