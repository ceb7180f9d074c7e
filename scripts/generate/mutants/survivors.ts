import { type Body, bodiesOf } from '../bodies.ts'
import type { JsonObject } from '../json.ts'
import { type SchemaCompiler, schemaPointer } from '../schema-compiler.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

/** A mutant that the body's own schema still accepts. */
export interface Survivor extends Mutant {
  readonly body: Body
  readonly example: string
}

export interface MutationResult {
  readonly mutants: number
  /** Examples with a required property removed or a value mistyped, accepted all the same: the schema is too loose. */
  readonly structural: readonly Survivor[]
  /** Examples with an enum, pattern or bound broken, accepted all the same: known and listed. */
  readonly bounds: readonly Survivor[]
}

/** Mutates every example of every body once; a body that several operations share by `$ref` is one. */
export function mutateExamples(document: JsonObject, compiler: SchemaCompiler): MutationResult {
  const bodies = [...new Map(bodiesOf(document).map((body) => [body.pointer, body])).values()].filter(
    ({ node }) => 'schema' in node,
  )
  let mutants = 0
  const survivors = bodies.flatMap((body) => {
    const at = schemaPointer(body.pointer)
    const accepts = compiler.compile(at)
    return body.examples.flatMap(({ name, value }) =>
      mutantsOf(document, compiler, at, value).flatMap((mutant): Survivor[] => {
        mutants += 1
        return accepts(mutant.value) ? [{ ...mutant, body, example: name }] : []
      }),
    )
  })
  const isStructural = ({ keyword }: Survivor) => keyword === 'required' || keyword === 'type'
  return {
    mutants,
    structural: survivors.filter(isStructural),
    bounds: survivors.filter((survivor) => !isStructural(survivor)),
  }
}
