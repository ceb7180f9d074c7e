import type { Document, MediaType, Parameter } from '../../document/document.ts'
import type { Validator } from '../../document/validator.ts'
import { appliedSchemas, isReadOnly, itemPlace, propertyPlaces, writtenSchema, type Place } from './applied-schemas.ts'
import { holdingFor } from './holding-for.ts'
import { makeValue } from './make-value.ts'
import { isRecord } from '../../document/json-pointer.ts'

export interface Schemas {
  readonly document: Document
  readonly validator: Validator
}

export interface GoodValue {
  readonly value: unknown
  /** The document shows or states it; otherwise it was made up, and a server may have reasons of its own to refuse it. */
  readonly shown: boolean
}

/** The schema of a parameter or body; empty where it has none. */
export function placeOf(place: Parameter | MediaType): Place {
  const at = place.schemaPointer === undefined ? undefined : writtenSchema(place.schema, place.schemaPointer)
  return at === undefined ? [] : [at]
}

/** The first example of a place that its own schema allows, or a made-up value that it allows; undefined where there is neither. */
export function goodValue(schemas: Schemas, place: Parameter | MediaType): GoodValue | undefined {
  const at = placeOf(place)
  const shown = examplesOf(place).find((example) => isValid(schemas, place, example))
  if (shown !== undefined) return { value: sendable(schemas, place, shown), shown: true }
  if (at.length === 0) return 'in' in place ? { value: 'text', shown: false } : undefined
  const made = makeValue(schemas.document, at, (value) => problemsOf(schemas, place, value))
  return made === undefined ? undefined : { value: made, shown: isStated(schemas, at, made) }
}

export function examplesOf(place: Parameter | MediaType): readonly unknown[] {
  if ('examples' in place) return Object.values(place.examples)
  return 'example' in place && place.example !== undefined ? [place.example] : []
}

/** Whether a schema allows a value in a request. A schema that does not compile allows nothing: it is reported where schemas are compiled. */
export function isValid(schemas: Schemas, place: Parameter | MediaType, value: unknown): boolean {
  return problemsOf(schemas, place, value)?.length === 0
}

/** Whether a schema surely refuses a value: false too where it does not compile. */
export function isInvalid(schemas: Schemas, place: Parameter | MediaType, value: unknown): boolean {
  return (problemsOf(schemas, place, value) ?? []).length > 0
}

export function problemsOf({ validator }: Schemas, place: Parameter | MediaType, value: unknown) {
  try {
    return validator.validate(place, value, 'request')
  } catch {
    return undefined
  }
}

/** Whether a value is one that the schema names: then it was not made up. */
function isStated(schemas: Schemas, place: Place, value: unknown): boolean {
  const parts = appliedSchemas(schemas.document, place, holdingFor(schemas, value))
  return (
    typeof value === 'boolean' ||
    parts.some(
      ({ schema }) =>
        ['const', 'enum', 'default', 'example', 'examples'].some((keyword) => schema[keyword] !== undefined) ||
        (typeof value === 'number' && typeof (schema.minimum ?? schema.maximum) === 'number'),
    )
  )
}

/** Without what is `readOnly`, which is not to be sent (OpenAPI 3.0.3, Schema Object): examples are often those of answers. */
function sendable(schemas: Schemas, place: Parameter | MediaType, shown: unknown): unknown {
  const stripped = withoutReadOnly(schemas, placeOf(place), shown)
  return isValid(schemas, place, stripped) ? stripped : shown
}

function withoutReadOnly(schemas: Schemas, place: Place, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || place.length === 0) return value
  const parts = appliedSchemas(schemas.document, place, holdingFor(schemas, value))
  if (Array.isArray(value)) return value.map((one: unknown) => withoutReadOnly(schemas, itemPlace(parts), one))
  if (!isRecord(value)) return value
  const properties = propertyPlaces(parts)
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const property = properties.get(name) ?? []
      return isReadOnly(schemas.document, property) ? [] : [[name, withoutReadOnly(schemas, property, one)] as const]
    }),
  )
}
