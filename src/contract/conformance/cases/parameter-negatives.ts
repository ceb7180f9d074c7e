import type { Parameter } from '../../document/document.ts'
import type { Case, RequestTemplate } from '../case.ts'
import { isInvalid } from '../values/good-value.ts'
import { listOfTexts, textReadings } from '../values/text-readings.ts'
import { coverageCase, keywordCovered, type CoverageOf } from './coverage-of.ts'
import type { ParameterTrial } from './parameter-trial.ts'
import { withParameter, writtenParameter } from './write-parameter.ts'

/** One request for each way in which a parameter breaks its schema, and one without it where it is required. */
export function parameterNegatives(about: CoverageOf, { parameter, good, variants }: ParameterTrial): readonly Case[] {
  const { context, operation, base } = about
  const { in: place, name, required } = parameter
  const tried = new Map<string, { readonly request: RequestTemplate; readonly pointer: string }>()
  if (required && place !== 'path')
    tried.set('required', { request: withParameter(base, parameter, []), pointer: parameter.pointer })
  for (const { at, keyword, value, pointer } of variants.invalid) {
    // Every text is a text, whatever else it spells.
    if (keyword === 'type' && typeof good.value === 'string') continue
    if (!context.thorough && (keyword === 'type integer' || !isFirstOfPath(about, parameter))) continue
    const written = writtenParameter(parameter, value)
    if (Array.isArray(value) !== Array.isArray(good.value) || !isWrongAsWritten(about, parameter, value, written))
      continue
    const what = at === '' ? keyword : `items ${keyword}`
    const key = context.thorough && tried.has(what) ? `${what} ${tried.size + 1}` : what
    if (!tried.has(key)) tried.set(key, { request: withParameter(base, parameter, written), pointer })
  }
  return [...tried].map(([what, { request, pointer }]) => {
    const subject = `${place} parameter ${name} ${what}`
    return coverageCase(about, {
      name: subject,
      title:
        what === 'required' ? `without the ${place} parameter ${name}` : `${subject} beyond what the schema allows`,
      request,
      expect: { kind: 'refused', because: 'negative-data', subject, pointer },
      covers: keywordCovered(operation, subject),
    })
  })
}

/** On the wire everything is a text: it is wrong only where whatever a server may read in it is wrong. */
function isWrongAsWritten(
  { context }: CoverageOf,
  parameter: Parameter,
  value: unknown,
  written: readonly (readonly [string, string])[],
): boolean {
  const texts = written.map(([, text]) => text)
  if (texts.length === 0 || !texts.every((text) => isWritable(parameter, text))) return false
  const [text = ''] = texts
  const isObject = typeof value === 'object' && !Array.isArray(value)
  if (parameter.mediaType !== undefined || isObject) return false
  const readings = [...listOfTexts(texts), ...(texts.length === 1 ? textReadings(text) : [])]
  return readings.every((reading) => isInvalid(context, parameter, reading))
}

function isWritable({ in: place, required }: Parameter, text: string): boolean {
  // Many take an empty parameter for none at all.
  if (text.trim() === '' && (!required || place === 'path')) return false
  // A segment of dots would lead to another path.
  if (place === 'path') return !/^\.+$/.test(text)
  if (place === 'query') return true
  return /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text) && (place === 'header' || !/[;,"\\ ]/.test(text))
}

/** A server reads the parameters of a path in one place, mostly, whatever is then done with what it names. */
function isFirstOfPath({ context, operation }: CoverageOf, { in: place }: Parameter): boolean {
  if (place !== 'path') return true
  const ofPath = context.operations.filter(({ path, method }) => path === operation.path && method !== 'DELETE')
  return ofPath.find((one) => context.callable(one) === undefined) === operation
}
