import type { Parameter } from '../../document/document.ts'
import { isRecord } from '../is-record.ts'

/** Serializes a path parameter in its style: `simple` (the default), `label` or `matrix` (OpenAPI 3.1, Style Values). */
export function pathValue(parameter: Parameter, value: unknown): string {
  const encoded = (one: unknown) => encodeURIComponent(text(one))
  const exploded = parameter.explode === true
  const flat = Array.isArray(value) ? value.map(encoded) : pairs(value, encoded, exploded ? '=' : ',')
  const list = flat ?? [encoded(value)]
  switch (parameter.style) {
    case 'label':
      return `.${list.join(exploded ? '.' : ',')}`
    case 'matrix':
      if (!exploded) return `;${parameter.name}=${list.join(',')}`
      return (Array.isArray(value) || flat === undefined ? list.map((one) => `${parameter.name}=${one}`) : list)
        .map((one) => `;${one}`)
        .join('')
    default:
      return list.join(',')
  }
}

/** Serializes a query parameter: `form` (the default), `spaceDelimited`, `pipeDelimited` or `deepObject`. */
export function queryPairs(parameter: Parameter, value: unknown): readonly (readonly [string, string])[] {
  const { name, style } = parameter
  const exploded = parameter.explode ?? (style === undefined || style === 'form')
  if (Array.isArray(value)) {
    if (exploded) return value.map((one) => [name, text(one)])
    const separator = style === 'spaceDelimited' ? ' ' : style === 'pipeDelimited' ? '|' : ','
    return [[name, value.map(text).join(separator)]]
  }
  if (!isRecord(value)) return [[name, text(value)]]
  const entries = Object.entries(value)
  if (style === 'deepObject') return entries.map(([key, one]) => [`${name}[${key}]`, text(one)])
  if (exploded) return entries.map(([key, one]) => [key, text(one)])
  return [[name, entries.flatMap(([key, one]) => [key, text(one)]).join(',')]]
}

/** Serializes a header or cookie parameter: `simple`, not percent-encoded. */
export function plainValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join(',')
  return pairs(value, text, ',')?.join(',') ?? text(value)
}

function pairs(value: unknown, write: (one: unknown) => string, sign: '=' | ','): string[] | undefined {
  return isRecord(value) ? Object.entries(value).map(([key, one]) => `${write(key)}${sign}${write(one)}`) : undefined
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
