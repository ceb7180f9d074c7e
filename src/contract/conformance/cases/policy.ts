import type { Case, CredentialUse, Expectation } from '../case.ts'
import type { CaseSource, PlanContext } from '../plan-context.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import { sharedLabel } from '../resources/labels.ts'
import { prefixesOf } from '../resources/path-prefix.ts'
import { noteOf } from './lifecycle-use.ts'
import { ownedRequest, ownersOf } from './policy-owner.ts'
import { allowedBy, policyTable, type PolicyRow } from './policy-table.ts'

/**
 * The profile's policy as an allow/deny table, both sides tried: each identity calls each operation that a rule names, once. Premise of
 * each refusal: somebody who is allowed was accepted. What is called to write has things of its own, so that a wrong acceptance
 * destroys nothing that others lean on.
 */
export const policyCases: CaseSource = (context) => {
  const { document, profile } = context
  if (profile.policy.length === 0) {
    leaveOut(context, '*', 'no policy in the profile: who may do what was not verified')
    return []
  }
  if (Object.keys(profile.identities).length < 2)
    leaveOut(
      context,
      '*',
      'the profile has one identity: add another under identities, so that somebody can be refused',
    )
  return policyTable(document, profile).flatMap((row) =>
    context.operations.includes(row.operation) ? casesOf(context, row) : [],
  )
}

function leaveOut(context: PlanContext, operation: string, detail: string): void {
  context.leaveOut({ operation, title: 'who may do what', reason: { code: 'excluded', detail } })
}

interface Caller {
  readonly identity: string
  readonly credential: CredentialUse
}

function casesOf(context: PlanContext, row: PolicyRow): readonly Case[] {
  const { operation, allow } = row
  const { profile } = context
  const forbidden = context.callable(operation)
  if (forbidden !== undefined) {
    context.leaveOut({ operation: operation.id, title: 'who may call it', reason: forbidden })
    return []
  }
  const callers = Object.keys(profile.identities).flatMap((identity) => callerOf(context, row, identity))
  const owned = allow.includes('owner')
  if (owned && prefixesOf(operation.path).length === 0) {
    leaveOut(
      context,
      operation.id,
      `${operation.id} has nothing in its path that somebody could own: name roles or identities instead of owner`,
    )
    return []
  }
  const owners = ownersOf(
    context,
    row,
    callers.map(({ identity }) => identity),
  )
  if (owners === undefined) return []
  const others = callers.filter(({ identity }) => allowedBy(profile, row, identity) === undefined)
  const byOwner = others.filter(({ identity }) => owned && identity === owners.main)
  const accepted = [
    ...byOwner.flatMap((caller) => acceptedCase(context, row, caller, owners.main, `owner ${caller.identity}`)),
    ...callers.flatMap((caller) => {
      const { identity } = caller
      const word = allowedBy(profile, row, identity)
      if (word === undefined) return []
      const target = !owned && owners.makers.includes(identity) ? identity : owners.main
      return acceptedCase(context, row, caller, target, word === identity ? word : `${word} (${identity})`)
    }),
  ]
  const refused = others
    .filter((caller) => !byOwner.includes(caller))
    .flatMap((caller) => refusedCase(context, row, caller, owners.main, accepted[0]))
  if (byOwner.length > 0 && refused.length === 0 && callers.length > 1)
    leaveOut(
      context,
      operation.id,
      `everybody else may call ${operation.id} by another rule: add an identity without such a role`,
    )
  return [...accepted, ...refused]
}

function acceptedCase(
  context: PlanContext,
  row: PolicyRow,
  caller: Caller,
  target: string,
  subject: string,
): readonly Case[] {
  const label = isSafe(row) ? sharedLabel : `${row.operation.id}/policy/accepted/${caller.identity}`
  return policyCase(context, row, caller, { target, label }, { kind: 'accepted', because: 'policy', subject }, [])
}

/** Those who are refused share one thing: only the first wrong acceptance can change it, and it is found. */
function refusedCase(
  context: PlanContext,
  row: PolicyRow,
  caller: Caller,
  target: string,
  accepted: Case | undefined,
): readonly Case[] {
  const { operation, allow } = row
  const { identity, credential } = caller
  const subject = allow.includes('owner')
    ? `another user's ${operation.id} (${identity})`
    : `not ${allow.join(' or ')} (${identity})`
  const label = isSafe(row) ? sharedLabel : `${operation.id}/policy/refused`
  const premise = accepted?.id ?? context.premise(operation, credential.alternative)
  return policyCase(context, row, caller, { target, label }, { kind: 'refused', because: 'policy', subject }, [premise])
}

function isSafe({ operation: { method } }: PolicyRow): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method)
}

/** Whoever cannot even say who he is tells nothing about the policy. */
function callerOf(context: PlanContext, { operation }: PolicyRow, identity: string): readonly Caller[] {
  const credential = context.credential(operation, identity)
  if (isNotVerified(credential)) {
    context.leaveOut({ operation: operation.id, title: `whether ${identity} may call it`, reason: credential })
    return []
  }
  return credential.identity === undefined ? [] : [{ identity, credential }]
}

interface Target {
  /** Whose thing it is. */
  readonly target: string
  readonly label: string
}

function policyCase(
  context: PlanContext,
  { operation }: PolicyRow,
  { identity, credential }: Caller,
  { target, label }: Target,
  expect: Extract<Expectation, { kind: 'accepted' | 'refused' }>,
  premises: readonly string[],
): readonly Case[] {
  const title = `${identity} is ${expect.kind}: ${expect.subject}`
  const request = ownedRequest(context, operation, target, label)
  if (isNotVerified(request)) {
    context.leaveOut({ operation: operation.id, title, reason: request })
    return []
  }
  return [
    {
      id: `${operation.id}/policy/${expect.kind}/${identity}`,
      phase: 'auth',
      operation,
      title,
      steps: [{ name: '', operation, request, credential, expect }],
      premises,
      ...(noteOf(context, operation)?.exclusive === true && { exclusive: true }),
    },
  ]
}
