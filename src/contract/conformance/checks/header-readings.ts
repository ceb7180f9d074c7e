/** What the text of a response header can mean: on the wire it has no type, so it keeps its schema if one reading does. */
export function headerReadings(name: string, value: string, base: string): readonly unknown[] {
  const text = value.trim()
  const natural = scalar(text)
  const parts = text === '' ? [] : text.split(',').map((part) => part.trim())
  const values = parts.map(scalar)
  return [
    text,
    ...(natural === text ? [] : [natural]),
    parts,
    values,
    ...pairReadings(parts),
    ...json(text),
    ...standardReadings(name, text, base),
  ]
}

function scalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text
}

/** Style `simple` (OpenAPI 3.1, Style Values): `a,1,b,2`, or exploded `a=1,b=2`, as an object. */
function pairReadings(parts: readonly string[]): readonly unknown[] {
  if (parts.length === 0) return []
  const exploded = parts.map((part) => part.split('='))
  if (exploded.every(({ length }) => length === 2))
    return [Object.fromEntries(exploded.map(([key, value = '']) => [key, scalar(value)]))]
  if (parts.length % 2 !== 0) return []
  return [
    Object.fromEntries(parts.flatMap((key, index) => (index % 2 === 0 ? [[key, scalar(parts[index + 1] ?? '')]] : []))),
  ]
}

function json(text: string): readonly unknown[] {
  if (!/^[{["]/.test(text)) return []
  try {
    return [JSON.parse(text)]
  } catch {
    // No JSON after all: one reading fewer.
    return []
  }
}

const references = new Set(['location', 'content-location'])
const dates = new Set(['date', 'expires', 'last-modified', 'retry-after'])

/**
 * Documents often give `format: uri` to a header that may be a relative reference (RFC 9110, 10.2.2), and `date-time` to one
 * whose form HTTP fixes as another (5.6.7). The server keeps HTTP there, and is not blamed for it.
 */
function standardReadings(name: string, text: string, base: string): readonly unknown[] {
  if (references.has(name)) return URL.canParse(text, base) ? [new URL(text, base).href] : []
  if (!dates.has(name)) return []
  const time = Date.parse(text)
  return Number.isNaN(time) ? [] : [new Date(time).toISOString()]
}
