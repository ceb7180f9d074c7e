import type { Document } from '../../document/document.ts'
import type { Mistake } from './check-shape.ts'
import { operationNamed, operationNames } from './operation-named.ts'
import { hint } from './suggestion.ts'
import type { Path } from './yaml-source.ts'

/** Finds what of a profile does not fit its document. It reads the profile as it stands there, whatever its shape. */
export interface CheckContext {
  readonly document: Document
  readonly profile: Readonly<Record<string, unknown>>
  readonly note: (path: Path, what: string, part?: Mistake['part']) => void
  /** Notes a text that names no operation. */
  readonly operation: (name: unknown, path: Path, part?: Mistake['part']) => void
  /** Notes a key that names no security scheme. */
  readonly scheme: (name: string, path: Path) => void
}

export function createCheckContext(
  document: Document,
  profile: Readonly<Record<string, unknown>>,
): CheckContext & { readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = []
  const note: CheckContext['note'] = (path, what, part = 'value') => void mistakes.push({ path, part, what })
  return {
    document,
    profile,
    mistakes,
    note,
    operation(name, path, part) {
      if (typeof name !== 'string' || operationNamed(document, name) !== undefined) return
      const known = operationNames(document, name)
      note(path, `unknown operation ${name}: ${hint(name, known, 'the document has none')}`, part)
    },
    scheme(name, path) {
      const known = Object.keys(document.securitySchemes)
      if (!known.includes(name))
        note(path, `unknown security scheme ${name}: ${hint(name, known, 'the document has none')}`, 'key')
    },
  }
}
