import { child, type Located } from '../../generate/bodies.ts'
import { arrayAt, type JsonObject, objectAt, pointer, stringAt } from '../../generate/json.ts'
import { type OperationNode, operationsOf } from '../../generate/operation-table.ts'

/** A parameter of an operation or a header of a response: a name, a schema, an example. */
export interface Named extends Located {
  readonly operation: OperationNode
  readonly name: string
}

/** Every parameter, those of the path item included. */
export function parametersOf(document: JsonObject): readonly Named[] {
  return operationsOf(document).flatMap((operation) => {
    const [, , path = ''] = operation.pointer.split('/')
    const holders: readonly Located[] = [
      { node: operation.pathItem, pointer: `#/paths/${path}` },
      { node: operation.operation, pointer: operation.pointer },
    ]
    return holders.flatMap((holder) =>
      arrayAt(holder.node, 'parameters').map((_, index): Named => {
        const list = {
          node: Object.fromEntries(arrayAt(holder.node, 'parameters').entries()),
          pointer: pointer(holder.pointer, 'parameters'),
        }
        const parameter = child(document, list, String(index))
        return { ...parameter, operation, name: stringAt(parameter.node, 'name') ?? String(index) }
      }),
    )
  })
}

/** Every header of every response. */
export function headersOf(document: JsonObject): readonly Named[] {
  return operationsOf(document).flatMap((operation) => {
    const responses = child(document, { node: operation.operation, pointer: operation.pointer }, 'responses')
    return Object.keys(responses.node).flatMap((status) => {
      const response = child(document, responses, status)
      const headers = { node: objectAt(response.node, 'headers'), pointer: pointer(response.pointer, 'headers') }
      return Object.keys(headers.node).map((name): Named => ({ ...child(document, headers, name), operation, name }))
    })
  })
}
