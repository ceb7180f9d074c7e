import type { Case } from '../case.ts'
import { Later } from '../later.ts'
import { asSent, createLife, setup } from './lifecycle-life.ts'
import { isAsValid, otherBody } from './lifecycle-other-body.ts'
import { shownBy, steadyPointers } from './lifecycle-shown.ts'
import { showing, type LivingThing } from './lifecycle-living.ts'

/** One property changed → it reads so, and the others as before (RFC 5789, 2). */
export function patchedCase({ context, thing, producer, identity }: LivingThing): readonly Case[] {
  const { change, read } = thing
  if (change === undefined || context.callable(change) !== undefined) return []
  const body = createLife(context, producer, identity, '').step('', change, setup).written
  // A JSON Patch (RFC 6902) is a list of what to do, and says nothing by itself of what is there afterwards.
  if (body === undefined || body.media.type.includes('json-patch')) return []
  const other = otherBody(context, body.media, body.value)
  const shown = shownBy(context, body.media, other.value, read)
  const changed = other.changed.find((name) => shown.some(({ at }) => at === `/${name}`))
  const short = changed === undefined ? undefined : { [changed]: other.value[changed] }
  const value = short !== undefined && isAsValid(context, body.media, other.value, short) ? short : other.value

  const id = `${change.id}/lifecycle/changed`
  const life = createLife(context, producer, identity, id)
  const made = life.make()
  const before = life.step('read', read, { kind: 'any' })
  const patch = life.step('change', change, setup, { body: value })
  const values: Record<string, unknown> = {}
  for (const source of [made.written, body]) {
    if (source === undefined) continue
    for (const at of steadyPointers(context, source.media, source.value, read))
      values[at] = new Later({ from: 'step', step: before.index, at: `body${at}` })
  }
  // What is changed shows as it was sent, or not at all where a server may spell it in another way.
  const written = patch.written === undefined ? {} : patch.written.value
  for (const at of steadyPointers(context, body.media, written, read)) Reflect.deleteProperty(values, at)
  for (const { shownAt, value: sent } of shownBy(context, body.media, asSent(value, patch.index), read))
    values[shownAt] = sent
  const shows = showing('read-after-write', 'after PATCH', values)
  if (shows === undefined) return []
  life.step('read again', read, shows)
  return life.end({ id, title: 'what it changes is changed, and nothing else', operation: change })
}
