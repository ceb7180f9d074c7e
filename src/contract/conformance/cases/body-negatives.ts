import type { MediaType } from '../../document/document.ts'
import { isRecord, pointerTokens, valueAt } from '../../document/json-pointer.ts'
import type { Case } from '../case.ts'
import { isInvalid } from '../values/good-value.ts'
import { textReadings } from '../values/text-readings.ts'
import type { Variant } from '../values/variants.ts'
import { topProperty, withBody, withPart } from './body-template.ts'
import { coverageCase, keywordCovered, partName, type CoverageOf } from './coverage-of.ts'

/** One request for each way in which a body breaks its schema. */
export function bodyNegatives(about: CoverageOf, media: MediaType, invalid: readonly Variant[]): readonly Case[] {
  const { context, operation } = about
  const wrong = invalid.filter((variant) => isWrongAsWritten(about, media, variant))
  return chosen(wrong, context.thorough).map((variant, index) => {
    const subject = `body ${partName(variant.at)} ${variant.keyword}`
    return coverageCase(about, {
      name: context.thorough ? `${subject} ${index + 1}` : subject,
      title: `${subject} beyond what the schema allows`,
      request: withBody(about, media, variant.value, [topProperty(variant.at)]),
      expect: { kind: 'refused', because: 'negative-data', subject, pointer: variant.pointer },
      covers: keywordCovered(operation, subject),
    })
  })
}

/** One for each place and keyword; of the types that a value may wrongly have one, and null once in a body. All of them where all are wanted. */
function chosen(variants: readonly Variant[], thorough: boolean): readonly Variant[] {
  if (thorough) return variants
  const seen = new Set<string>()
  // What is of a wrong type is not in the list either.
  const listed = new Set(variants.flatMap(({ at, keyword }) => (/^(?:enum|const)$/.test(keyword) ? [at] : [])))
  return variants.filter(({ at, keyword }) => {
    if (keyword === 'type' && listed.has(at)) return false
    const key = keyword === 'null' ? keyword : `${partName(at)} ${keyword}`
    if (seen.has(key) || (keyword === 'null' && pointerTokens(at).length !== 1)) return false
    seen.add(key)
    return true
  })
}

/** A form has texts only: whatever a server may read there must be wrong. */
function isWrongAsWritten({ context }: CoverageOf, media: MediaType, { at, keyword, value }: Variant): boolean {
  if (/json|\*\/\*|application\/\*/i.test(media.type)) return true
  if (!isRecord(value)) return media.type.startsWith('text/') && typeof value === 'string'
  if (keyword === 'required' || keyword === 'additionalProperties') return pointerTokens(at).length < 2
  const part = valueAt(value, at)
  if (pointerTokens(at).length !== 1 || !isScalar(part)) return false
  return textReadings(String(part)).every((reading) => isInvalid(context, media, withPart(value, at, reading)))
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
