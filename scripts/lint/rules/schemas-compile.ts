import type { JsonObject } from '../../generate/json.ts'
import { bodiesOf, type Located } from '../../generate/bodies.ts'
import { follow, objectAt, pointer } from '../../generate/json.ts'
import { schemaPointer } from '../../generate/schema-compiler.ts'
import type { Finding, Rule } from '../rule.ts'
import { headersOf, parametersOf } from './parameters.ts'

/** Every schema compiles in ajv's strict mode: a pattern, type or format that a validator cannot read validates nothing. */
export const schemasCompile: Rule = {
  id: 'schemas-compile',
  judge({ document, compiler }) {
    return schemasOf(document).flatMap((at): readonly Finding[] => {
      try {
        compiler.compile(at)
        return []
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return [{ message: `this schema does not compile: ${reason}`, node: follow(document, at), pointer: at }]
      }
    })
  },
}

/** The pointers of every schema that something is judged by, components first: a component's mistake is then reported there. */
export function schemasOf(document: JsonObject): readonly string[] {
  const components = Object.keys(objectAt(objectAt(document, 'components'), 'schemas'))
  const holders: readonly Located[] = [...bodiesOf(document), ...parametersOf(document), ...headersOf(document)]
  return [
    ...new Set([
      ...components.map((name) => pointer('#', 'components', 'schemas', name)),
      ...holders.filter(({ node }) => 'schema' in node).map((holder) => schemaPointer(holder.pointer)),
    ]),
  ]
}
