import type { SecurityAlternative, SecurityUse } from '../../document/document.ts'
import { alternativeName } from '../../harness/alternative-name.ts'
import type { Case, CredentialFault, Expectation } from '../case.ts'
import { placeOf } from '../credentials/scheme-kind.ts'
import type { PlanContext } from '../plan-context.ts'
import { requirementOf } from './credential-pairs.ts'
import { authPhase, requestOf, type CredentialTarget } from './credential-targets.ts'
import { opens } from './opens.ts'
import { securityPointer } from './security-pointer.ts'

/** Members of an AND left out, halves of two alternatives, two alternatives at once: all that is sent is right. */
export function combinationCases(context: PlanContext, targets: readonly CredentialTarget[]): readonly Case[] {
  const made = [...memberCases(context, targets), ...twoAtOnce(context, targets)]
  return made.filter((one) => one !== undefined)
}

function memberCases(context: PlanContext, targets: readonly CredentialTarget[]): readonly (Case | undefined)[] {
  return targets
    .filter(({ alternative }) => alternative.length > 1)
    .flatMap((target) => {
      const { operation, alternative } = target
      return alternative.flatMap(({ name }) => {
        const others = alternative.filter((other) => other.name !== name).map((other) => other.name)
        if (opens(operation, others)) return []
        const subject = `${alternativeName(alternative)} without ${name}`
        return [
          combined(context, target, alternative, {
            name: `without ${name}`,
            faults: { [name]: 'omitted' },
            expect: member(target, subject),
          }),
        ]
      })
    })
}

/** Once for each distinct requirement: what opens two doors must not make the server stumble, and two half keys open none. */
function twoAtOnce(context: PlanContext, targets: readonly CredentialTarget[]): readonly (Case | undefined)[] {
  const first = new Map<string, CredentialTarget>()
  const cases: (Case | undefined)[] = []
  const done = new Set<string>()
  for (const target of targets.filter(({ ends }) => !ends).toSorted(readsFirst)) {
    const { operation, alternative, identity } = target
    const one = first.get(operation.id)
    if (one === undefined) {
      first.set(operation.id, target)
      continue
    }
    const requirement = requirementOf(target, false)
    const both = together(one.alternative, alternative)
    if (both !== undefined && !done.has(`${requirement} both`) && context.able(both, identity)) {
      done.add(`${requirement} both`)
      const name = `with ${alternativeName(alternative)} as well`
      cases.push(
        combined(context, target, both, {
          name,
          title: `${alternativeName(one.alternative)} ${name}`,
          expect: { kind: 'any' },
        }),
      )
    }
    const halves = halvesOf(one, target)
    if (halves !== undefined && !done.has(`${requirement} halves`) && context.able(halves, identity)) {
      done.add(`${requirement} halves`)
      const subject = halves.map(({ name }) => name).join(' with ')
      cases.push(
        combined(context, target, halves, { name: subject, title: `only ${subject}`, expect: member(target, subject) }),
      )
    }
  }
  return cases
}

interface Combination {
  readonly name: string
  readonly title?: string
  readonly faults?: Readonly<Record<string, CredentialFault>>
  readonly expect: Expectation
}

function combined(
  context: PlanContext,
  target: CredentialTarget,
  sent: SecurityAlternative,
  { name, title, faults, expect }: Combination,
): Case | undefined {
  const { operation, alternative, identity, ends } = target
  const id = `${operation.id}/auth/${alternativeName(alternative)}/${name}`
  const request = requestOf(context, target, id)
  if (request === undefined) return undefined
  return {
    id,
    phase: authPhase,
    operation,
    title: title ?? `${alternativeName(alternative)} ${name}`,
    steps: [
      {
        name: '',
        operation,
        request,
        credential: { identity, alternative: sent, ...(faults && { faults }), ...(ends && { session: id }) },
        expect,
      },
    ],
    premises: [context.premise(operation, alternative)],
    ...(ends && { exclusive: true }),
    covers: sent.map((use) => ({ what: 'scheme', name: use.name })),
  }
}

function member({ operation, optional }: CredentialTarget, subject: string): Expectation {
  return optional ? { kind: 'any' } : { kind: 'refused', because: 'member', subject, ...securityPointer(operation) }
}

/** Both alternatives in one request; undefined where they share a scheme or a place. */
function together(one: SecurityAlternative, other: SecurityAlternative): SecurityAlternative | undefined {
  const both = [...one, ...other]
  const places = both.map(({ scheme }) => placeOf(scheme))
  return new Set(places).size === places.length ? both : undefined
}

function halvesOf(one: CredentialTarget, other: CredentialTarget): readonly SecurityUse[] | undefined {
  if (one.alternative.length < 2 || other.alternative.length < 2) return undefined
  for (const half of one.alternative) {
    for (const otherHalf of other.alternative) {
      const halves = together([half], [otherHalf])
      if (halves !== undefined && !opens(one.operation, [half.name, otherHalf.name])) return halves
    }
  }
  return undefined
}

function readsFirst(one: CredentialTarget, other: CredentialTarget): number {
  return Number(one.operation.method !== 'GET') - Number(other.operation.method !== 'GET')
}
