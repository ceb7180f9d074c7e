import type { Operation } from '../../document/document.ts'
import type { Case } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { PlanContext } from '../plan-context.ts'
import { prefixesOf } from '../resources/path-prefix.ts'
import type { Producer, Thing } from '../resources/producers.ts'
import { createdCase, wholeCase } from './lifecycle-created.ts'
import { patchedCase } from './lifecycle-patched.ts'
import { leftOutCase, replacedCase } from './lifecycle-put.ts'
import { readOnlyCases } from './lifecycle-read-only.ts'
import type { LivingThing } from './lifecycle-living.ts'
import { mayCall } from './policy-table.ts'
import { loginOperations } from './lifecycle-use.ts'

/**
 * The lives of things: created → readable → changed → deleted → gone. Each case makes a thing of its own, so that one broken promise
 * fails one case; its first step is the premise of the others, and so is each step that only prepares for the next (`setup`).
 */
export function thingCases(context: PlanContext): readonly Case[] {
  const signing = loginOperations(context)
  return context.producers.things.flatMap((thing) => {
    const { read } = thing
    const own = thing.create ?? thing.replace
    if (own === undefined) return []
    const producer = producerOf(context, thing)
    if (producer === undefined || signing.has(producer.operation)) return []
    if (read === undefined) return leaveOut(context, own)
    const identity = makerOf(context, thing, producer.operation)
    const living: LivingThing = { context, thing: { ...thing, read }, producer, identity }
    return [createdCase, wholeCase, replacedCase, leftOutCase, patchedCase, readOnlyCases].flatMap((source) =>
      source(living),
    )
  })
}

/** What makes the thing, and not only lists it. */
function producerOf({ producers }: PlanContext, thing: Thing): Producer | undefined {
  const operations = [thing.read, thing.remove, thing.change, thing.replace]
  for (const operation of operations) {
    const parameter = operation && prefixesOf(operation.path).at(-1)?.parameter
    const found = operation !== undefined && parameter !== undefined ? producers.of(operation, parameter) : undefined
    if (found?.makes === true) return found
  }
  return undefined
}

/** Who makes one: the first identity that may do all that can be done to it, or else the first that may make it. */
function makerOf(context: PlanContext, thing: Thing, create: Operation): string | undefined {
  const { document, profile } = context
  const may = (identity: string) => (operation: Operation | undefined) =>
    operation === undefined ||
    (!isNotVerified(context.credential(operation, identity)) && mayCall(document, profile, operation, identity))
  const makers = Object.keys(profile.identities).filter((identity) => may(identity)(create))
  const all = [thing.read, thing.replace, thing.change, thing.remove]
  return makers.find((identity) => all.every(may(identity))) ?? makers[0] ?? context.main
}

function leaveOut(context: PlanContext, operation: Operation): [] {
  if (!context.operations.includes(operation)) return []
  const detail = `no operation reads what ${operation.id} makes, and so nothing shows whether it was done`
  context.leaveOut({
    operation: operation.id,
    title: 'the life of what it makes',
    reason: { code: 'no-request', detail },
  })
  return []
}
