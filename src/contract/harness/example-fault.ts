import type { Document, MediaType, Parameter } from '../document/document.ts'
import { followRef } from '../document/follow-ref.ts'
import { valueAt } from '../document/json-pointer.ts'
import type { ValueProblem } from '../document/validator.ts'

/** An example of the document that its own schema does not allow. */
export interface ExampleFault {
  /** As the mock's remarks name the place: `body`, `query` … and the name of the parameter. */
  readonly about: 'body' | Parameter['in']
  readonly at: string
  /** Where the example is written. */
  readonly pointer: string
  readonly problems: readonly ValueProblem[]
}

type ExamplePlace = Pick<MediaType, 'pointer' | 'schemaPointer'>

/** Where an example is written: at the place itself, by its name, or in the schema. */
export function examplePointer({ bundled }: Document, { pointer, schemaPointer }: ExamplePlace, name: string): string {
  const named = `${pointer}/examples/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
  const schema = schemaPointer ?? pointer
  const target = followRef(bundled, valueAt(bundled, schema), schema).pointer
  const candidates = [`${pointer}/example`, named, `${target}/example`, `${target}/examples/0`]
  return candidates.find((candidate) => valueAt(bundled, candidate) !== undefined) ?? pointer
}

/** What is wrong, for a person: the first few problems, by place. */
export function problemsText(problems: readonly Pick<ValueProblem, 'at' | 'message'>[]): string {
  const shown = problems.slice(0, 3).map(({ at, message }) => (at === '' ? message : `${at} ${message}`))
  return [...shown, ...(problems.length > 3 ? [`and ${problems.length - 3} more`] : [])].join('; ')
}
