import type { Parameter } from '../document/document.ts'
import type { SchemaShape } from './schema-shape.ts'

/**
 * What a text can mean: on the wire a parameter has no type, so it keeps its schema if one of its readings does. The most
 * likely one for the schema comes first, because it is the one that an error is told of.
 */
export function readings(text: string, { types }: SchemaShape): unknown[] {
  const natural = scalar(text)
  if (natural === text) return [text]
  return types.has('string') ? [text, natural] : [natural, text]
}

/** The readings of several texts as one list. */
export function listReadings(texts: readonly string[]): unknown[] {
  const natural = texts.map(scalar)
  return natural.every((value, index) => value === texts[index]) ? [[...texts]] : [natural, [...texts]]
}

/** A parameter's readings by its style (OpenAPI 3.1, Style Values), `texts` being its decoded values in the request. */
export function parameterReadings(parameter: Parameter, shape: SchemaShape, texts: readonly string[]): unknown[] {
  const [first = ''] = texts
  if (parameter.mediaType !== undefined) return jsonReading(first)
  const { types } = shape
  const parts = texts.length > 1 ? texts : splitByStyle(parameter, first)
  const lists = listReadings(parts)
  const objects = pairReadings(parts, parameter.explode === true && parameter.in !== 'query')
  const single = texts.length > 1 ? [] : readings(first, shape)
  if (types.has('array')) return [...lists, ...single, ...objects]
  if (types.has('object')) return [...objects, ...lists, ...single]
  return [...single, ...lists, ...objects]
}

function scalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  if (text === 'null') return null
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text
}

function jsonReading(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown]
  } catch {
    return [text]
  }
}

function splitByStyle({ style, in: place }: Parameter, text: string): string[] {
  if (text === '') return []
  if (style === 'spaceDelimited') return text.split(' ')
  if (style === 'pipeDelimited') return text.split('|')
  return text.split(',').map((part) => (place === 'header' ? part.trim() : part))
}

/** `a,1,b,2`, or exploded `a=1,b=2`, as an object. */
function pairReadings(parts: readonly string[], exploded: boolean): unknown[] {
  if (exploded) {
    const pairs = parts.map((part) => part.split('='))
    return pairs.every(({ length }) => length === 2)
      ? [Object.fromEntries(pairs.map(([key, value]) => [key, scalar(value ?? '')]))]
      : []
  }
  if (parts.length === 0 || parts.length % 2 !== 0) return []
  return [
    Object.fromEntries(parts.flatMap((key, index) => (index % 2 === 0 ? [[key, scalar(parts[index + 1] ?? '')]] : []))),
  ]
}
