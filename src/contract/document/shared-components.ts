import { basename, extname } from 'node:path'
import { childPointer, isRecord, pointerTokens } from './json-pointer.ts'
import { sectionOf, type Kind } from './openapi-parts.ts'
import type { RefTarget } from './ref-target.ts'

/** The `components` of the one document: a place for whatever several places refer to, by a name that is free. */
export interface SharedComponents {
  /** Where a thing has been put; undefined where it has not. */
  placeOf(target: RefTarget, kind: Kind): string | undefined
  /** Says that it is at a place of its own already. */
  note(target: RefTarget, kind: Kind, place: string): void
  /** Puts it there, and gives the section, the name and the pointer. */
  put(target: RefTarget, kind: Kind): Put
}

export interface Put {
  readonly section: Record<string, unknown>
  readonly name: string
  readonly place: string
}

export function createSharedComponents(root: Record<string, unknown>): SharedComponents {
  const places = new Map<string, string>()
  const keyOf = ({ file, pointer }: RefTarget, kind: Kind) => `${kind} ${file.ref} ${pointer}`

  return {
    placeOf: (target, kind) => places.get(keyOf(target, kind)),
    note: (target, kind, place) => void places.set(keyOf(target, kind), place),
    put(target, kind) {
      const key = sectionOf[kind] ?? 'schemas'
      const section = recordAt(recordAt(root, 'components'), key)
      const name = freeName(section, nameOf(target))
      section[name] = target.value
      const place = childPointer('', 'components', key, name)
      places.set(keyOf(target, kind), place)
      return { section, name, place }
    },
  }
}

function recordAt(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const known = holder[key]
  if (isRecord(known)) return known
  const made: Record<string, unknown> = {}
  holder[key] = made
  return made
}

/** Its last step, or the file's name, as OpenAPI takes it (3.1, Components Object). */
function nameOf({ file, pointer }: RefTarget): string {
  const last = pointerTokens(pointer).at(-1) ?? basename(file.ref, extname(file.ref))
  const name = last.replaceAll(/[^\w.-]/g, '_')
  return name === '' || name === '__proto__' ? 'Shared' : name
}

function freeName(section: Record<string, unknown>, wanted: string): string {
  let name = wanted
  for (let count = 2; Object.hasOwn(section, name); count += 1) name = `${wanted}-${count}`
  return name
}
