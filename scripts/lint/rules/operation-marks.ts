import { arrayAt, stringAt, stringsAt } from '../../generate/json.ts'
import { type OperationNode, operationsOf, operationTable } from '../../generate/operation-table.ts'
import type { Rule } from '../rule.ts'

/** The extensions of an operation, so that a misspelt one is an error and not a fact that nobody reads. */
const known: readonly string[] = [
  'x-vendor-operation-id',
  'x-facts',
  'x-own-credentials',
  'x-aliases',
  'x-no-401',
  'x-idempotent',
]

/** A section of a facts sheet: `portal 2.2`, `oauth 3.1`. */
const fact = /^[a-z][a-z-]* \d+(\.\d+)*$/

/** Schemes that prove one action and not a caller: what takes nothing else carries its own credential. */
const proofs: readonly string[] = ['confirm', 'signatureCookie', 'signatureHeader']

/** Every operation has an operationId and the facts that it rests on, and its marks are spelt and typed as they are read. */
export const operationMarks: Rule = {
  id: 'operation-marks',
  judge({ document }) {
    const needsProof = new Set(
      operationTable(document)
        .filter(
          ({ security }) =>
            security.length > 0 && security.every((names) => names.some((name) => proofs.includes(name))),
        )
        .map(({ id }) => id),
    )
    return operationsOf(document).flatMap((node) =>
      mistakes(node, needsProof.has(node.id)).map((message) => ({
        message: `${node.id} ${message}`,
        node: node.operation,
        pointer: node.pointer,
      })),
    )
  },
}

function mistakes({ operation }: OperationNode, needsProof: boolean): readonly string[] {
  const facts = arrayAt(operation, 'x-facts')
  const found: string[] = []
  if (stringAt(operation, 'operationId') === undefined) found.push('has no operationId: give it one in plain English')
  if (facts.length === 0) found.push('has no x-facts: name the sections it rests on, as in [portal 2.2]')
  for (const item of facts) {
    if (typeof item !== 'string' || !fact.test(item))
      found.push(`has the fact ${JSON.stringify(item)}: write it as "portal 2.2"`)
  }
  for (const name of Object.keys(operation).filter((key) => key.startsWith('x-') && !known.includes(key))) {
    found.push(`has ${name}, which nobody reads: one of ${known.join(', ')} is meant, or it goes`)
  }
  const own = operation['x-own-credentials']
  if (own !== undefined && own !== true) found.push('has an x-own-credentials that is not true: leave it out instead')
  if (needsProof && own !== true)
    found.push('takes only a confirmation or a signature: mark it x-own-credentials: true')
  const idempotent = operation['x-idempotent']
  if (idempotent !== undefined && typeof idempotent !== 'boolean')
    found.push('has an x-idempotent that is not true or false')
  if (stringsAt(operation, 'x-aliases').length !== arrayAt(operation, 'x-aliases').length)
    found.push('has an x-aliases that is no path')
  for (const alias of stringsAt(operation, 'x-aliases').filter((path) => !path.startsWith('/'))) {
    found.push(`has the alias ${alias}: a path starts with a slash`)
  }
  return found
}
