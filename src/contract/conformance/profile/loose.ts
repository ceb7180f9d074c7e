import { isRecord } from '../../document/json-pointer.ts'

/**
 * Reading of a value whose shape may be wrong: what is not as it should be is taken for not there, because the shape's own check
 * tells of it. So all other mistakes of a file are still found.
 */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

export function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(record(value))
}

/** The texts of a list, with their places; a text alone is a list of one. */
export function texts(value: unknown): readonly { readonly text: string; readonly path: readonly number[] }[] {
  if (typeof value === 'string') return [{ text: value, path: [] }]
  if (!Array.isArray(value)) return []
  return value.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, path: [index] }] : []))
}
