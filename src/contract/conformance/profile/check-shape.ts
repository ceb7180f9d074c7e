import { Ajv2020, type DefinedError, type ErrorObject } from 'ajv/dist/2020.js'
import { isRecord, pointerTokens } from '../../document/json-pointer.ts'
import { hint } from './suggestion.ts'
import type { Path } from './yaml-source.ts'

/** What is wrong at a place of a value. Never holds the value, which may be a secret; names of keys it does. */
export interface Mistake {
  readonly path: Path
  /** Whether the key is wrong, or what it holds. */
  readonly part: 'key' | 'value'
  readonly what: string
}

/** Finds every mistake in a value's shape. */
export type ShapeChecker<Shape> = (
  value: unknown,
) => { readonly shape: Shape } | { readonly mistakes: readonly Mistake[] }

/** A checker made of a JSON Schema, whose descriptions are what the messages say. `root`: what the whole value is called. */
export function shapeChecker<Shape>(schema: object, root: string): ShapeChecker<Shape> {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, logger: false, code: { optimize: false } })
  const validate = ajv.compile<Shape>(schema)
  return (value) =>
    validate(value) ? { shape: value } : { mistakes: (validate.errors ?? []).flatMap((error) => mistake(error, root)) }
}

function mistake(error: ErrorObject, root: string): readonly Mistake[] {
  const path = pointerTokens(error.instancePath)
  const name = nameOf(path) || root
  // Every keyword of profile.schema.json is one of ajv's own.
  const known = error as DefinedError
  const schema: Readonly<Record<string, unknown>> = isRecord(error.parentSchema) ? error.parentSchema : {}
  const at = (what: string, part: Mistake['part'] = 'value', more: Path = []) => [
    { path: [...path, ...more], part, what },
  ]
  switch (known.keyword) {
    case 'additionalProperties': {
      const key = known.params.additionalProperty
      const keys = isRecord(schema.properties) ? Object.keys(schema.properties).filter((one) => one !== '$schema') : []
      return at(`unknown key ${key} in ${name}: ${hint(key, keys, 'it has none')}`, 'key', [key])
    }
    case 'required': {
      const key = known.params.missingProperty
      // A value that is a map has one key; whoever wrote another one has been told so.
      if (key === 'command') return []
      return at(`${name} has no ${key}${descriptionOf(schema, key)}`, 'key')
    }
    case 'type':
      return error.data === null
        ? at(`${name} is empty`, 'key')
        : at(`${name} must be ${article(known.params.type, error.data)}`)
    case 'enum':
      return at(`${name} must be one of ${known.params.allowedValues.join(', ')}`)
    case 'pattern':
      return at(
        `${name} must be ${typeof schema.patternErrorMessage === 'string' ? schema.patternErrorMessage : 'something else'}`,
      )
    case 'minItems':
      return at(`${name} is empty`)
    default:
      return at(`${name} ${known.message ?? 'is wrong'}`)
  }
}

function descriptionOf(schema: Readonly<Record<string, unknown>>, key: string): string {
  const property = isRecord(schema.properties) ? schema.properties[key] : undefined
  const description = isRecord(property) && typeof property.description === 'string' ? property.description : ''
  const [sentence] = description.split(/\.(?: |$)/)
  if (sentence === undefined || sentence === '') return ''
  return `: ${sentence.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())}`
}

const articles: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a map',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
}

function article(type: string | readonly string[], given: unknown): string {
  const types = (typeof type === 'string' ? type.split(',') : type).filter((one) => one !== 'null')
  const wanted = types.map((one) => articles[one] ?? one).join(' or ')
  // `0123` is 123 in YAML and `no` a text: whoever means the characters writes quotes.
  const quotes = types.includes('string') && (typeof given === 'number' || typeof given === 'boolean')
  return quotes ? `${wanted}: put it in quotes` : wanted
}

/** A place as a person writes it: `identities.alice.password`, `policy[0]`, `operations["GET /notes"]`. */
export function nameOf(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number' || /^\d+$/.test(step)) return `[${step}]`
      if (!/^[\w$-]+$/.test(step)) return `[${JSON.stringify(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}
