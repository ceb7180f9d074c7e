import type { Document } from '../../document/document.ts'
import { childPointer } from '../../document/json-pointer.ts'
import type { ValueProblem } from '../../document/validator.ts'
import {
  additionalPlace,
  appliedSchemas,
  isReadOnly,
  itemPlace,
  propertyPlaces,
  typesIn,
  type Chooser,
  type Place,
} from './applied-schemas.ts'
import { distinct } from './distinct.ts'
import { sampleNumber } from './sample-number.ts'
import { sampleTexts } from './sample-text.ts'

/** What is wrong with a value, by the validator; undefined where the schema does not compile. */
export type Judge = (value: unknown) => readonly ValueProblem[] | undefined

const deepest = 8
const tries = 40

/**
 * The plainest value that a judge has nothing against: of what the schema states (const, examples, default, enum), and else made
 * up. What is wrong with one try is replaced in the next, part by part. Undefined where none was found.
 */
export function makeValue(document: Document, place: Place, judge: Judge): unknown {
  const choices = new Map<string, number>()
  for (let count = 0; count < tries; count += 1) {
    const offered = new Map<string, number>()
    const value = make({ document, choices, offered }, place, '', 0)
    if (value === nothing) return undefined
    const problems = judge(value)
    if (problems === undefined) return undefined
    if (problems.length === 0) return value
    if (!chooseOthers(problems, choices, offered)) return undefined
  }
  return undefined
}

interface Making {
  readonly document: Document
  /** By JSON pointer into the value: which candidate is taken. */
  readonly choices: Map<string, number>
  /** How many candidates there are. */
  readonly offered: Map<string, number>
}

const nothing = Symbol('nothing')
type Candidate = () => unknown

function make(making: Making, place: Place, at: string, depth: number): unknown {
  if (depth > deepest) return nothing
  const candidates = candidatesOf(making, place, at, depth)
  making.offered.set(at, candidates.length)
  return candidates[making.choices.get(at) ?? 0]?.() ?? nothing
}

function candidatesOf(making: Making, place: Place, at: string, depth: number): readonly Candidate[] {
  const { document } = making
  const base = appliedSchemas(document, place, byIndex(0))
  const constant = base.find(({ schema }) => schema.const !== undefined)
  if (constant !== undefined) return [() => constant.schema.const]
  const stated = base.flatMap(({ schema }) => statedValues(schema))
  const branches = Math.min(6, Math.max(1, ...base.map(({ schema }) => branchCount(schema))))
  const typed = Array.from({ length: branches }, (_, index) =>
    typedCandidates(making, index === 0 ? base : appliedSchemas(document, place, byIndex(index)), at, depth),
  )
  return [...stated.map((value) => () => value), ...typed.flat()]
}

function statedValues(schema: Readonly<Record<string, unknown>>): readonly unknown[] {
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 3) : [])
  const single = ['example', 'default'].flatMap((name) => (schema[name] === undefined ? [] : [schema[name]]))
  return [...single, ...list(schema.examples), ...list(schema.enum)]
}

function branchCount({ anyOf, oneOf }: Readonly<Record<string, unknown>>): number {
  return Math.max(1, ...[anyOf, oneOf].map((list) => (Array.isArray(list) ? list.length : 1)))
}

/** `null` says least: it comes last. */
function byIndex(index: number): Chooser {
  return {
    branches: (_, __, branches) => {
      const ordered = branches.toSorted((a, b) => Number(a.schema.type === 'null') - Number(b.schema.type === 'null'))
      return ordered.slice(index % ordered.length, (index % ordered.length) + 1)
    },
    condition: () => (index === 0 ? 'else' : 'then'),
  }
}

function typedCandidates(making: Making, parts: Place, at: string, depth: number): readonly Candidate[] {
  const schemas = parts.map(({ schema }) => schema)
  const types = typesIn(parts)
  const ordered =
    types.length === 0 ? ['string'] : types.toSorted((a, b) => Number(a === 'null') - Number(b === 'null'))
  return ordered.flatMap((type): readonly Candidate[] => {
    switch (type) {
      case 'integer':
      case 'number':
        return [() => sampleNumber(schemas, type === 'integer')]
      case 'boolean':
        return [() => true, () => false]
      case 'null':
        return [() => null]
      case 'array':
        return [0, 1].map((more) => () => makeArray(making, parts, at, depth, more))
      case 'object':
        return [0, 1, 3].map((more) => () => makeObject(making, parts, at, depth, more))
      default:
        return sampleTexts(schemas).map((text) => () => text)
    }
  })
}

/** As many items as there must be, and `more`. */
function makeArray(making: Making, parts: Place, at: string, depth: number, more: number): unknown {
  const least = Math.max(0, ...parts.map(({ schema }) => Number(schema.minItems ?? 0)))
  const length = Math.min(100, Math.max(1, least) + more)
  const place = itemPlace(parts)
  const items = Array.from({ length }, (_, index) =>
    place.length === 0 ? `text${index}` : make(making, place, childPointer(at, index), depth + 1),
  )
  if (items.includes(nothing)) return least === 0 ? [] : nothing
  return parts.some(({ schema }) => schema.uniqueItems === true) ? items.map(distinct) : items
}

/** What an object must have, and `more` of what it may have: where it must have some property, whichever. */
function makeObject(making: Making, parts: Place, at: string, depth: number, more: number): unknown {
  const required = new Set(
    parts.flatMap(({ schema }) => (Array.isArray(schema.required) ? schema.required.map(String) : [])),
  )
  const properties = propertyPlaces(parts)
  const made: Record<string, unknown> = {}
  let left = more
  for (const name of new Set([...required, ...properties.keys()])) {
    const place = properties.get(name) ?? additionalPlace(parts)
    if (isReadOnly(making.document, place) || (!required.has(name) && left === 0)) continue
    const value = make(making, place, childPointer(at, name), depth + 1)
    if (value === nothing && required.has(name)) return nothing
    if (value === nothing) continue
    if (!required.has(name)) left -= 1
    made[name] = value
  }
  const place = additionalPlace(parts)
  const value = left > 0 && properties.size === 0 ? make(making, place, childPointer(at, 'key'), depth + 1) : nothing
  return value === nothing ? made : { ...made, key: value }
}

/** Takes the next candidate where something is wrong, or above it where there is no other. False where all were tried. */
function chooseOthers(
  problems: readonly ValueProblem[],
  choices: Map<string, number>,
  offered: ReadonlyMap<string, number>,
): boolean {
  const changed = new Set<string>()
  for (const { at } of problems) {
    for (let place = at; ; place = place.slice(0, place.lastIndexOf('/'))) {
      if (changed.has(place)) break
      const next = (choices.get(place) ?? 0) + 1
      if (next < (offered.get(place) ?? 0)) {
        choices.set(place, next)
        for (const below of choices.keys()) if (below.startsWith(`${place}/`)) choices.delete(below)
        changed.add(place)
        break
      }
      if (place === '') break
    }
  }
  return changed.size > 0
}
