import type { Parameter } from '../../document/document.ts'
import { childPointer } from '../../document/json-pointer.ts'
import type { Case, Expectation } from '../case.ts'
import { goodValue, placeOf } from '../values/good-value.ts'
import { isPlain, variantsOf, type Variant } from '../values/variants.ts'
import { coverageCase, keywordCovered, type CoverageOf } from './coverage-of.ts'
import { packed } from './packed.ts'
import { parameterNegatives } from './parameter-negatives.ts'
import type { ParameterTrial } from './parameter-trial.ts'
import { sentParameters } from './sent-parameters.ts'
import { withParameter, writtenParameter } from './write-parameter.ts'

/** Parameters at and beyond their bounds, mistyped, missing, doubled; the optional ones, which the good request leaves out, too. */
export function coverageParameters(about: CoverageOf): readonly Case[] {
  const { context, operation } = about
  const trials = sentParameters(operation).flatMap((parameter): ParameterTrial[] => {
    const good = goodValue(context, parameter)
    return good === undefined ? [] : [{ parameter, good, variants: variantsOf(context, parameter, good.value) }]
  })
  return [
    ...trials.flatMap((trial) => parameterNegatives(about, trial)),
    ...doubled(about, trials),
    ...positives(about, trials),
  ]
}

/** What a server makes of it is its own affair; it must not fall over. */
function doubled(about: CoverageOf, trials: readonly ParameterTrial[]): readonly Case[] {
  const scalars = trials.filter(({ parameter, good }) => parameter.in === 'query' && typeof good.value !== 'object')
  if (scalars.length === 0) return []
  const request = scalars.reduce((made, { parameter, good }) => {
    const written = writtenParameter(parameter, good.value)
    return withParameter(made, parameter, [...written, ...written])
  }, about.base)
  const title = 'query parameters twice each'
  return [coverageCase(about, { name: 'query parameters doubled', title, request, expect: { kind: 'any' } })]
}

/** Parameters as far as their schemas go, many in one request; told apart where they are refused together. */
function positives(about: CoverageOf, trials: readonly ParameterTrial[]): readonly Case[] {
  const { context } = about
  const byName = new Map(trials.map((trial) => [pointerOf(trial.parameter), trial]))
  const tried = trials.flatMap((trial) => triedOf(about, trial))
  const sure = packed(
    context,
    tried.filter((variant) => variant.sure),
    () => true,
  )
  const guessed = packed(
    context,
    tried.filter((variant) => !variant.sure),
    () => true,
  )
  return [
    ...sure.map((round, index) => roundCase(about, byName, round, `parameter bounds ${index + 1}`, true)),
    ...guessed
      .slice(0, context.thorough ? undefined : 1)
      .map((round, index) => roundCase(about, byName, round, `parameter values ${index + 1}`, false)),
  ]
}

/** Longer ones do not fit into the lines that servers read. */
const longestText = 1000

/** Ones that make a request conditional, or another one altogether. */
const meaningful = /^(?:if-.*|range|origin|prefer|x-http-method.*|forwarded|x-forwarded-.*)$/i

function triedOf({ context }: CoverageOf, { parameter, good, variants }: ParameterTrial): readonly Variant[] {
  const { in: place, name, required } = parameter
  if (place === 'path' || (place === 'header' && meaningful.test(name))) return []
  const written = (value: unknown) => writtenParameter(parameter, value)
  const own = variants.valid
    .filter(({ side }) => context.thorough || side !== 'inside')
    .filter(({ value }) => value !== null && written(value).length > 0)
    .filter(({ value }) => written(value).every(([, text]) => text !== '' && text.length <= longestText))
    .map((variant) => ({ ...variant, at: pointerOf(parameter), part: variant.value }))
  const [at] = placeOf(parameter)
  const sure = good.shown || (at !== undefined && place === 'query' && isPlain(context, [at], name))
  const present = { keyword: 'optional', side: 'bound', value: good.value, part: good.value, sure } as const
  return required ? own : [...own, { ...present, at: pointerOf(parameter), pointer: parameter.pointer }]
}

/** Parameters of one name in several places are several. */
function pointerOf({ in: place, name }: Parameter): string {
  return childPointer('', `${place} parameter ${name}`)
}

function roundCase(
  about: CoverageOf,
  byName: ReadonlyMap<string, ParameterTrial>,
  round: readonly Variant[],
  name: string,
  sure: boolean,
): Case {
  const request = (variants: readonly Variant[]) =>
    variants.reduce((made, { at, part }) => {
      const parameter = byName.get(at)?.parameter
      return parameter === undefined ? made : withParameter(made, parameter, writtenParameter(parameter, part))
    }, about.base)
  const singles = round.map((variant, index) => {
    const { parameter } = byName.get(variant.at) ?? {}
    const subject = `${parameter?.in ?? ''} parameter ${parameter?.name ?? ''} ${variant.keyword}`
    const expect: Expectation = sure
      ? { kind: 'accepted', because: 'positive-data', subject, pointer: variant.pointer }
      : { kind: 'any' }
    return coverageCase(about, {
      name: `${name}.${index + 1} ${subject}`,
      title: `${subject} as far as the schema allows`,
      request: request([variant]),
      expect,
      covers: keywordCovered(about.operation, subject),
    })
  })
  const [only] = singles
  if (only !== undefined && singles.length === 1) return only
  return coverageCase(about, {
    name,
    title: `parameters as far as the schema allows (${singles.length} at once)`,
    request: request(round),
    expect: sure ? { kind: 'accepted', because: 'positive-data', subject: 'parameters' } : { kind: 'any' },
    covers: singles.flatMap(({ covers = [] }) => covers),
    ...(sure && { refined: singles }),
  })
}
