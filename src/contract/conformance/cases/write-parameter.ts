import type { Parameter } from '../../document/document.ts'
import { pathValue, plainValue, queryPairs } from '../../harness/drivers/parameter-style.ts'
import type { Pair, RequestTemplate } from '../case.ts'

/** A parameter's value as texts on the wire, by its style; the transport encodes them. */
export function writtenParameter(parameter: Parameter, value: unknown): readonly (readonly [string, string])[] {
  const { name, in: place, mediaType } = parameter
  // Where the document gives `content`, the value is written by its media type.
  if (mediaType !== undefined && /json/i.test(mediaType)) return [[name, JSON.stringify(value)]]
  if (place === 'path') return [[name, decoded(pathValue(parameter, value))]]
  return place === 'query' ? queryPairs(parameter, value) : [[name, plainValue(value)]]
}

/** The request with a parameter written otherwise. */
export function withParameter(
  base: RequestTemplate,
  parameter: Parameter,
  written: readonly (readonly [string, string])[],
): RequestTemplate {
  const { name, in: place } = parameter
  if (place === 'path') return { ...base, pathValues: { ...base.pathValues, [name]: written[0]?.[1] ?? '' } }
  const names = new Set([name, ...written.map(([one]) => one)])
  const added = (pairs: readonly Pair[]) => [...pairs.filter(([one]) => !names.has(one)), ...written]
  if (place === 'query') return { ...base, query: added(base.query) }
  return place === 'header' ? { ...base, headers: added(base.headers) } : { ...base, cookies: added(base.cookies) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
