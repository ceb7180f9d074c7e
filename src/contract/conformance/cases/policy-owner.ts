import type { Operation } from '../../document/document.ts'
import type { RequestTemplate, Text } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import { Later } from '../later.ts'
import type { NotVerified } from '../outcome.ts'
import type { PlanContext } from '../plan-context.ts'
import { prefixesOf } from '../resources/path-prefix.ts'
import { allowedBy, mayCall, type PolicyRow } from './policy-table.ts'

/** Whose things an operation is tried on. */
export interface Owners {
  /** Of whom others want something. */
  readonly main: string
  /** Who can make such a thing too, and is tried on his own. */
  readonly makers: readonly string[]
}

/**
 * Where owning a thing is what allows, the owner is the first identity that nothing else allows: then its being accepted says
 * something. Where it is not, the first one that is allowed: then others' being refused is not for want of a thing.
 */
export function ownersOf(context: PlanContext, row: PolicyRow, callers: readonly string[]): Owners | undefined {
  const { document, profile, producers } = context
  const parameter = prefixesOf(row.operation.path).at(-1)?.parameter
  const maker = parameter === undefined ? undefined : producers.of(row.operation, parameter)?.operation
  const makers = callers.filter(
    (identity) =>
      maker === undefined ||
      (!isNotVerified(context.credential(maker, identity)) && mayCall(document, profile, maker, identity)),
  )
  const owned = row.allow.includes('owner')
  const best = makers.find((identity) => (allowedBy(profile, row, identity) === undefined) === owned)
  const main = best ?? makers[0] ?? callers[0]
  return main === undefined ? undefined : { main, makers }
}

/**
 * A request about things of this identity. A thing that could not be made has no stand-in here: that somebody is answered 404 for
 * what does not exist says nothing about what he may do.
 */
export function ownedRequest(
  context: PlanContext,
  operation: Operation,
  identity: string,
  label: string,
): RequestTemplate | NotVerified {
  const request = context.request(operation, { identity, label })
  if (isNotVerified(request)) return request
  const pathValues: Record<string, Text> = {}
  for (const [name, value] of Object.entries(request.pathValues)) {
    const producer = context.producers.of(operation, name)
    const known = context.profile.values[`${operation.id}.${name}`] ?? context.profile.values[name]
    if (producer === undefined && known === undefined && !(value instanceof Later)) {
      const detail = `nothing is known to make what {${name}} of ${operation.id} names: give it in the profile, values.${name}`
      return { code: 'no-request', detail }
    }
    pathValues[name] = value instanceof Later ? new Later(value.source) : value
  }
  return { ...request, pathValues }
}
