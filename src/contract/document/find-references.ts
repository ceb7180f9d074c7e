import { childPointer, isRecord, pointerOfRef, pointerTokens, valueAt } from './json-pointer.ts'
import { eachPart, kindAt, sectionOf, type Kind } from './openapi-parts.ts'
import type { Homes } from './reference-homes.ts'
import type { SourceFile } from './source-file.ts'

/** An object with a `$ref`, and where it is held. */
export interface Reference {
  readonly holder: Record<string, unknown>
  readonly key: string
  readonly value: RefObject
  readonly kind: Kind
  /** Its pointer in the one document. */
  readonly at: string
  /** What its reference starts from. */
  readonly file: SourceFile
}

export type RefObject = Record<string, unknown> & { $ref: string }

export function isRefObject(value: unknown): value is RefObject {
  return isRecord(value) && typeof value.$ref === 'string'
}

/** A Link Object that names its operation by a reference. */
export interface LinkReference {
  readonly link: Record<string, unknown>
  readonly ref: string
  readonly file: SourceFile
}

/** Finds the references that are not yet what they are to be: internal ones, to places where a thing of their kind belongs. */
export interface ReferenceFinder {
  /** Grows while it is gone through: joining one part finds the references in it. */
  readonly found: readonly Reference[]
  readonly links: readonly LinkReference[]
  /** Looks through what a holder has there. `from` is the file that it was written in. */
  look(holder: Record<string, unknown>, key: string, kind: Kind, at: string, from: SourceFile): void
  /** Whether an internal reference leads to where OpenAPI has things of this kind. */
  belongs(ref: string, kind: Kind): boolean
}

export function createReferenceFinder(
  root: Record<string, unknown>,
  rootFile: SourceFile,
  homes: Homes,
): ReferenceFinder {
  const found: Reference[] = []
  const links: LinkReference[] = []
  // OpenAPI 3.0.3, Reference Object: what stands beside a $ref is ignored; in a schema of 3.1 it counts.
  const hasSiblings = !String(root.openapi).startsWith('3.0.')
  /** Most references of a document are one of a few hundred. */
  const known = new Map<string, boolean>()

  function look(holder: Record<string, unknown>, key: string, kind: Kind, at: string, from: SourceFile): void {
    const value = holder[key]
    if (typeof value !== 'object' || value === null) return
    const file = homes.writtenIn(value, from)
    if (isRefObject(value)) {
      const reference = { holder, key, value, kind, at, file }
      if (!homes.isSettled(value) && isToBeJoined(reference)) found.push(reference)
      if (kind !== 'schema' || !hasSiblings) return
    }
    const members = value as Record<string, unknown>
    if (kind === 'link' && typeof members.operationRef === 'string') {
      links.push({ link: members, ref: members.operationRef, file })
    }
    eachPart(value, kind, (name, held) => look(members, name, held, childPointer(at, name), file))
  }

  function isToBeJoined({ value, kind, file }: Reference): boolean {
    if (kind === 'value') return Object.keys(value).length === 1 && leadsToExample.test(value.$ref)
    if (file !== rootFile) return true
    // A path item alone may stay where it is; all other things that have no place in `components` are put in place.
    if (sectionOf[kind] === undefined && !(kind === 'path' && Object.keys(value).length === 1)) return true
    return !belongs(value.$ref, kind)
  }

  function belongs(ref: string, kind: Kind): boolean {
    const wanted = kind === 'path' ? 'pathItem' : kind
    const question = `${wanted} ${ref}`
    const answer = known.get(question) ?? isOfKind(ref, wanted)
    known.set(question, answer)
    return answer
  }

  function isOfKind(ref: string, kind: Kind): boolean {
    const pointer = pointerOfRef(ref)
    if (pointer === undefined || valueAt(root, pointer) === undefined) return false
    const there = kindAt(pointerTokens(pointer))
    return (there === 'path' ? 'pathItem' : there) === kind
  }

  return { found, links, look, belongs }
}

/** A file beside, or an example in `components` or a part of one: not OpenAPI in the place of a value, but common. */
const leadsToExample = /^(?!\w+:)[^#]+\.(?:json|ya?ml)(?:#.*)?$|^#\/components\/examples\/./
