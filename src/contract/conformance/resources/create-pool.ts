import { randomUUID } from 'node:crypto'
import type { Document, Operation } from '../../document/document.ts'
import type { RequestTemplate, Step, Text } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { Exchange } from '../evidence.ts'
import { Later, type ResourceUse } from '../later.ts'
import type { NotVerified } from '../outcome.ts'
import { partOfAnswer } from '../part-of-answer.ts'
import type { PlanContext } from '../plan-context.ts'
import { sharedLabel } from './labels.ts'
import { createMadeThings } from './made-things.ts'
import { pathValuesOf } from './path-values-of.ts'
import type { Producer, Producers } from './producers.ts'
import { resourcesIn } from './resources-in.ts'

export interface PoolOptions {
  readonly document: Document
  readonly producers: Producers
  readonly context: Pick<PlanContext, 'request' | 'credential' | 'callable'>
  readonly send: (step: Step, signal: AbortSignal) => Promise<Exchange | NotVerified>
  /** Whether things that the run did not make may be changed and deleted where nothing makes any; they never are without it. */
  readonly touchesListed?: boolean
}

/** The things that a run makes, or finds, on the server: each once, whoever needs it and however many at a time. */
export interface ResourcePool {
  /** A part of the answer that made the thing; undefined where there is none. */
  resolve(use: ResourceUse, at: string, signal: AbortSignal): Promise<unknown>
  /** Tells of an exchange that a case had, so that what it made is deleted in the end, and what it deleted is not. */
  note(exchange: Exchange): void
  /** Why things could not be made: one line each. */
  failures(): readonly NotVerified[]
  /** Deletes what the run made, the newest first, as whoever made it. At most `limit` requests; never throws for an answer. */
  cleanUp(signal: AbortSignal, limit?: number): Promise<CleanedUp>
}

export interface CleanedUp {
  readonly removed: number
  /** What is still there as far as is known. */
  readonly left: number
}

export function createResourcePool(options: PoolOptions): ResourcePool {
  const { document, producers, context, send } = options
  const made = createMadeThings(producers)
  const byOperation = producersByOperation(document, producers)
  const sent = new Map<string, Promise<Exchange | undefined>>()
  const uses = new Map<string, ResourceUse>()
  const failures = new Map<string, NotVerified>()

  async function resolve(use: ResourceUse, at: string, signal: AbortSignal): Promise<unknown> {
    const producer = byOperation.get(`${use.producer} ${at}`) ?? byOperation.get(use.producer)
    if (producer === undefined) return undefined
    if (producer.makes) {
      const exchange = await once(use, signal, () => makingStep(producer, use))
      const value = exchange && partOf(exchange, at)
      if (value !== undefined) return value
    }
    // What was there before is somebody's: it is looked at, and neither changed nor deleted.
    if (use.label !== sharedLabel && options.touchesListed !== true) return undefined
    const lister = producer.makes ? producer.lister : { operation: producer.operation, at }
    if (lister === undefined) return undefined
    const list = { ...use, producer: lister.operation.id, label: sharedLabel }
    const exchange = await once(list, signal, () =>
      stepOf(lister.operation, list, context.request(lister.operation, list)),
    )
    return exchange && partOf(exchange, lister.at)
  }

  function once(use: ResourceUse, signal: AbortSignal, step: () => Step | NotVerified): Promise<Exchange | undefined> {
    const key = keyOf(use)
    const known = sent.get(key)
    if (known !== undefined) return known
    const fresh = sendOnce(use, step(), signal)
    sent.set(key, fresh)
    uses.set(key, use)
    return fresh
  }

  async function sendOnce(use: ResourceUse, step: Step | NotVerified, signal: AbortSignal) {
    const exchange = isNotVerified(step) ? step : await send(step, signal)
    if (isNotVerified(exchange)) {
      failures.set(keyOf(use), exchange)
      return undefined
    }
    const status = exchange.answer?.status
    if (status !== undefined && status >= 200 && status < 300) {
      made.note(exchange)
      return exchange
    }
    const said = status === undefined ? (exchange.failure?.detail ?? 'no answer came') : `it answered ${status}`
    failures.set(keyOf(use), { code: 'setup', detail: `${use.producer} made nothing for ${use.identity}: ${said}` })
    return undefined
  }

  function makingStep(producer: Producer, use: ResourceUse): Step | NotVerified {
    const { operation } = producer
    const forbidden = context.callable(operation)
    if (forbidden !== undefined) return forbidden
    if (leansOnItself(use, []))
      return { code: 'no-request', detail: `${operation.id} needs a thing that only it can make` }
    const request = context.request(operation, use)
    if (isNotVerified(request) || !producer.at.startsWith('path ')) return stepOf(operation, use, request)
    const own = ownName(operation, producer.at.slice('path '.length), request)
    if (own === undefined && use.label !== sharedLabel)
      return { code: 'no-request', detail: `nothing but its example is known to name what ${operation.id} makes` }
    return stepOf(operation, use, own ?? request)
  }

  function stepOf(operation: Operation, use: ResourceUse, request: RequestTemplate | NotVerified): Step | NotVerified {
    if (isNotVerified(request)) return request
    const credential = context.credential(operation, use.identity)
    if (isNotVerified(credential)) return credential
    const expect = { kind: 'accepted', because: 'setup', subject: 'a thing to work with' } as const
    return { name: 'make', operation, request, credential, expect }
  }

  /** Two things that need each other would wait for each other without end. */
  function leansOnItself(use: ResourceUse, above: readonly string[]): boolean {
    const key = keyOf(use)
    if (above.includes(key)) return true
    const operation = byOperation.get(use.producer)?.operation
    const request = operation && context.request(operation, use)
    if (request === undefined || isNotVerified(request)) return false
    return resourcesIn(request).some((inner) => leansOnItself(inner, [...above, key]))
  }

  async function cleanUp(signal: AbortSignal, limit = 200): Promise<CleanedUp> {
    const before = made.left()
    for (const { remove, pathValues, identity } of before.slice(0, limit)) {
      if (signal.aborted) break
      if (context.callable(remove) !== undefined) continue
      const request = context.request(remove, identity === undefined ? {} : { identity })
      const credential = context.credential(remove, identity)
      if (isNotVerified(request) || isNotVerified(credential)) continue
      const expect = { kind: 'any' } as const
      const step = { name: 'clean up', operation: remove, request: { ...request, pathValues }, credential, expect }
      const exchange = await send(step, signal)
      if (!isNotVerified(exchange)) made.note(exchange)
    }
    const left = made.left().length
    return { removed: before.length - left, left }
  }

  /** What deletes a whole collection has deleted what others lean on: the next who needs such a thing has it made anew. */
  function forgetDeleted({ step: { operation }, answer }: Exchange): void {
    if (operation.method !== 'DELETE' || answer === undefined || answer.status >= 300) return
    for (const [key, { producer }] of uses) {
      const maker = document.operations.find(({ id }) => id === producer)
      if (maker !== undefined && maker.method !== 'PUT' && deletesAll(operation.path, maker.path)) {
        sent.delete(key)
        uses.delete(key)
      }
    }
  }

  function note(exchange: Exchange): void {
    made.note(exchange)
    forgetDeleted(exchange)
  }

  return { resolve, note, failures: () => [...failures.values()], cleanUp }
}

/** By operation, and by operation and place: one operation may give ids of several things. */
function producersByOperation(document: Document, producers: Producers): ReadonlyMap<string, Producer> {
  const found = new Map<string, Producer>()
  for (const operation of document.operations) {
    for (const { name, in: place } of operation.parameters) {
      const producer = place === 'path' ? producers.of(operation, name) : undefined
      if (producer === undefined) continue
      found.set(`${producer.operation.id} ${producer.at}`, producer)
      if (!found.has(producer.operation.id)) found.set(producer.operation.id, producer)
    }
  }
  return found
}

/** `DELETE /notes`, and `DELETE /notes/archived`, of `POST /notes`. */
function deletesAll(path: string, collection: string): boolean {
  return path === collection || (path.startsWith(`${collection}/`) && !path.slice(collection.length).includes('{'))
}

function keyOf({ producer, identity, label }: ResourceUse): string {
  return JSON.stringify([producer, identity, label])
}

function partOf({ step, request, answer }: Exchange, at: string): unknown {
  if (at.startsWith('path ')) return pathValuesOf(request.url, step.operation.path)?.[at.slice('path '.length)]
  return answer === undefined ? undefined : partOfAnswer(answer, at)
}

/** The request with a name of its own for what it makes, so that things of different labels are different; undefined where its schema is too narrow. */
function ownName(operation: Operation, name: string, request: RequestTemplate): RequestTemplate | undefined {
  const schema = operation.parameters.find((one) => one.in === 'path' && one.name === name)?.schema
  if (schema === undefined || typeof schema === 'boolean') return undefined
  const { type, format, pattern, maxLength } = schema
  if (type !== 'string' || schema.enum !== undefined || schema.const !== undefined || pattern !== undefined)
    return undefined
  const limit = typeof maxLength === 'number' ? maxLength : undefined
  let value: Text
  if (format === 'uuid') value = randomUUID()
  else if (format !== undefined || (limit !== undefined && limit < 12)) return undefined
  else value = new Later({ from: 'unique', like: name, ...(limit !== undefined && { maxLength: limit }) })
  return { ...request, pathValues: { ...request.pathValues, [name]: value } }
}
