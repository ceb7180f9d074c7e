import type { Document, Operation, Parameter } from '../../document/document.ts'
import { successes } from './answer-schema.ts'
import { idOfListed, idOfMade, plain } from './id-in-answer.ts'
import { linkedParameters, type LinkedParameter } from './linked-producers.ts'
import { pathKey, prefixesOf, type PathPrefix } from './path-prefix.ts'
import type { Producer, Producers, Thing } from './producers.ts'

/**
 * Finds out who makes what: by the document's links, and else by the shape of its paths. Where two could be meant the nearer one is
 * taken, and none where that does not decide: a wrong guess would send requests to things that are not there.
 */
export function readProducers(document: Document): Producers {
  const byShape = new Map<string, Operation>()
  for (const operation of document.operations) {
    const key = `${operation.method} ${pathKey(operation.path)}`
    if (!byShape.has(key)) byShape.set(key, operation)
  }
  const at = (method: string, key: string) => byShape.get(`${method} ${key}`)
  const producers = new Map<string, Producer>()
  const prefixes = new Map<string, PathPrefix>()

  for (const operation of document.operations) {
    for (const prefix of prefixesOf(operation.path)) {
      if (prefixes.has(prefix.key)) continue
      const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === prefix.parameter)
      if (parameter === undefined) continue
      prefixes.set(prefix.key, prefix)
      const producer = shaped(document, at, prefix, parameter)
      if (producer !== undefined) producers.set(prefix.key, producer)
    }
  }
  const linked = linkedParameters(document)
  for (const [key, prefix] of prefixes) {
    const found = fromLinks(linked, key, producers)
    if (found !== undefined) producers.set(key, withLister(found, producers.get(prefix.key)))
  }
  const shared = sharedNames(prefixes, producers)

  return {
    of(operation, name) {
      const prefix = prefixesOf(operation.path).find(({ parameter }) => parameter === name)
      if (prefix === undefined) return undefined
      const found = producers.get(prefix.key) ?? nearest(shared.get(plain(name)) ?? [], operation.path)
      // What makes a thing does not need one.
      return found?.operation === operation ? undefined : found
    },
    things: [...prefixes.values()].flatMap((prefix) => thingOf(at, prefix, producers.get(prefix.key))),
  }
}

type At = (method: string, key: string) => Operation | undefined

function shaped(document: Document, at: At, prefix: PathPrefix, parameter: Parameter): Producer | undefined {
  const named = { collection: prefix.collection, parameter }
  const list = at('GET', prefix.collectionKey)
  const listedAt = list && idOfListed(document, list, named)
  const lister = list !== undefined && listedAt !== undefined ? { operation: list, at: listedAt } : undefined
  const create = at('POST', prefix.collectionKey)
  const madeAt = create && idOfMade(document, create, named)
  if (create !== undefined && madeAt !== undefined)
    return { operation: create, makes: true, at: madeAt, ...(lister && { lister }) }
  const put = at('PUT', prefix.key)
  // A PUT that makes what is not there yet says so by a 201 (RFC 9110, 9.3.4).
  if (put !== undefined && successes(put).some(({ status }) => status === '201'))
    return { operation: put, makes: true, at: `path ${putParameter(put)}`, ...(lister && { lister }) }
  return lister && { ...lister, makes: false }
}

function putParameter({ path }: Operation): string {
  return prefixesOf(path).at(-1)?.parameter ?? ''
}

/** A link by the operation that makes the thing is best, then one by what shows it. */
function fromLinks(
  linked: readonly LinkedParameter[],
  key: string,
  producers: ReadonlyMap<string, Producer>,
): Producer | undefined {
  const ofKey = linked.filter(({ target, parameter }) =>
    prefixesOf(target.path).some((one) => one.key === key && one.parameter === parameter),
  )
  // An operation about the thing itself cannot be where it comes from: it needs the id already.
  const sources = ofKey.filter(({ source }) => !prefixesOf(source.path).some((one) => one.key === key))
  const given = sources.flatMap(({ source, at }): Producer[] =>
    at === undefined ? [] : [{ operation: source, makes: source.method === 'POST', at }],
  )
  const same = sources.flatMap(({ source, same: name }) => {
    const prefix = prefixesOf(source.path).find(({ parameter }) => parameter === name)
    const found = prefix && producers.get(prefix.key)
    return found === undefined ? [] : [found]
  })
  const making = given.find(({ makes }) => makes)
  const known = producers.get(key)
  return making ?? (known?.makes === true ? undefined : (same[0] ?? given[0]))
}

function withLister(producer: Producer, shapedOne: Producer | undefined): Producer {
  if (!producer.makes || shapedOne === undefined) return producer
  const lister = shapedOne.makes ? shapedOne.lister : { operation: shapedOne.operation, at: shapedOne.at }
  return lister === undefined ? producer : { ...producer, lister }
}

interface SharedName {
  readonly prefix: PathPrefix
  readonly producer: Producer
}

/** Things by the name of their parameter, for paths elsewhere: `/share/{noteId}`. Names like `id` say nothing. */
function sharedNames(prefixes: ReadonlyMap<string, PathPrefix>, producers: ReadonlyMap<string, Producer>) {
  const shared = new Map<string, SharedName[]>()
  for (const [key, prefix] of prefixes) {
    const producer = producers.get(key)
    const name = plain(prefix.parameter)
    if (producer === undefined || ['id', 'uuid', 'guid', 'key', 'name', 'slug', 'code', 'type'].includes(name)) continue
    shared.set(name, [...(shared.get(name) ?? []), { prefix, producer }])
  }
  return shared
}

/** The one that makes rather than lists, then the one whose path has most in common; undefined where that does not decide. */
function nearest(candidates: readonly SharedName[], path: string): Producer | undefined {
  const makers = candidates.filter(({ producer }) => producer.makes)
  const ranked = (makers.length > 0 ? makers : candidates)
    .map((one) => ({ one, common: commonSegments(one.prefix.key, pathKey(path)) }))
    .toSorted((a, b) => b.common - a.common)
  const [best, second] = ranked
  return best?.common === second?.common ? undefined : best?.one.producer
}

function commonSegments(a: string, b: string): number {
  const [these, those] = [a.split('/'), b.split('/')]
  const differs = these.findIndex((segment, index) => segment !== those[index])
  return differs === -1 ? these.length : differs
}

/** A thing that has a path of its own, and at least something that makes, changes or removes it. */
function thingOf(at: At, prefix: PathPrefix, producer: Producer | undefined): readonly Thing[] {
  const own = {
    ...entry('read', at('GET', prefix.key)),
    ...entry('replace', at('PUT', prefix.key)),
    ...entry('change', at('PATCH', prefix.key)),
    ...entry('remove', at('DELETE', prefix.key)),
  }
  if (Object.keys(own).length === 0) return []
  const create = producer?.makes === true && producer.operation.method === 'POST' ? producer.operation : undefined
  const list = producer?.lister?.operation ?? (producer?.makes === false ? producer.operation : undefined)
  return [{ parameter: prefix.parameter, ...entry('create', create), ...entry('list', list), ...own }]
}

function entry<K extends string>(key: K, operation: Operation | undefined): Partial<Record<K, Operation>> {
  const found: Partial<Record<K, Operation>> = {}
  if (operation !== undefined) found[key] = operation
  return found
}
