import type { Flawed } from '../kit/defect.ts'
import type { NotesDefectId } from './defects.ts'
import { readOnlyNames } from './schemas.ts'
import type { StoredNote } from './state.ts'

type Content = Readonly<Record<string, unknown>>

export function writable(body: Content): Content {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !readOnlyNames.includes(name)))
}

/** PUT: what is not sent is not there any more. RFC 9110, 9.3.4. */
export function replaced(note: StoredNote, body: Content, flawed: Flawed<NotesDefectId>): Content {
  const sent = writable(body)
  if (flawed('put-is-partial')) return { ...note.content, ...sent }
  if (flawed('put-is-not-idempotent')) {
    const lists = [note.content.tags, sent.tags].flatMap((tags) => (Array.isArray(tags) ? (tags as unknown[]) : []))
    return { ...sent, tags: lists }
  }
  return sent
}

/** A merge patch: null takes a property away. RFC 7396. */
export function patched(note: StoredNote, body: Content): Content {
  return Object.fromEntries(Object.entries({ ...note.content, ...body }).filter(([, value]) => value !== null))
}
