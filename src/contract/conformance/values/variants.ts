import { childPointer, isRecord, valueAt } from '../../document/json-pointer.ts'
import type { MediaType, Parameter } from '../../document/document.ts'
import {
  additionalPlace,
  appliedSchemas,
  isReadOnly,
  itemPlace,
  propertyPlaces,
  typesIn,
  type Place,
} from './applied-schemas.ts'
import { arrayVariants } from './array-variants.ts'
import { examplesOf, isInvalid, isValid, placeOf, problemsOf, type Schemas } from './good-value.ts'
import { holdingFor } from './holding-for.ts'
import { makeValue } from './make-value.ts'
import { objectVariants } from './object-variants.ts'
import { isFormedName, isReference, isSecretName, isState } from './property-names.ts'
import { scalarVariants } from './scalar-variants.ts'
import type { Tried } from './tried.ts'
import { typeVariants } from './type-variants.ts'

/** A value that differs from a good one in one respect, and whether that is allowed. */
export interface Variant extends Omit<Tried, 'property'> {
  /** JSON pointer into the value; empty for the whole. */
  readonly at: string
  readonly value: unknown
  /** Whether a server that keeps the document must take it: not where what it means may matter. Of valid ones only. */
  readonly sure: boolean
}

export interface Variants {
  readonly valid: readonly Variant[]
  readonly invalid: readonly Variant[]
}

const deepest = 4

/**
 * The variants of a good value by its schema, in the document's order. Nothing is taken for wrong, or for right, but what the
 * validator says is: a variant that turns out otherwise than it was meant is dropped.
 */
export function variantsOf(schemas: Schemas, place: Parameter | MediaType, good: unknown): Variants {
  const found: Variant[] = []
  const shown = examplesOf(place).filter((example) => isValid(schemas, place, example))
  const whole: Visit = {
    schemas,
    place,
    shown,
    found,
    put: (value) => value,
    at: '',
    name: 'name' in place ? place.name : '',
    depth: 0,
    within: [],
    isShown: true,
  }
  visit(whole, placeOf(place), good)
  const unlike = found.filter(({ value }) => JSON.stringify(value) !== JSON.stringify(good))
  return {
    valid: unlike.filter(({ side, value }) => side !== 'beyond' && isValid(schemas, place, value)),
    invalid: unlike.filter(({ side, value }) => side === 'beyond' && isInvalid(schemas, place, value)),
  }
}

interface Visit {
  readonly schemas: Schemas
  readonly place: Parameter | MediaType
  /** The document's valid examples of the whole. */
  readonly shown: readonly unknown[]
  readonly found: Variant[]
  /** Gives the whole value with another part here. */
  readonly put: (part: unknown) => unknown
  readonly at: string
  /** The nearest property's name. */
  readonly name: string
  readonly depth: number
  /** The references that led here. */
  readonly within: readonly string[]
  /** Whether the good part is the document's. */
  readonly isShown: boolean
}

function visit(here: Visit, place: Place, good: unknown): void {
  // A tree's branches are trees again: what is asked of it is asked of its root.
  if (place.some(({ schema }) => typeof schema.$ref === 'string' && here.within.includes(schema.$ref))) return
  const { schemas, found, put, at, name } = here
  const parts = appliedSchemas(schemas.document, place, holdingFor(schemas, good))
  const tried = [
    ...typeVariants(parts),
    ...scalarVariants(parts, good),
    ...(Array.isArray(good) ? arrayVariants(parts, good) : []),
    ...(isRecord(good) ? objectVariants(parts, good) : []),
  ]
  for (const { property, ...one } of tried)
    found.push({
      ...one,
      at: property === undefined ? at : childPointer(at, property),
      value: put(one.part),
      sure: isSure(one.keyword, property ?? name, isFreeText(parts, good)),
    })
  if (here.depth >= deepest) return
  const references = place.flatMap(({ schema }) => (typeof schema.$ref === 'string' ? [schema.$ref] : []))
  const inside = { ...here, within: [...here.within, ...references] }
  if (isRecord(good)) visitProperties(inside, parts, good)
  if (Array.isArray(good)) visitItem(inside, parts, good)
}

/** What bounds of lengths and numbers say holds for everybody; what a text means is told only by the server. */
function isSure(keyword: string, name: string, isFree: boolean): boolean {
  if (keyword === 'optional' || keyword === 'null') return true
  if (isSecretName(name)) return false
  if (keyword === 'enum') return !isState(name)
  return !isReference(name) && !(isFree && isFormedName(name))
}

function isFreeText(parts: Place, value: unknown): boolean {
  return (
    typeof value === 'string' &&
    !parts.some(({ schema }) => schema.format !== undefined || schema.pattern !== undefined)
  )
}

function visitProperties(here: Visit, parts: Place, good: Readonly<Record<string, unknown>>): void {
  const { schemas, found, put, at } = here
  const required = new Set(
    parts.flatMap(({ schema }) => (Array.isArray(schema.required) ? schema.required.map(String) : [])),
  )
  const named = [...propertyPlaces(parts)].filter(([, place]) => !isReadOnly(schemas.document, place))
  const others = additionalPlace(parts)
  const all = named.length === 0 && others.length > 0 ? [[Object.keys(good)[0] ?? 'key', others] as const] : named
  for (const [name, place] of all) {
    const there = Object.hasOwn(good, name)
    const pointer = childPointer(at, name)
    const inner: Visit = {
      ...here,
      at: pointer,
      name,
      depth: here.depth + 1,
      put: (part) => put(part === undefined ? without(good, name) : { ...good, [name]: part }),
    }
    const one = there ? { value: good[name], isShown: here.isShown } : goodPart(inner, place)
    if (one === undefined) continue
    const [first] = place
    const about = { at: pointer, keyword: 'optional', side: 'bound', pointer: first?.pointer ?? '' } as const
    if (there && !required.has(name)) found.push({ ...about, part: undefined, value: inner.put(undefined), sure: true })
    if (!there && !isSecretName(name))
      found.push({
        ...about,
        part: one.value,
        value: inner.put(one.value),
        sure: one.isShown || isPlain(schemas, place, name),
      })
    visit({ ...inner, isShown: one.isShown }, place, one.value)
  }
}

/** A part for where the good value has none: of another example, or made for the place. */
function goodPart(inner: Visit, place: Place): { readonly value: unknown; readonly isShown: boolean } | undefined {
  const { schemas, shown, at, put } = inner
  const elsewhere = shown.map((example) => valueAt(example, at)).find((value) => value !== undefined && value !== null)
  if (elsewhere !== undefined && isValid(schemas, inner.place, put(elsewhere)))
    return { value: elsewhere, isShown: true }
  const value = makeValue(schemas.document, place, (part) =>
    problemsOf(schemas, inner.place, put(part))?.flatMap((problem) =>
      problem.at === at || problem.at.startsWith(`${at}/`) ? [{ ...problem, at: problem.at.slice(at.length) }] : [],
    ),
  )
  return value === undefined ? undefined : { value, isShown: false }
}

const telling = ['const', 'enum', 'default', 'example', 'examples']

/** Whether a made-up value means nothing beyond itself: a text without a format, a number, a choice. */
export function isPlain(schemas: Schemas, place: Place, name: string): boolean {
  const parts = appliedSchemas(schemas.document, place, holdingFor(schemas, undefined))
  if (parts.some(({ schema }) => telling.some((keyword) => schema[keyword] !== undefined))) return !isState(name)
  const types = typesIn(parts)
  if (types.includes('boolean')) return true
  const isFormed = parts.some(({ schema }) => typeof schema.format === 'string' && schema.format !== 'email')
  return (
    !isReference(name) &&
    !(types.includes('string') && isFormedName(name)) &&
    !isFormed &&
    !types.includes('object') &&
    !types.includes('array')
  )
}

function visitItem(here: Visit, parts: Place, good: readonly unknown[]): void {
  const place = itemPlace(parts)
  if (place.length === 0) return
  const inner: Visit = {
    ...here,
    at: childPointer(here.at, 0),
    depth: here.depth + 1,
    put: (part) => here.put(part === undefined ? good.slice(1) : [part, ...good.slice(1)]),
  }
  const one = good.length > 0 ? { value: good[0], isShown: here.isShown } : goodPart(inner, place)
  if (one !== undefined) visit({ ...inner, isShown: one.isShown }, place, one.value)
}

function without(value: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
}
