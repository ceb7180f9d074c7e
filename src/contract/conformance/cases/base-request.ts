import type { Document, Operation, Parameter } from '../../document/document.ts'
import type { Validator } from '../../document/validator.ts'
import type { Pair, RequestBody, Text } from '../case.ts'
import { Later } from '../later.ts'
import type { NotVerified } from '../outcome.ts'
import type { PlanContext } from '../plan-context.ts'
import type { Profile } from '../profile/profile.ts'
import type { Producers } from '../resources/producers.ts'
import { labelOf } from '../resources/labels.ts'
import { goodValue } from '../values/good-value.ts'
import { baseBody } from './base-body.ts'
import { sentParameters } from './sent-parameters.ts'
import { writtenParameter } from './write-parameter.ts'

export interface BaseRequestOptions {
  readonly document: Document
  readonly validator: Validator
  readonly profile: Profile
  readonly producers: Producers
  /** Who calls an operation where the caller of this does not say. */
  readonly caller: (operation: Operation) => string | undefined
}

/** Gives the request to an operation that should be accepted: see `PlanContext.request`. */
export function createBaseRequest(options: BaseRequestOptions): PlanContext['request'] {
  return (operation, { identity = options.caller(operation), label = labelOf(operation) } = {}) => {
    const pathValues: Record<string, Text> = {}
    const places = { query: [] as Pair[], header: [] as Pair[], cookie: [] as Pair[] }
    for (const parameter of sentParameters(operation)) {
      if (!parameter.required && valueOf(options.profile, operation, parameter) === undefined) continue
      const value = parameterValue(options, operation, parameter, identity, label)
      if (value === undefined) return noValue(operation, parameter)
      const written: readonly Pair[] =
        value instanceof Later ? [[parameter.name, value]] : writtenParameter(parameter, value)
      if (parameter.in === 'path') for (const [name, text] of written) pathValues[name] = text
      else places[parameter.in].push(...written)
    }
    const body = baseBody(options, operation, identity)
    if (body !== undefined && 'code' in body) return body
    const { method, path } = operation
    const { query, header: headers, cookie: cookies } = places
    return { method, path, pathValues, query, headers, cookies, ...(body && { body: body satisfies RequestBody }) }
  }
}

/** A value that the profile gives for a parameter, by operation and name, or by name alone. */
export function valueOf({ values }: Profile, { id, method, path }: Operation, { name }: Parameter): unknown {
  return values[`${id}.${name}`] ?? values[`${method} ${path}.${name}`] ?? values[name]
}

function parameterValue(
  options: BaseRequestOptions,
  operation: Operation,
  parameter: Parameter,
  identity: string | undefined,
  label: string,
): unknown {
  const given = valueOf(options.profile, operation, parameter)
  if (given !== undefined) return given
  const good = goodValue(options, parameter)
  const producer = parameter.in === 'path' ? options.producers.of(operation, parameter.name) : undefined
  if (producer === undefined) return good?.value
  // Where everything is open to everybody a profile need not have anybody.
  const resource = { producer: producer.operation.id, identity: identity ?? 'nobody', label }
  return new Later({ from: 'resource', resource, at: producer.at }, good?.value)
}

function noValue(operation: Operation, { name, in: place }: Parameter): NotVerified {
  return {
    code: 'no-request',
    detail: `the ${place} parameter "${name}" of ${operation.id} has neither an example nor a schema to make a value from: give it one under values in the profile`,
  }
}
