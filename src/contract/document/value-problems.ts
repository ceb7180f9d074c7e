import type { ErrorObject } from 'ajv/dist/2020.js'
import { isRecord } from './json-pointer.ts'
import type { ValueProblem } from './validator.ts'

/** A value with a thousand wrong members is not explained better by a thousand lines. */
const mostProblems = 20

/** ajv's errors without repetitions, and with what the schema allows, never with what was there. */
export function valueProblems(errors: readonly ErrorObject[]): ValueProblem[] {
  const problems = new Map<string, ValueProblem>()
  for (const error of errors) {
    const problem = { at: error.instancePath, keyword: error.keyword, message: messageOf(error) }
    problems.set(`${problem.at} ${problem.message}`, problem)
  }
  return [...problems.values()].slice(0, mostProblems)
}

function messageOf({ keyword, message = 'does not keep its schema', params }: ErrorObject): string {
  const details: unknown = params
  if (!isRecord(details)) return message
  if (keyword === 'enum') return `${message}: ${listed(details.allowedValues)}`
  if (keyword === 'const') return `must be ${JSON.stringify(details.allowedValue)}`
  if (keyword === 'additionalProperties') return `${message}: ${String(details.additionalProperty)}`
  return message
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : ''
}
