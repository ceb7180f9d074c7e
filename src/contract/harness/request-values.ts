import type { MediaType, Operation, Parameter, Schema } from '../document/document.ts'
import type { ValueProblem } from '../document/validator.ts'
import type { BodyValue, RequestValues } from './case.ts'
import { essence } from './drivers/body-serializer.ts'
import { problemsText, type ExampleFault } from './example-fault.ts'
import { isRecord } from './is-record.ts'
import type { Obstacle } from './outcome.ts'
import { sample, sampleMember, type ResolveSchema } from './sample.ts'

/** What is known of a document where values are chosen. */
export interface ValueRules {
  readonly resolve: ResolveSchema
  /** What is wrong with a value by the schema of its place. */
  readonly problemsOf: (place: Parameter | MediaType, value: unknown) => readonly ValueProblem[]
  /** Where an example is written. */
  readonly pointerOf: (place: Parameter | MediaType, example: string) => string
}

export interface ParameterValues {
  readonly values: Omit<RequestValues, 'body'>
  readonly faults: readonly ExampleFault[]
}

/** The operation's parameter values, from its examples, or why there are none. */
export function parameterValues({ parameters, requestBody }: Operation, rules: ValueRules): ParameterValues | Obstacle {
  const values = { path: record(), query: record(), header: record(), cookie: record() }
  const faults: ExampleFault[] = []
  for (const parameter of parameters) {
    const { name, in: about, example, required } = parameter
    const what = `the ${about} parameter "${name}"`
    if (about === 'header' && ownHeaders.includes(name.toLowerCase())) {
      const sent = name.toLowerCase() !== 'content-length' || requestBody !== undefined
      if (required && !sent) return { code: 'not-sendable', detail: `fetch writes the header "${name}" itself` }
      continue
    }
    if (example !== undefined) {
      values[about][name] = example
      const problems = rules.problemsOf(parameter, example)
      if (problems.length > 0)
        faults.push({ about, at: name, pointer: rules.pointerOf(parameter, 'default'), problems })
    } else if (required) {
      // Optional parameters are sent where the document shows a value for them, and left out where it does not.
      const value = sampleWithMember(parameter.schema, rules.resolve)
      if (value === undefined || isEmpty(value)) return noValue(what)
      const problems = rules.problemsOf(parameter, value)
      if (problems.length > 0) return unfit(what, problems)
      values[about][name] = value
    }
  }
  return { values, faults }
}

/** What fetch writes itself with every request, and takes from no caller (Fetch Standard, 2.2.2). */
const ownHeaders = ['host', 'connection', 'content-length']

export interface NamedBody {
  readonly name: string
  readonly body: BodyValue | undefined
  readonly fault?: ExampleFault
}

/** Every example of every media type of the request body: one entry per request to send, `undefined` for "no body". */
export function bodyValues({ method, requestBody }: Operation, rules: ValueRules): readonly NamedBody[] | Obstacle {
  if (requestBody === undefined) return [none]
  if (method === 'GET' || method === 'HEAD') {
    if (!requestBody.required) return [none]
    return { code: 'not-sendable', detail: `fetch sends no body with ${method}` }
  }
  const found = requestBody.content.map((mediaType) => bodiesOf(mediaType, rules))
  const bodies = found.flatMap((one) => ('detail' in one ? [] : one))
  if (bodies.length > 0) return bodies
  if (!requestBody.required) return [none]
  return found.find((one) => 'detail' in one) ?? noValue('the request body')
}

const none: NamedBody = { name: '', body: undefined }

function bodiesOf(mediaType: MediaType, rules: ValueRules): readonly NamedBody[] | Obstacle {
  const { type, schema, examples } = mediaType
  const written = Object.entries(examples).map(([name, value]): NamedBody => {
    const problems = rules.problemsOf(mediaType, value)
    const fault = { about: 'body', at: name, pointer: rules.pointerOf(mediaType, name), problems } as const
    return { name: `${type} ${name}`, body: { mediaType: type, value }, ...(problems.length > 0 && { fault }) }
  })
  if (written.length > 0) return written
  if (schema === undefined) return []
  // A form without a field is no body.
  const value = forms.includes(essence(type)) ? sampleWithMember(schema, rules.resolve) : sample(schema, rules.resolve)
  if (value === undefined) return []
  const problems = rules.problemsOf(mediaType, value)
  if (problems.length > 0) return unfit(`the request body as ${type}`, problems)
  return [{ name: `${type} sample`, body: { mediaType: type, value } }]
}

const forms = ['application/x-www-form-urlencoded', 'multipart/form-data']

function sampleWithMember(schema: Schema, resolve: ResolveSchema): unknown {
  const value = sample(schema, resolve)
  return isEmpty(value) ? (sampleMember(schema, resolve) ?? value) : value
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0
}

function unfit(what: string, problems: readonly ValueProblem[]): Obstacle {
  const detail = `${what} has no example, and what was made up for it does not keep its schema (${problemsText(problems)}); give it one`
  return { code: 'no-request', detail }
}

function noValue(what: string): Obstacle {
  return {
    code: 'no-request',
    detail: `${what} is required and has neither an example nor a schema to make a value from`,
  }
}

function record(): Record<string, unknown> {
  return {}
}
