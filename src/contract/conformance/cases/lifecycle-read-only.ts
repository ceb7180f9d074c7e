import type { MediaType, Operation } from '../../document/document.ts'
import { childPointer } from '../../document/json-pointer.ts'
import type { Case } from '../case.ts'
import { Later } from '../later.ts'
import { answerSchema } from '../resources/answer-schema.ts'
import { propertiesOf, typesOf } from '../resources/schema-properties.ts'
import { createLife, setup, type Written } from './lifecycle-life.ts'
import { propertiesIn } from './lifecycle-other-body.ts'
import type { LivingThing } from './lifecycle-living.ts'

/**
 * What the document calls `readOnly` is not taken from a request: neither when a thing is made nor when it is changed. The server may
 * refuse such a request, or leave the property alone; that it does not show the value afterwards is all that is asked.
 */
export function readOnlyCases(living: LivingThing): readonly Case[] {
  return [...madeCase(living), ...changedCase(living)]
}

function madeCase(living: LivingThing): readonly Case[] {
  const { context, thing, producer, identity } = living
  const { create, read } = thing
  const body = create && bodyOf(living, create)
  if (create === undefined || body === undefined) return []
  const forged = forgedValues(living, body.media)
  const id = `${create.id}/lifecycle/read-only`
  const life = createLife(context, producer, identity, id)
  // Being refused is fine as well: then there is nothing to read.
  const made = life.make({ ...body.value, ...forged }, { kind: 'any' })
  if (made.written === undefined || Object.keys(forged).length === 0) return []
  const known = new Later({ from: 'step', step: made.index, at: producer.at })
  life.step('read', read, notShowing(forged), { onlyWhere: { known } })
  return life.end({ id, title: titleOf(forged), operation: create })
}

function changedCase(living: LivingThing): readonly Case[] {
  const { context, thing, producer, identity } = living
  const write = [thing.replace, thing.change].find((one) => one !== undefined && context.callable(one) === undefined)
  const body = write && bodyOf(living, write)
  if (write === undefined || body === undefined || body.media.type.includes('json-patch')) return []
  const forged = forgedValues(living, body.media)
  if (Object.keys(forged).length === 0) return []
  const id = `${write.id}/lifecycle/read-only`
  const life = createLife(context, producer, identity, id)
  life.make()
  life.step('write', write, { kind: 'any' }, { body: { ...body.value, ...forged } })
  life.step('read', thing.read, notShowing(forged))
  return life.end({ id, title: titleOf(forged), operation: write })
}

function bodyOf({ context, producer, identity }: LivingThing, operation: Operation): Written | undefined {
  const life = createLife(context, producer, identity, '')
  return (operation === producer.operation ? life.make() : life.step('', operation, setup)).written
}

function notShowing(forged: Readonly<Record<string, unknown>>) {
  const values = Object.fromEntries(Object.entries(forged).map(([name, value]) => [childPointer('', name), value]))
  const pointers = Object.keys(values)
  const subject = pointers.length === 1 ? `readOnly ${pointers.join('')}` : 'readOnly'
  return { kind: 'shows-not', values, because: 'read-only-kept', subject } as const
}

function titleOf(forged: Readonly<Record<string, unknown>>): string {
  return `readOnly properties (${Object.keys(forged).join(', ')}) are not taken from a request`
}

/** Values that no server would come to by itself, for what the thing's own schema calls readOnly. */
function forgedValues({ context, thing }: LivingThing, media: MediaType): Readonly<Record<string, unknown>> {
  const { document } = context
  const answer = answerSchema(document, thing.read)
  if (answer === undefined) return {}
  const written = propertiesIn(document, media)
  const found = [...propertiesOf(document, answer)].flatMap(([name, at]) => {
    const request = written.get(name)
    if (at.schema.readOnly !== true || (request !== undefined && request.schema.readOnly !== true)) return []
    const value = forgedValue(typesOf(document, at), at.schema)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(found)
}

function forgedValue(types: readonly string[], schema: Readonly<Record<string, unknown>>): unknown {
  if (schema.enum !== undefined || schema.const !== undefined || schema.pattern !== undefined) return undefined
  if (types.includes('string')) {
    const { format } = schema
    if (format === undefined) return 'forged-by-contract'
    return typeof format === 'string' ? forgedTexts[format] : undefined
  }
  const { maximum } = schema
  if (types.includes('integer') || types.includes('number'))
    return typeof maximum === 'number' && maximum < 987_654 ? undefined : 987_654
  return undefined
}

const forgedTexts: Readonly<Record<string, string>> = {
  uuid: 'f0f0f0f0-1234-4567-89ab-f0f0f0f0f0f0',
  date: '1987-06-05',
  'date-time': '1987-06-05T04:03:02Z',
  email: 'forged@contract.invalid',
  uri: 'https://contract.invalid/forged',
}
