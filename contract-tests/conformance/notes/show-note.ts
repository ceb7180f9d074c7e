import type { Flawed } from '../kit/defect.ts'
import type { NotesDefectId } from './defects.ts'
import type { StoredNote } from './state.ts'

/** A note as it is answered: without its passcode, which is only ever written. */
export function showNote(
  { id, owner, createdAt, updatedAt, content }: StoredNote,
  operation: string,
  flawed: Flawed<NotesDefectId>,
): Record<string, unknown> {
  const { passcode, ...open } = content
  const shown: Record<string, unknown> = {
    id,
    owner,
    createdAt,
    updatedAt,
    colour: 'yellow',
    priority: 3,
    tags: [],
    public: false,
    ...open,
    isLocked: passcode !== undefined,
  }
  if (flawed('wrong-type', operation)) shown.priority = String(shown.priority)
  if (flawed('value-outside-enum', operation)) shown.colour = String(shown.colour).toUpperCase()
  if (flawed('required-property-missing', operation)) delete shown.createdAt
  if (flawed('write-only-shown', operation) && passcode !== undefined) shown.passcode = passcode
  return shown
}
