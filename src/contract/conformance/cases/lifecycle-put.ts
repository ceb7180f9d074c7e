import type { Operation } from '../../document/document.ts'
import type { Case } from '../case.ts'
import { Later } from '../later.ts'
import { prefixesOf } from '../resources/path-prefix.ts'
import { schemaAt } from '../resources/schema-properties.ts'
import { fullBody } from './lifecycle-full-body.ts'
import { asSent, createLife, setup, type Written } from './lifecycle-life.ts'
import { otherBody, isAsValid, propertiesIn, without } from './lifecycle-other-body.ts'
import { requiredNames, shownBy, steadyPointers, type Shown } from './lifecycle-shown.ts'
import { showing, showsWritten, type LivingThing } from './lifecycle-living.ts'

/** Replaced → it reads as the replacement → the same again → nothing is other than before (RFC 9110, 9.2.2 and 9.3.4). */
export function replacedCase(living: LivingThing): readonly Case[] {
  const { context, thing, producer, identity } = living
  const { replace, read } = thing
  if (replace === undefined || context.callable(replace) !== undefined) return []
  const id = `${replace.id}/lifecycle/replaced`
  const life = createLife(context, producer, identity, id)
  const body = bodyOf(living, replace)
  if (body === undefined) return []
  life.make()
  const full = fullBody(context, body.media, body.value, read)
  const put = life.step('replace', replace, setup, { body: otherBody(context, body.media, full).value })
  const shows = showsWritten(living, put, 'what was written')
  if (put.written === undefined || shows?.kind !== 'shows') return []
  const first = life.step('read', read, shows)
  const list = listOf(living)
  const before = list && life.step('list', list.operation, { kind: 'any' })
  // Refusing it the second time is allowed: a version may have moved on. What it leaves is what counts.
  life.step('replace again', replace, { kind: 'any' }, { body: asSent(put.written.value, put.index) })
  const same = steadyPointers(context, put.written.media, put.written.value, read).map(
    (at) => [at, new Later({ from: 'step', step: first.index, at: `body${at}` })] as const,
  )
  const again = showing('idempotent-put', 'the same twice', Object.fromEntries(same))
  if (again !== undefined) life.step('read again', read, again)
  if (list !== undefined && before !== undefined) {
    const length = new Later({ from: 'step', step: before.index, at: `body${list.length}` })
    const subject = `the same twice: length of ${list.operation.id}`
    life.step('list again', list.operation, {
      kind: 'shows',
      values: { [list.length]: length },
      because: 'idempotent-put',
      subject,
    })
  }
  const title = 'what it replaces reads as the replacement, and the same again changes nothing'
  return life.end({ id, title, operation: replace, ...(list && { exclusive: true }) })
}

/** A PUT without an optional property takes it away: it replaces the whole (RFC 9110, 9.3.4). */
export function leftOutCase(living: LivingThing): readonly Case[] {
  const { context, thing, producer, identity } = living
  const { replace, read } = thing
  if (replace === undefined || context.callable(replace) !== undefined || isPartial(living, replace)) return []
  const body = bodyOf(living, replace)
  if (body === undefined) return []
  const value = optional(living, body) ? body.value : fullBody(context, body.media, body.value, read)
  const left = optional(living, { ...body, value })
  if (left === undefined) return []

  const id = `${replace.id}/lifecycle/left-out`
  const life = createLife(context, producer, identity, id)
  life.make()
  const full = life.step('replace', replace, setup, { body: value })
  const name = left.at.slice(1)
  life.step('replace without it', replace, setup, { body: asSent(without(value, name), full.index) })
  const values = { [left.shownAt]: asSent(left.value, full.index, left.at) }
  life.step('read', read, { kind: 'shows-not', values, because: 'full-put', subject: `left out ${left.shownAt}` })
  return life.end({ id, title: `a property that it leaves out (${name}) is gone`, operation: replace })
}

function bodyOf({ context, producer, identity }: LivingThing, operation: Operation): Written | undefined {
  // Asked of a life of its own, whose steps are thrown away.
  return createLife(context, producer, identity, '').step('', operation, setup).written
}

/** The first property whose absence a read would show: optional, without a default, and shown. */
function optional({ context, thing }: LivingThing, { media, value }: Written): Shown | undefined {
  const { document } = context
  const at = media.schemaPointer === undefined ? undefined : schemaAt(document, media.schema, media.schemaPointer)
  if (at === undefined) return undefined
  const required = requiredNames(document, at)
  const properties = propertiesIn(document, media)
  return shownBy(context, media, value, thing.read).find(({ at: pointer, value: one }) => {
    const name = pointer.slice(1)
    const schema = properties.get(name)?.schema
    if (schema === undefined || required.has(name) || schema.default !== undefined || /[~/]/.test(name)) return false
    if (typeof one === 'boolean' || schema.enum !== undefined || schema.const !== undefined) return false
    return isAsValid(context, media, value, without(value, name))
  })
}

/** Where the document itself makes PUT a partial change: in words, or by demanding nothing of it that it demands of a new thing. */
function isPartial({ context, thing }: LivingThing, replace: Operation): boolean {
  const said = [replace.raw.summary, replace.raw.description].filter((one) => typeof one === 'string').join(' ')
  if (
    /partial|\bonly (?:the )?(?:given|provided|sent|supplied|specified|present|passed)|unchanged|merg(?:e|ing)|omitted|left (?:out|alone)/i.test(
      said,
    )
  )
    return true
  const demands = (operation: Operation | undefined) => {
    const media = operation?.requestBody?.content[0]
    const at =
      media?.schemaPointer === undefined ? undefined : schemaAt(context.document, media.schema, media.schemaPointer)
    return at === undefined ? 0 : requiredNames(context.document, at).size
  }
  return demands(replace) === 0 && demands(thing.create) > 0
}

/** The list that the thing is in, and where its length is: a PUT that makes another thing each time shows there. */
function listOf({
  context,
  thing,
  producer,
}: LivingThing): { readonly operation: Operation; readonly length: string } | undefined {
  const { lister } = producer
  const [, array] = /^body(.*)\/0(?:\/|$)/.exec(lister?.at ?? '') ?? []
  if (lister === undefined || array === undefined || context.callable(lister.operation) !== undefined) return undefined
  // Below another thing the list is that thing's, and both are the shared one.
  return prefixesOf(lister.operation.path).length < prefixesOf(thing.read.path).length
    ? { operation: lister.operation, length: `${array}/length` }
    : undefined
}
