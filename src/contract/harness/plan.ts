import type { Document, Operation, Response, Schema, SecurityAlternative } from '../document/document.ts'
import { alternativeName } from './alternative-name.ts'
import { askedCode } from './asked-code.ts'
import type { Validator } from '../document/validator.ts'
import type { AskedAnswer, Case, Row } from './case.ts'
import { examplePointer } from './example-fault.ts'
import { isRecord } from './is-record.ts'
import type { Obstacle } from './outcome.ts'
import { bodyValues, parameterValues, type NamedBody, type ParameterValues, type ValueRules } from './request-values.ts'
import { withReservedCharacters } from './reserved-characters.ts'
import type { ResolveSchema } from './sample.ts'

/** A row with the requests that verify it, or with what keeps it from being verified. */
export interface PlannedRow {
  readonly row: Row
  readonly cases: readonly Case[]
  readonly obstacle?: Obstacle
}

/**
 * All rows of the document, in its own order: operation × security alternative × documented status. The validator tells
 * which values that were made up for want of an example can be sent, and which examples are wrong.
 */
export function plan(
  document: Document,
  only?: ReadonlySet<string>,
  validator?: Pick<Validator, 'validate'>,
): readonly PlannedRow[] {
  const rules: ValueRules = {
    resolve: schemaResolver(document),
    problemsOf: (place, value) => validator?.validate(place, value, 'request') ?? [],
    pointerOf: (place, example) => examplePointer(document, place, example),
  }
  return document.operations
    .filter((operation) => only === undefined || only.has(operation.id))
    .flatMap((operation) => rowsOf(operation, rules))
}

function rowsOf(operation: Operation, rules: ValueRules): readonly PlannedRow[] {
  const unsendable = pathObstacle(operation)
  const parameters = unsendable ?? parameterValues(operation, rules)
  const bodies = bodyValues(operation, rules)
  return operation.security.flatMap((alternative) =>
    operation.responses.map((response, index) => {
      const row = rowOf(operation, alternative, response)
      const code = askedCode(operation, response.status)
      if (typeof code === 'object') return { row, cases: [], obstacle: code }
      if (isObstacle(parameters)) return { row, cases: [], obstacle: parameters }
      if (isObstacle(bodies)) return { row, cases: [], obstacle: bodies }
      return { row, cases: casesOf(row, parameters, bodies, answersOf(response, code), index === 0) }
    }),
  )
}

/** As many requests as it takes for each body and each documented answer to occur once; they are paired, not multiplied. */
function casesOf(
  row: Row,
  parameters: ParameterValues,
  bodies: readonly NamedBody[],
  answers: readonly NamedAnswer[],
  withProbe: boolean,
): readonly Case[] {
  const cases: Case[] = []
  for (let index = 0; index < Math.max(bodies.length, answers.length); index += 1) {
    const body = bodies[index % bodies.length]
    const answer = answers[index % answers.length]
    if (body === undefined || answer === undefined) break
    const variant = [bodies.length > 1 ? body.name : '', answers.length > 1 ? answer.name : '']
      .filter(Boolean)
      .join(', ')
    const values = { ...parameters.values, ...(body.body && { body: body.body }) }
    const faults = [...parameters.faults, ...(body.fault ? [body.fault] : [])]
    cases.push({ row, variant, values, answer: answer.answer, ...(faults.length > 0 && { faults }) })
  }
  const first = cases[0]
  const probe = withProbe && first ? withReservedCharacters(row.operation, first.values) : undefined
  if (first && probe) cases.push({ ...first, variant: 'reserved characters', values: probe })
  return cases
}

/** OpenAPI has neither in a path; a fragment is never sent, and a query in the template would be taken for a path. */
function pathObstacle({ path }: Operation): Obstacle | undefined {
  const sign = /[?#]/.exec(path)?.[0]
  if (sign === undefined) return undefined
  return { code: 'not-sendable', detail: `the path has a "${sign}" in it, and so no request can be sent to it` }
}

interface NamedAnswer {
  readonly name: string
  readonly answer: AskedAnswer
}

/** Prism splits `Prefer` at commas and semicolons, so only a plain name can be asked for; others are left to its choice. */
const plainName = /^[\w.-]+$/

function answersOf(response: Response, code: number): readonly NamedAnswer[] {
  const several = response.content.length > 1
  const answers = response.content.flatMap(({ type, examples }) => {
    const accepted = several ? { mediaType: type } : {}
    const names = Object.keys(examples).filter((name) => plainName.test(name))
    if (names.length < 2) return [{ name: several ? type : '', answer: { code, ...accepted } }]
    return names.map((name) => ({
      name: several ? `${type} ${name}` : name,
      answer: { code, ...accepted, example: name },
    }))
  })
  return answers.length > 0 ? answers : [{ name: '', answer: { code } }]
}

function rowOf(operation: Operation, alternative: SecurityAlternative, response: Response): Row {
  return { operation, alternative, alternativeName: alternativeName(alternative), status: response.status }
}

function schemaResolver(document: Document): ResolveSchema {
  const components = asRecord(asRecord(document.bundled.components).schemas)
  return (ref) => {
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1]
    const schema = name === undefined ? undefined : components[name.replaceAll('~1', '/').replaceAll('~0', '~')]
    return typeof schema === 'boolean' || isRecord(schema) ? (schema satisfies Schema) : undefined
  }
}

function isObstacle(value: object): value is Obstacle {
  return 'code' in value && 'detail' in value
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}
