import type { MediaType } from '../../document/document.ts'
import { isRecord, pointerTokens } from '../../document/json-pointer.ts'
import type { Case, Expectation } from '../case.ts'
import { isValid } from '../values/good-value.ts'
import { isAccountName, isSecretName, isUniqueName } from '../values/property-names.ts'
import type { Variant } from '../values/variants.ts'
import { accountProperties, topProperty, withBody, withPart } from './body-template.ts'
import { coverageCase, keywordCovered, partName, type CoverageOf } from './coverage-of.ts'
import { isCreating, uniqueLike } from './unique-names.ts'
import { packed } from './packed.ts'

/** Bodies as far as their schema goes, many bounds in one; told apart where they are refused together. */
export function bodyPositives(
  about: CoverageOf,
  media: MediaType,
  good: unknown,
  valid: readonly Variant[],
): readonly Case[] {
  const { context } = about
  const fromAccount = accountProperties(about)
  const tried = valid.filter(
    ({ at, side }) =>
      (context.thorough || side !== 'inside') && !fromAccount.includes(topProperty(at)) && mayBeAccepted(about, at),
  )
  const merged = (round: readonly Variant[]): unknown =>
    round.reduce<unknown>((value, { at, part }) => withPart(value, at, part), good)
  const isWhole = (round: readonly Variant[]) => isValid(context, media, merged(round))
  const sure = packed(
    context,
    tried.filter((variant) => variant.sure),
    isWhole,
  )
  const guessed = packed(
    context,
    tried.filter((variant) => !variant.sure),
    isWhole,
  ).slice(0, context.thorough ? undefined : 1)
  return [
    ...sure.map((round, index) => roundCase(about, media, merged(round), round, `body bounds ${index + 1}`, true)),
    ...guessed.map((round, index) => roundCase(about, media, merged(round), round, `body values ${index + 1}`, false)),
  ]
}

/** What would change how somebody signs in is left alone, and so is what must be there once only. */
function mayBeAccepted(about: CoverageOf, at: string): boolean {
  const name = pointerTokens(at).findLast((token) => !/^\d+$/.test(token)) ?? ''
  return !isSecretName(name) && (isCreating(about.context, about.operation) || !isAccountName(name))
}

function roundCase(
  about: CoverageOf,
  media: MediaType,
  value: unknown,
  round: readonly Variant[],
  name: string,
  sure: boolean,
): Case {
  const singles = round.map((variant, index) => singleCase(about, media, variant, `${name}.${index + 1}`, sure))
  const [only] = singles
  if (only !== undefined && singles.length === 1) return only
  return coverageCase(about, {
    name,
    title: `values as far as the schema allows (${round.length} at once)`,
    request: withBody(about, media, uniqueTexts(about, media, value, round), triedIn(round)),
    expect: sure ? { kind: 'accepted', because: 'positive-data', subject: 'body' } : { kind: 'any' },
    covers: singles.flatMap(({ covers = [] }) => covers),
    ...(sure && { refined: singles }),
  })
}

function singleCase(about: CoverageOf, media: MediaType, variant: Variant, id: string, sure: boolean): Case {
  const subject = `body ${partName(variant.at)} ${variant.keyword}`
  const expect: Expectation = sure
    ? { kind: 'accepted', because: 'positive-data', subject, pointer: variant.pointer }
    : { kind: 'any' }
  return coverageCase(about, {
    name: `${id} ${subject}`,
    title: `${subject} as far as the schema allows`,
    request: withBody(about, media, uniqueTexts(about, media, variant.value, [variant]), triedIn([variant])),
    expect,
    covers: keywordCovered(about.operation, subject),
  })
}

function triedIn(round: readonly Variant[]): string[] {
  return round.map(({ at }) => topProperty(at))
}

/** A name as long as it may be is one that no other has, too. */
function uniqueTexts(about: CoverageOf, media: MediaType, value: unknown, round: readonly Variant[]): unknown {
  const { context, operation } = about
  if (!isRecord(value) || !isCreating(context, operation)) return value
  const unique: Record<string, unknown> = {}
  for (const { at, part, keyword } of round) {
    const name = topProperty(at)
    if (keyword !== 'maxLength' || typeof part !== 'string' || pointerTokens(at).length !== 1) continue
    const later = isUniqueName(name) ? uniqueLike(context, media, value, name, part) : undefined
    if (later !== undefined) unique[name] = later
  }
  return { ...value, ...unique }
}
