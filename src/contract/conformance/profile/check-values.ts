import type { Document } from '../../document/document.ts'
import { isRecord } from '../../document/json-pointer.ts'
import { visitSchemas } from '../../document/visit-schemas.ts'
import type { CheckContext } from './check-context.ts'
import { entries } from './loose.ts'
import { operationNames, valueName } from './operation-named.ts'
import { hint, suggestion } from './suggestion.ts'

/** Values are of operations that there are. A name that no parameter or property has is one only where it is nearly one that there is. */
export function checkValues({ document, profile, note }: CheckContext): void {
  const values = entries(profile.values)
  if (values.length === 0) return
  const names = namesIn(document)
  for (const [written] of values) {
    if (names.has(written)) continue
    const found = valueName(document, written)
    if (found === undefined) {
      const operation = written.slice(0, written.lastIndexOf('.'))
      const known = operationNames(document, operation)
      note(
        ['values', written],
        `unknown operation ${operation}: ${hint(operation, known, 'the document has none')}`,
        'key',
      )
      continue
    }
    const near = names.has(found.name) ? undefined : suggestion(found.name, [...names])
    if (near !== undefined)
      note(['values', written], `no parameter or property is called ${found.name}: did you mean ${near}?`, 'key')
  }
}

function namesIn(document: Document): ReadonlySet<string> {
  const names = new Set(document.operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)))
  visitSchemas({ ...document.bundled }, ({ properties }) => {
    if (isRecord(properties)) for (const name of Object.keys(properties)) names.add(name)
  })
  return names
}
