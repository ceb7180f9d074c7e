import type { Document, Schema } from '../../document/document.ts'
import { followRef } from '../../document/follow-ref.ts'
import { pointerTokens } from '../../document/json-pointer.ts'
import { isRecord } from '../../harness/is-record.ts'

/**
 * What a schema says of a place in a value: `named` where each property on the way stands among `properties`, `free` where the
 * document leaves the names open (a map, or an object without `properties`), `no` where it names others.
 */
export type DocumentedPlace = 'named' | 'free' | 'no'

export function documentedPlace({ bundled }: Document, schema: Schema | undefined, pointer: string): DocumentedPlace {
  let schemas = schema === undefined ? [] : parts(bundled, schema)
  if (schemas.length === 0) return 'free'
  let isFree = false
  for (const token of pointerTokens(pointer)) {
    const steps = schemas.map((one) => below(one, token))
    const named = steps.flatMap((step) => (step.kind === 'named' ? parts(bundled, step.schema) : []))
    const isNamed = steps.some(({ kind }) => kind === 'named')
    const open = steps.flatMap((step) => (step.kind === 'free' ? parts(bundled, step.schema) : []))
    if (!isNamed && !saysFree(steps)) return 'no'
    isFree ||= !isNamed
    schemas = isNamed ? named : open
    if (schemas.length === 0) return 'free'
  }
  return isFree ? 'free' : 'named'
}

interface Step {
  /** `silent`: this part of the schema says nothing of what is below. */
  readonly kind: 'named' | 'free' | 'other' | 'silent'
  readonly schema: unknown
}

function saysFree(steps: readonly Step[]): boolean {
  return steps.some(({ kind }) => kind === 'free') || steps.every(({ kind }) => kind === 'silent')
}

function below(schema: Readonly<Record<string, unknown>>, token: string): Step {
  const { properties, additionalProperties, patternProperties, prefixItems, items } = schema
  if (isRecord(properties) && Object.hasOwn(properties, token)) return { kind: 'named', schema: properties[token] }
  const isIndex = /^\d+$/.test(token)
  if (isIndex && Array.isArray(prefixItems) && Number(token) < prefixItems.length)
    return { kind: 'named', schema: (prefixItems as unknown[])[Number(token)] }
  if (isIndex && items !== undefined) return { kind: 'named', schema: items }
  if (isRecord(patternProperties)) return { kind: 'free', schema: true }
  if (isRecord(additionalProperties)) return { kind: 'free', schema: additionalProperties }
  // `additionalProperties: true` beside `properties` is what JSON Schema has anyway, and promises nothing.
  if (isRecord(properties)) return { kind: 'other', schema: true }
  return schema.type === 'object' || additionalProperties === true
    ? { kind: 'free', schema: true }
    : { kind: 'silent', schema: true }
}

/** A schema, and those that it is made of: whichever applies, what one of them names is documented. */
function parts(
  root: Document['bundled'],
  schema: unknown,
  seen = new Set<unknown>(),
): Readonly<Record<string, unknown>>[] {
  const { value } = followRef(root, schema, '')
  if (!isRecord(value) || seen.has(value)) return []
  seen.add(value)
  const inner = [value.allOf, value.anyOf, value.oneOf].flatMap((list): unknown[] => (Array.isArray(list) ? list : []))
  const beside = isRecord(schema) && schema !== value ? Object.keys(schema).length > 1 : false
  return [
    value,
    // In 2020-12, what stands beside a `$ref` counts too.
    ...(beside && isRecord(schema) ? parts(root, without$ref(schema), seen) : []),
    ...[...inner, value.then, value.else].flatMap((one) => parts(root, one, seen)),
  ]
}

function without$ref(schema: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$ref'))
}
