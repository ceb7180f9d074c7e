import { childPointer } from '../../document/json-pointer.ts'
import type { Place } from './applied-schemas.ts'
import { garbageOfFormat } from './formats.ts'
import { longest, ofLength, textOfLength } from './sample-text.ts'
import type { Tried } from './tried.ts'

type Add = (keyword: string, side: Tried['side'], part: unknown) => void

/** Values at, just inside and just beyond the bounds that schemas set to texts and numbers. */
export function scalarVariants(parts: Place, good: unknown): readonly Tried[] {
  const tried: Tried[] = []
  for (const { schema, pointer } of parts) {
    const add: Add = (keyword, side, part) => {
      if (part !== undefined) tried.push({ keyword, side, part, pointer: childPointer(pointer, keyword) })
    }
    if (typeof good === 'string') addTexts(schema, parts, good, add)
    if (typeof good === 'number') addNumbers(schema, parts, good, add)
    if (typeof good === 'string' || typeof good === 'number') addListed(schema, good, add)
  }
  return tried
}

type Keywords = Readonly<Record<string, unknown>>

function addTexts({ minLength, maxLength, pattern, format }: Keywords, parts: Place, good: string, add: Add): void {
  const schemas = parts.map(({ schema }) => schema)
  const like = (length: number) => textOfLength(schemas, good, length)
  if (typeof minLength === 'number' && minLength > 0 && minLength <= longest) {
    add('minLength', 'beyond', like(minLength - 1) ?? ofLength(good, minLength - 1))
    add('minLength', 'bound', like(minLength))
    add('minLength', 'inside', like(minLength + 1))
  }
  if (typeof maxLength === 'number' && maxLength <= longest) {
    add('maxLength', 'beyond', like(maxLength + 1) ?? ofLength(good, maxLength + 1))
    add('maxLength', 'bound', like(maxLength))
    if (maxLength > 1) add('maxLength', 'inside', like(maxLength - 1))
  }
  if (typeof pattern === 'string') {
    const rest = good.slice(1)
    for (const sign of ['!', '%', '~', 'A', 'z', '9']) add('pattern', 'beyond', `${sign}${rest}`)
    add('pattern', 'beyond', '!'.repeat(Math.max(1, good.length)))
    // Within what expressions without an end let pass.
    add('pattern', 'beyond', `${good}!`)
  }
  add('format', 'beyond', garbageOfFormat(format))
}

function addNumbers(keywords: Keywords, parts: Place, good: number, add: Add): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = keywords
  const step = stepOf(parts)
  const addBound = (keyword: string, bound: unknown, inward: number, isExclusive: boolean) => {
    // Beyond what a double holds exactly, a text says another number than was meant (RFC 8259, 6).
    if (typeof bound !== 'number' || Math.abs(bound) >= Number.MAX_SAFE_INTEGER - 1) return
    const nearest = isExclusive ? moved(bound, inward) : onStep(bound, inward)
    add(keyword, 'beyond', isExclusive ? bound : moved(nearest, -inward))
    add(keyword, 'bound', nearest)
    add(keyword, 'inside', moved(nearest, inward))
  }
  addBound('minimum', minimum, step, false)
  addBound('exclusiveMinimum', exclusiveMinimum, step, true)
  addBound('maximum', maximum, -step, false)
  addBound('exclusiveMaximum', exclusiveMaximum, -step, true)
  if (typeof multipleOf === 'number') {
    const whole = Number.isInteger(multipleOf) && multipleOf > 1
    add('multipleOf', 'beyond', moved(good, whole ? 1 : multipleOf / 2))
    add('multipleOf', 'beyond', moved(good, whole ? -1 : -multipleOf / 2))
    add('multipleOf', 'bound', moved(good, multipleOf))
  }
}

/** How far one allowed number is from the next. */
function stepOf(parts: Place): number {
  const schemas = parts.map(({ schema }) => schema)
  const steps = schemas.flatMap(({ multipleOf }) => (typeof multipleOf === 'number' ? [multipleOf] : []))
  return steps[0] ?? (schemas.some(({ type }) => type === 'number') ? 0.5 : 1)
}

function onStep(bound: number, inward: number): number {
  const times = bound / inward
  const near = Math.round(times)
  return Math.abs(times - near) < 1e-9 ? bound : moved(Math.ceil(times) * inward, 0)
}

function moved(value: number, by: number): number {
  // Through a text: 0.1 + 0.2 is not 0.3.
  return Number((value + by).toPrecision(15))
}

function addListed(schema: Keywords, good: string | number, add: Add): void {
  const listed: readonly unknown[] = Array.isArray(schema.enum) ? schema.enum : []
  for (const value of listed) if (value !== null) add('enum', 'bound', value)
  const stranger = typeof good === 'string' ? 'not-in-the-list' : 987_654_321
  if (listed.length > 0) add('enum', 'beyond', stranger)
  if (schema.const !== undefined) add('const', 'beyond', stranger)
}
