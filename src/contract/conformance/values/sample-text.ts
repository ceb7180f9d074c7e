import { formatOfLength, sampleOfFormat } from './formats.ts'
import { samplePattern } from './sample-pattern.ts'

type Schema = Readonly<Record<string, unknown>>

interface TextRules {
  readonly min: number
  readonly max: number
  readonly patterns: readonly string[]
  readonly format: string | undefined
}

/** Longer texts say nothing more about a bound and cost much. */
export const longest = 10_000

/** Texts that are worth trying, surest first: of the format, of the pattern, and a plain one, each as long as may be. */
export function sampleTexts(schemas: readonly Schema[]): readonly string[] {
  const rules = textRules(schemas)
  const { min, max, patterns, format } = rules
  if (min > longest) return []
  const plain = ofLength('text', Math.max(min, Math.min(max, 4)))
  const known = sampleOfFormat(format)
  const formed = known !== undefined && known.length < min ? formatOfLength(format, min) : known
  const sampled = patterns.map((pattern) => samplePattern(pattern, { min, max }))
  return [formed, ...sampled, plain].filter((text) => text !== undefined)
}

/** A text of just this length that is like a good one, whatever its pattern and format; undefined where none is in sight. */
export function textOfLength(schemas: readonly Schema[], good: string, length: number): string | undefined {
  const { patterns, format } = textRules(schemas)
  if (length > longest) return undefined
  if (patterns.length === 0)
    return format === undefined || free.has(format) ? ofLength(good, length) : formatOfLength(format, length)
  const stretched = ofLength(good, length)
  const all = patterns.map((pattern) => samplePattern(pattern, { min: length, max: length }))
  return [stretched, ...all].find((text) => text !== undefined && patterns.every((one) => matches(one, text)))
}

/** Formats that say nothing about how a text is made. */
const free = new Set(['password', 'binary', 'textarea', 'html', 'markdown', 'text', 'string'])

/** The text at a length: cut, or its middle stretched, so that what its ends mean (a prefix, a domain) stays. */
export function ofLength(text: string, length: number): string {
  // JSON Schema counts code points.
  const signs = Array.from(text)
  if (signs.length >= length) return signs.slice(0, length).join('')
  const middle = Math.floor(signs.length / 2)
  const rest = signs.slice(middle)
  const sign = rest.find((one) => /[A-Za-z0-9]/.test(one)) ?? 'x'
  return [...signs.slice(0, middle), sign.repeat(length - signs.length), ...rest].join('')
}

function textRules(schemas: readonly Schema[]): TextRules {
  const numbers = (keyword: string) =>
    schemas.flatMap(({ [keyword]: value }) => (typeof value === 'number' ? [value] : []))
  const texts = (keyword: string) =>
    schemas.flatMap(({ [keyword]: value }) => (typeof value === 'string' ? [value] : []))
  return {
    min: Math.max(0, ...numbers('minLength')),
    max: Math.min(Infinity, ...numbers('maxLength')),
    patterns: texts('pattern'),
    format: texts('format')[0],
  }
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    return true
  }
}
