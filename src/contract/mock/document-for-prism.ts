import type { Document } from '../document/document.ts'
import { isRecord, pointerOfRef, valueAt } from '../document/json-pointer.ts'

/**
 * The document as Prism is given it: a copy, because Prism dereferences it in place, and without the `$ref`s that the
 * bundler has left. Those stand in extensions and examples, where they need be no references, and Prism would open the
 * file or the address that they name.
 */
export function documentForPrism({ bundled }: Document): object {
  // Without a dialect Prism 5.16 judges OpenAPI 3.1 as draft-07 and ignores what only 2020-12 has (prism 4.6).
  return { jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema', ...copied(bundled, bundled) }
}

function copied(value: Readonly<Record<string, unknown>>, root: unknown): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref' && leadsNowhere(member, root)) continue
    Object.defineProperty(copy, key, {
      value: copiedMember(member, root),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return copy
}

function copiedMember(member: unknown, root: unknown): unknown {
  if (Array.isArray(member)) return member.map((one: unknown) => copiedMember(one, root))
  return isRecord(member) ? copied(member, root) : member
}

function leadsNowhere(ref: unknown, root: unknown): boolean {
  if (typeof ref !== 'string') return false
  const target = pointerOfRef(ref)
  return target === undefined || valueAt(root, target) === undefined
}
