import type { Operation } from '../../document/document.ts'
import { isRecord } from '../../document/json-pointer.ts'
import type { PlanContext } from '../plan-context.ts'
import { goodValue } from '../values/good-value.ts'
import { isProofName } from '../values/property-names.ts'
import { loginOf, preferred } from './base-body.ts'
import { valueOf } from './base-request.ts'
import { operationNote } from './operation-note.ts'
import { hasUnknownReference } from './references.ts'
import { sentParameters } from './sent-parameters.ts'
import { isCreating } from './unique-names.ts'

/**
 * Whether the good request leans on something that need not be right on this server, so that a refusal is nobody's fault: a made-up
 * value, an example's code or token, the id of a thing that may not be there.
 */
export function isGuessed(context: PlanContext, operation: Operation): boolean {
  return hasGuessedParameter(context, operation) || hasGuessedBody(context, operation)
}

function hasGuessedParameter(context: PlanContext, operation: Operation): boolean {
  return sentParameters(operation).some((parameter) => {
    const { name, in: place, required } = parameter
    if (!required || valueOf(context.profile, operation, parameter) !== undefined) return false
    if (place === 'path' && context.producers.of(operation, name) !== undefined) return false
    return goodValue(context, parameter)?.shown !== true || isProofName(name)
  })
}

function hasGuessedBody(context: PlanContext, operation: Operation): boolean {
  const { profile } = context
  const media = preferred(operation.requestBody?.content ?? [])
  const known = operationNote(profile, operation)?.body !== undefined || loginOf(context, operation) !== undefined
  if (media === undefined || known) return false
  const good = goodValue(context, media)
  return good?.shown !== true || isGuessedExample(context, operation, good.value)
}

/** Whether the document's example of a body need not be right on this server. */
export function isGuessedExample(context: PlanContext, operation: Operation, example: unknown): boolean {
  return hasUnknownReference(context, operation, example) || provesSomething(context, operation, example)
}

/** A POST that makes nothing and takes a code or a password wants one that is right. */
function provesSomething(context: PlanContext, operation: Operation, body: unknown): boolean {
  if (!isRecord(body) || operation.method !== 'POST' || isCreating(context, operation)) return false
  return Object.keys(body).some((name) => isProofName(name) && context.profile.values[name] === undefined)
}
