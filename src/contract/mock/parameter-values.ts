import type { Document, Parameter } from '../document/document.ts'
import type { Match } from './match-operation.ts'
import type { RequestView } from './request-view.ts'
import { schemaShape, type SchemaShape } from './schema-shape.ts'
import { parameterReadings, readings } from './text-readings.ts'

/** What a parameter of a request can mean, the most likely reading first; undefined where it is not there. */
export function parameterValues(
  { bundled }: Document,
  parameter: Parameter,
  view: RequestView,
  pathValues: Match['pathValues'],
): unknown[] | undefined {
  const { name } = parameter
  const shape = schemaShape(bundled, parameter.schema)
  const read = (texts: readonly string[]) =>
    texts.length === 0 ? undefined : parameterReadings(parameter, shape, texts)
  switch (parameter.in) {
    case 'path': {
      const value = pathValues[name] ?? ''
      // An empty segment is no value: the template's parameter must be there (OpenAPI 3.1, Path Templating).
      return value === '' ? undefined : read([withoutStyle(parameter, decode(value))])
    }
    case 'query':
      return read(named(view.query, name)) ?? memberReadings(parameter, shape, view.query)
    case 'header':
      return read([view.headers[name.toLowerCase()]].filter((value) => value !== undefined))
    case 'cookie':
      return read(named(view.cookies, name).map(decode))
  }
}

function named(pairs: RequestView['query'], wanted: string): string[] {
  return pairs.filter(([name]) => name === wanted).map(([, value]) => value)
}

/** An object whose members stand in the query as `filter[n]`, or in the default style under their own names. */
function memberReadings(
  { name, style, explode = true }: Parameter,
  { properties }: SchemaShape,
  query: RequestView['query'],
): unknown[] | undefined {
  const keyOf = (key: string) => {
    if (style !== 'deepObject') return explode && Object.hasOwn(properties, key) ? key : undefined
    return key.startsWith(`${name}[`) && key.endsWith(']') ? key.slice(name.length + 1, -1) : undefined
  }
  const members = query.flatMap(([written, value]): [string, string][] => {
    const key = keyOf(written)
    return key === undefined ? [] : [[key, value]]
  })
  if (members.length === 0) return undefined
  const untyped = { types: new Set<string>(), properties: {} }
  return [
    Object.fromEntries(members.map(([key, value]) => [key, readings(value, untyped)[0]])),
    Object.fromEntries(members),
  ]
}

function withoutStyle({ style, name }: Parameter, value: string): string {
  if (style === 'label') return value.replace(/^\./, '').replaceAll('.', ',')
  if (style === 'matrix') return value.replace(`;${name}=`, '').replaceAll(`;${name}=`, ',')
  return value
}

/** A cookie may hold a percent sign that escapes nothing. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
