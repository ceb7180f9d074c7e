import type { Operation } from '../../document/document.ts'
import type { Case } from '../case.ts'
import { Later } from '../later.ts'
import { fullBody } from './lifecycle-full-body.ts'
import { createLife, setup } from './lifecycle-life.ts'
import { showsWritten, type LivingThing } from './lifecycle-living.ts'

/** Created → its Location leads to it → it reads as it was written → deleted → gone. */
export function createdCase(living: LivingThing): readonly Case[] {
  const { context, thing, producer, identity } = living
  const { create, read, remove } = thing
  if (create === undefined) return removedCase(living)
  const id = `${create.id}/lifecycle/created`
  const life = createLife(context, producer, identity, id)
  const made = life.make()
  if (maySendLocation(create)) {
    // What it leads to need not be what `read` promises: a form to look at, or how far the making has come.
    const expect = { kind: 'accepted', because: 'lifecycle', subject: 'header Location' } as const
    life.step('follow Location', withoutPromises(read), expect, {
      to: new Later({ from: 'step', step: 0, at: 'header location' }),
    })
  }
  const shows = showsWritten(living, made, 'what was written')
  // 202: it will be made, some time (RFC 9110, 15.3.3).
  const atOnce = !create.responses.some(({ status }) => status === '202')
  const there = { kind: 'accepted', because: 'lifecycle', subject: 'what was made' } as const
  life.step('read', read, shows ?? (atOnce ? there : { kind: 'any' }))
  if (remove !== undefined && context.callable(remove) === undefined) addRemoval(living, life, remove)
  const title =
    remove === undefined ? 'what it makes can be read' : 'what it makes can be read, and is gone once deleted'
  return life.end({ id, title, operation: create })
}

/** Created with all that it may have → all of it is there. A case of its own: less of it may be known to be right. */
export function wholeCase(living: LivingThing): readonly Case[] {
  const { context, thing, producer, identity } = living
  const { create, read } = thing
  const plain = create && createLife(context, producer, identity, '').make().written
  if (create === undefined || plain === undefined) return []
  const full = fullBody(context, plain.media, plain.value, read)
  if (full === plain.value) return []
  const id = `${create.id}/lifecycle/whole`
  const life = createLife(context, producer, identity, id)
  // The values are made up, and one of them may be wrong for reasons that no schema says.
  const made = life.make(full, { kind: 'any' })
  const shows = showsWritten(living, made, 'what was written')
  if (shows === undefined) return []
  const known = new Later({ from: 'step', step: made.index, at: producer.at })
  life.step('read', read, shows, { onlyWhere: { known } })
  return life.end({ id, title: 'all that it may be sent can be read', operation: create })
}

/** Where a PUT makes the thing: deleted → gone. */
function removedCase(living: LivingThing): readonly Case[] {
  const { context, thing, producer, identity } = living
  const { read, remove } = thing
  if (remove === undefined || context.callable(remove) !== undefined) return []
  const id = `${remove.id}/lifecycle/deleted`
  const life = createLife(context, producer, identity, id)
  life.step('read', read, setup)
  addRemoval(living, life, remove)
  return life.end({ id, title: 'what it deletes is gone', operation: remove })
}

function addRemoval({ thing }: LivingThing, life: ReturnType<typeof createLife>, remove: Operation): void {
  life.step('delete', remove, setup)
  if (!keepsWhatItDeletes(remove))
    life.step('read after deletion', thing.read, { kind: 'gone', subject: 'after deletion' })
  // RFC 9110, 9.2.2: idempotent is the effect, not the answer. That it is a documented one is judged like everywhere.
  life.step('delete again', remove, { kind: 'any' })
}

/** A 201 may name what was made, documented or not (RFC 9110, 15.3.2). */
function maySendLocation({ responses }: Operation): boolean {
  return responses.some(
    ({ status, headers }) =>
      status === '201' || (status.startsWith('2') && headers.some(({ name }) => name.toLowerCase() === 'location')),
  )
}

/** DELETE that its document calls a cancelling or archiving: the thing may well be shown afterwards. */
function keepsWhatItDeletes({ raw, id }: Operation): boolean {
  const said = [id, raw.summary, raw.description].filter((one) => typeof one === 'string').join(' ')
  return /cancel|archiv|deactivat|disabl|soft[- ]?delet|trash|recycle|schedul|mark(?:s|ed)? /i.test(said)
}

function withoutPromises(operation: Operation): Operation {
  const { pointer } = operation
  const content = [{ type: '*/*', examples: {}, pointer }]
  return { ...operation, responses: [{ status: 'default', headers: [], content, links: [], pointer }] }
}
