import type { Document, Operation, SecurityAlternative } from '../document/document.ts'
import type { Validator } from '../document/validator.ts'
import { alternativeName } from '../harness/alternative-name.ts'
import type { Case, CredentialUse } from './case.ts'
import { createBaseRequest } from './cases/base-request.ts'
import { callersOf } from './cases/caller.ts'
import { refreshPremise } from './cases/refresh-premise.ts'
import { caseSources } from './cases/case-sources.ts'
import type { Sessions } from './credentials/sessions.ts'
import type { UnverifiedCase } from './events.ts'
import type { NotVerified } from './outcome.ts'
import type { PlanContext } from './plan-context.ts'
import type { Profile } from './profile/profile.ts'
import { seededRandom } from './seeded-random.ts'
import type { Producers } from './resources/producers.ts'

export interface PlanOptions {
  readonly document: Document
  readonly validator: Validator
  readonly profile: Profile
  readonly producers: Producers
  readonly sessions: Pick<Sessions, 'able' | 'canFault'>
  readonly operations: readonly Operation[]
  readonly thorough: boolean
  readonly seed: number
}

export interface Plan {
  /** Of all phases, in their order. */
  readonly cases: readonly Case[]
  readonly notVerified: readonly UnverifiedCase[]
  readonly context: PlanContext
}

/** Everything that a run would do, as data: the same document, profile and seed make the same plan. */
export function createPlan(options: PlanOptions): Plan {
  const notVerified: UnverifiedCase[] = []
  const context = createContext(options, (unverified) => notVerified.push(unverified))
  const cases = new Map<string, Case>()
  for (const source of caseSources(options.sessions)) {
    for (const one of source(context)) if (!cases.has(one.id)) cases.set(one.id, one)
  }
  return { cases: [...cases.values()], notVerified, context }
}

function createContext(options: PlanOptions, leaveOut: PlanContext['leaveOut']): PlanContext {
  const { document, validator, profile, producers, sessions, operations, thorough, seed } = options
  const identities = Object.keys(profile.identities)
  const random = seededRandom(seed)
  const [main] = identities

  const caller = (operation: Operation) =>
    callersOf(profile, operation).find((one) =>
      operation.security.some((each) => each.length > 0 && sessions.able(each, one)),
    ) ?? main
  const alternative = (operation: Operation, identity = caller(operation)): SecurityAlternative | undefined => {
    const alternatives = operation.security
    const named =
      identity === undefined ? undefined : alternatives.find((one) => one.length > 0 && sessions.able(one, identity))
    return named ?? alternatives.find((one) => one.length === 0)
  }
  const credential = (operation: Operation, identity = caller(operation)): CredentialUse | NotVerified => {
    const found = alternative(operation, identity)
    if (found === undefined) return noCredential(operation, identity)
    return { alternative: found, ...(found.length > 0 && identity !== undefined && { identity }) }
  }

  return {
    document,
    validator,
    profile,
    producers,
    operations,
    thorough,
    random,
    main,
    callable: (operation) => callable(operation, profile),
    request: createBaseRequest({ document, validator, profile, producers, caller }),
    alternative,
    credential,
    able: (one, identity) => sessions.able(one, identity),
    premise: (operation, one) =>
      refreshPremise(profile, operation) ?? `${operation.id}/accepted/${alternativeName(one)}`,
    leaveOut,
  }
}

function noCredential(operation: Operation, identity: string | undefined): NotVerified {
  const wanted = operation.security.map(alternativeName).join(' or ')
  const detail =
    identity === undefined
      ? `the profile has no identity, and ${operation.id} wants ${wanted}: add one with its credentials`
      : `the profile gives ${identity} no credential for ${wanted}: add it under identities.${identity}.credentials`
  return { code: 'no-credential', detail }
}

/** GET, HEAD and OPTIONS are safe (RFC 9110, 9.2.1); signing in and out is what a run is for. */
function callable(operation: Operation, profile: Profile): NotVerified | undefined {
  const note = profile.operations[operation.id] ?? profile.operations[`${operation.method} ${operation.path}`]
  if (note?.skip !== undefined) return { code: 'excluded', detail: `the profile leaves it out: ${note.skip}` }
  if (profile.writes || !writes(operation, profile, note?.writes)) return undefined
  return {
    code: 'writes',
    detail: `${operation.method} ${operation.path} may write: allow it with --allow-writes, or say \`writes: false\` of it in the profile`,
  }
}

function writes(operation: Operation, profile: Profile, said: boolean | undefined): boolean {
  if (said !== undefined) return said
  if (['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(operation.method)) return false
  const names = [operation.id, `${operation.method} ${operation.path}`]
  const signing = Object.values(profile.logins).flatMap((login) => [login, login.refresh, login.logout])
  return !signing.some((step) => step?.operation !== undefined && names.includes(step.operation))
}
