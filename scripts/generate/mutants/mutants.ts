import { arrayAt, follow, isArray, isObject, type JsonObject, objectAt, pointer, stringAt, stringsAt } from '../json.ts'
import type { SchemaCompiler } from '../schema-compiler.ts'
import { breakers } from './breakers.ts'
import { allowedTypes, jsonTypes, samples } from './json-types.ts'

/** An example with one thing wrong. */
export interface Mutant {
  /** The keyword that it breaks. */
  readonly keyword: string
  /** Where in the example, as a JSON pointer; empty for the example itself. */
  readonly instance: string
  /** The schema whose keyword it breaks, as a JSON pointer of the document. */
  readonly schema: string
  /** What was done, in words: `without`, `null for string`. */
  readonly change: string
  readonly value: unknown
}

type Path = readonly (string | number)[]

/**
 * Every mutant of an example: each required property removed, each typed value given every other type, and each other bound broken
 * once. Follows the branches of a union that the example matches.
 */
export function mutantsOf(
  document: JsonObject,
  compiler: SchemaCompiler,
  schemaAt: string,
  example: unknown,
): readonly Mutant[] {
  const mutants = new Map<string, Mutant>()
  atLocation(schemaAt, example, [])
  return [...mutants.values()]

  /** A value that has a schema of its own: the example, a property, an item. */
  function atLocation(at: string, value: unknown, path: Path): void {
    const allowed = allowedTypes(document, follow(document, at))
    for (const type of jsonTypes.filter((candidate) => !allowed.has(candidate))) {
      add('type', at, path, `${type} instead`, samples[type])
    }
    atSchema(at, value, path)
  }

  /** A schema that holds for the value: its own one, or a part of it behind a `$ref` or a combinator. */
  function atSchema(at: string, value: unknown, path: Path): void {
    const schema = follow(document, at)
    if (!isObject(schema)) return
    const ref = stringAt(schema, '$ref')
    if (ref !== undefined) atSchema(ref, value, path)

    for (const [keyword, breaker] of Object.entries(breakers)) {
      const broken = keyword in schema ? breaker(schema[keyword], value) : undefined
      if (broken !== undefined) add(keyword, at, path, broken.change, broken.value)
    }
    if (isObject(value)) atObject(at, schema, value, path)
    if (isArray(value)) atArray(at, schema, value, path)

    arrayAt(schema, 'allOf').forEach((_, index) => {
      atSchema(pointer(at, 'allOf', index), value, path)
    })
    for (const union of ['anyOf', 'oneOf']) {
      arrayAt(schema, union).forEach((_, index) => {
        const branch = pointer(at, union, index)
        if (compiler.matches(branch, value)) atSchema(branch, value, path)
      })
    }
    if ('if' in schema) {
      const branch = compiler.matches(pointer(at, 'if'), value) ? 'then' : 'else'
      if (branch in schema) atSchema(pointer(at, branch), value, path)
    }
  }

  function atObject(at: string, schema: JsonObject, value: JsonObject, path: Path): void {
    for (const name of stringsAt(schema, 'required')) {
      if (Object.hasOwn(value, name)) add('required', at, [...path, name], 'without', undefined)
    }
    const properties = objectAt(schema, 'properties')
    const patterns = Object.keys(objectAt(schema, 'patternProperties'))
    for (const [name, member] of Object.entries(value)) {
      const matching = patterns.filter((pattern) => new RegExp(pattern, 'u').test(name))
      if (name in properties) atLocation(pointer(at, 'properties', name), member, [...path, name])
      for (const pattern of matching) atLocation(pointer(at, 'patternProperties', pattern), member, [...path, name])
      if (!(name in properties) && matching.length === 0 && isObject(schema.additionalProperties)) {
        atLocation(pointer(at, 'additionalProperties'), member, [...path, name])
      }
    }
  }

  function atArray(at: string, schema: JsonObject, value: readonly unknown[], path: Path): void {
    const tuple = arrayAt(schema, 'prefixItems').length
    value.forEach((item, index) => {
      if (index < tuple) atLocation(pointer(at, 'prefixItems', index), item, [...path, index])
      else if (isObject(schema.items)) atLocation(pointer(at, 'items'), item, [...path, index])
    })
  }

  /** `undefined` as the replacement removes: JSON has no such value. */
  function add(keyword: string, schema: string, path: Path, change: string, replacement: unknown): void {
    const instance = pointer('', ...path)
    const value = replaced(example, path, replacement)
    mutants.set(`${keyword} ${schema} ${instance} ${change}`, { keyword, instance, schema, change, value })
  }
}

/** A copy of `value` in which what `path` leads to is replaced. */
function replaced(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return replacement
  if (isArray(value)) return value.map((item, index) => (index === key ? replaced(item, rest, replacement) : item))
  if (!isObject(value)) return value
  const changed = replaced(value[key], rest, replacement)
  const others = Object.entries(value).filter(([name]) => name !== key || changed !== undefined)
  return Object.fromEntries(others.map(([name, member]) => [name, name === key ? changed : member]))
}
