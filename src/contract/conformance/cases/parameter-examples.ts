import type { Operation, Parameter } from '../../document/document.ts'
import { followRef } from '../../document/follow-ref.ts'
import { childPointer, isRecord, valueAt } from '../../document/json-pointer.ts'
import type { Case } from '../case.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { PlanContext } from '../plan-context.ts'
import { isInvalid } from '../values/good-value.ts'
import { isReference } from '../values/property-names.ts'
import { sentParameters } from './sent-parameters.ts'
import { withParameter, writtenParameter } from './write-parameter.ts'

/** The examples that the document shows of parameters, one request each; one that its own schema refuses is the document's fault. */
export function parameterExamples(context: PlanContext, operation: Operation): readonly Case[] {
  const credential = context.credential(operation)
  const base = context.request(operation)
  if (isNotVerified(credential) || isNotVerified(base) || operation.method === 'DELETE') return []
  return sentParameters(operation).flatMap((parameter) =>
    namedExamples(context, parameter).flatMap(([name, value], index): Case[] => {
      const subject = `example ${name} of the ${parameter.in} parameter ${parameter.name}`
      if (isInvalid(context, parameter, value)) {
        const detail = `the document's own ${subject} does not keep its schema: correct one of them`
        context.leaveOut({ operation: operation.id, title: subject, reason: { code: 'no-request', detail } })
        return []
      }
      // The one without a name is tried together with those of others; the first one of a required parameter is what the good request is made of; what names a thing need not be there.
      if (parameter.in === 'path' || name === unnamed || (index === 0 && parameter.required)) return []
      const request = withParameter(base, parameter, writtenParameter(parameter, value))
      const sure = !isReference(parameter.name)
      return [
        {
          id: `${operation.id}/example/${parameter.in}/${parameter.name}/${name}`,
          phase: 'examples',
          operation,
          title: `the ${subject}`,
          steps: [
            {
              name: '',
              operation,
              request,
              credential,
              expect: sure ? { kind: 'accepted', because: 'positive-data', subject } : { kind: 'any' },
            },
          ],
          premises: [context.premise(operation, credential.alternative)],
        },
      ]
    }),
  )
}

const unnamed = 'example'

/** The parameter's own examples by name. */
function namedExamples({ document }: PlanContext, { pointer }: Parameter): readonly (readonly [string, unknown])[] {
  const written = valueAt(document.bundled, pointer)
  if (isRecord(written) && 'example' in written) return [[unnamed, written.example]]
  const examples = isRecord(written) && isRecord(written.examples) ? written.examples : {}
  return Object.entries(examples).flatMap(([name, example]) => {
    const { value } = followRef(document.bundled, example, childPointer(pointer, 'examples', name))
    return isRecord(value) && 'value' in value ? [[name, value.value] as const] : []
  })
}
