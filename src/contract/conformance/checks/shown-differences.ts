import { valueAt } from '../../document/json-pointer.ts'
import type { Expectation } from '../case.ts'
import type { Evidence } from '../evidence.ts'
import { Later } from '../later.ts'
import { documentedSchema } from './documented.ts'
import { documentedPlace } from './documented-place.ts'
import type { Answered } from './each-answer.ts'
import { sameValue } from './same-value.ts'
import { succeeds } from './succeeds.ts'

export type Shows = Extract<Expectation, { readonly kind: 'shows' | 'shows-not' }>

/** JSON pointers at which an answer does not show what it should; none where it is a refusal, or no JSON. */
export function shownDifferences(item: Answered, expect: Shows, evidence: Evidence): readonly string[] {
  const { answer, operation } = item
  if (!succeeds(answer, operation) || answer.json === undefined) return []
  const body = answer.json.value
  return Object.entries(expect.values)
    .filter(([pointer, wanted]) => {
      // A value that nobody could fill in proves nothing.
      if (wanted instanceof Later) return false
      const shown = shownAt(body, pointer)
      if (expect.kind === 'shows-not') return shown !== undefined && sameValue(wanted, shown)
      if (shown === undefined && wanted !== null) return isPromised(item, pointer, evidence)
      return !sameValue(wanted, shown)
    })
    .map(([pointer]) => pointer)
}

/** The value at a JSON pointer; behind a list, `/length` is how long it is. */
export function shownAt(body: unknown, pointer: string): unknown {
  const [, list] = /^(.*)\/length$/s.exec(pointer) ?? []
  const parent = list === undefined ? undefined : valueAt(body, list)
  return Array.isArray(parent) ? parent.length : valueAt(body, pointer)
}

/** An answer need not have everything that was written, unless the document says that it has. */
function isPromised({ answer, operation }: Answered, pointer: string, { document }: Evidence): boolean {
  return documentedPlace(document, documentedSchema(operation, answer), pointer) === 'named'
}
