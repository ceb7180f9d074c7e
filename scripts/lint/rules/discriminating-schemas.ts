import { mutateExamples } from '../../generate/mutants/survivors.ts'
import type { Finding, Rule } from '../rule.ts'
import { schemasCompile } from './schemas-compile.ts'

/**
 * No example stays valid when a required property is removed or a value is given another type: a schema that accepts such a body
 * would accept a server that has stopped keeping the contract.
 */
export const discriminatingSchemas: Rule = {
  id: 'discriminating-schemas',
  judge(linted) {
    // What does not compile is reported by that rule; nothing can be judged by it until it does.
    if (schemasCompile.judge(linted).length > 0) return []
    return mutateExamples(linted.document, linted.compiler).structural.map(
      ({ body, example, instance, change, schema }): Finding => {
        const how = change === 'without' ? 'without' : `with ${change} at`
        const what = `${body.operation.id} ${body.status} ${body.mediaType}, example ${example}`
        const message = `${what}: still valid ${how} ${instance || 'the root'} (${schema}): tighten the schema`
        return { message, node: body.node, pointer: body.pointer }
      },
    )
  },
}
