import { isArray, isObject } from '../json.ts'

/** A value that no longer keeps the keyword, or undefined where there is nothing to break or no way to. */
export type Breaker = (
  bound: unknown,
  value: unknown,
) => { readonly change: string; readonly value: unknown } | undefined

/** By JSON Schema keyword (2020-12, validation vocabulary), all but `type` and `required`. */
export const breakers: Readonly<Record<string, Breaker>> = {
  const: (bound) => broken('another value', other(bound)),
  enum: (bound, value) => {
    if (!isArray(bound)) return undefined
    const members = new Set(bound)
    return broken(
      'a value that is not listed',
      candidates(value).find((candidate) => !members.has(candidate)),
    )
  },
  pattern: (bound, value) => {
    if (typeof bound !== 'string' || typeof value !== 'string') return undefined
    const pattern = new RegExp(bound, 'u')
    return broken(
      'a string that does not match',
      candidates(value).find((text) => typeof text === 'string' && !pattern.test(text)),
    )
  },
  format: (bound, value) => (typeof value === 'string' ? broken(`not a ${String(bound)}`, 'of no format') : undefined),
  minLength: (bound, value) =>
    typeof value === 'string' && isNumber(bound) && bound > 0
      ? broken(
          'shorter',
          Array.from(value)
            .slice(0, bound - 1)
            .join(''),
        )
      : undefined,
  maxLength: (bound, value) =>
    typeof value === 'string' && isNumber(bound)
      ? broken('longer', (value || 'x').padEnd(bound + 1, value || 'x'))
      : undefined,
  minimum: (bound, value) => (isNumber(value) && isNumber(bound) ? broken('less', bound - 1) : undefined),
  exclusiveMinimum: (bound, value) => (isNumber(value) && isNumber(bound) ? broken('the bound', bound) : undefined),
  maximum: (bound, value) => (isNumber(value) && isNumber(bound) ? broken('more', bound + 1) : undefined),
  exclusiveMaximum: (bound, value) => (isNumber(value) && isNumber(bound) ? broken('the bound', bound) : undefined),
  multipleOf: (bound, value) =>
    isNumber(value) && isNumber(bound) ? broken('no multiple', value + bound / 2) : undefined,
  minItems: (bound, value) =>
    isArray(value) && isNumber(bound) && bound > 0 ? broken('fewer items', value.slice(0, bound - 1)) : undefined,
  maxItems: (bound, value) =>
    isArray(value) && isNumber(bound) && value.length > 0
      ? broken(
          'more items',
          Array.from({ length: bound + 1 }, (_, index) => value[index % value.length]),
        )
      : undefined,
  uniqueItems: (bound, value) =>
    bound === true && isArray(value) && value.length > 0 ? broken('an item twice', [...value, value[0]]) : undefined,
  minProperties: (bound, value) =>
    isObject(value) && isNumber(bound) && bound > 0
      ? broken('fewer properties', Object.fromEntries(Object.entries(value).slice(0, bound - 1)))
      : undefined,
  additionalProperties: (bound, value) =>
    bound === false && isObject(value) ? broken('one property more', { ...value, addedByMutation: true }) : undefined,
}

function broken(change: string, value: unknown): ReturnType<Breaker> {
  return value === undefined ? undefined : { change, value }
}

/** Values of the same type, near the given one first: the nearer, the more a careless pattern lets through. */
function candidates(value: unknown): readonly unknown[] {
  if (typeof value === 'string')
    return [`${value}!`, `!${value}`, value.slice(1), value.slice(0, -1), value.toUpperCase(), '!', '']
  return [other(value)]
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}!`
  if (isNumber(value)) return value + 1
  if (typeof value === 'boolean') return !value
  return undefined
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
