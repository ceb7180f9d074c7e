import { Refusal } from '../kit/call.ts'
import type { Flawed } from '../kit/defect.ts'
import { refuse } from '../kit/problem.ts'
import type { Input } from '../kit/route.ts'
import type { Caller } from './admit.ts'
import type { NotesDefectId } from './defects.ts'
import type { State, StoredNote } from './state.ts'

/** The note that a path names, for whoever may have it: its owner. */
export function createNoteFinder(state: State, flawed: Flawed<NotesDefectId>) {
  return ({ path, caller }: Input<Caller>, operation: string): StoredNote => {
    const note = state.notes.find(({ id }) => id === path.noteId)
    if (note === undefined) {
      if (flawed('error-of-other-form', operation)) throw new Refusal({ status: 404, json: { error: 'no such note' } })
      if (flawed('undocumented-status', operation)) refuse(418, 'there is no such note')
      const token = flawed('token-in-error', operation) ? ` for ${caller.session?.token ?? 'anybody'}` : ''
      refuse(404, `there is no such note${token}`)
    }
    const isOwner = note.owner === caller.user?.userName
    if (isOwner && flawed('owner-refused', operation)) refuse(403, 'this note is not yours')
    if (!isOwner && !isOpen(operation, flawed)) refuse(403, 'this note is not yours')
    return note
  }
}

function isOpen(operation: string, flawed: Flawed<NotesDefectId>): boolean {
  return (
    flawed('stranger-reads', operation) ||
    flawed('stranger-replaces', operation) ||
    flawed('stranger-changes', operation) ||
    flawed('stranger-deletes', operation) ||
    // Nobody in particular gets through where no credential is asked for.
    flawed('no-credential-accepted', operation) ||
    flawed('wrong-token-accepted', operation) ||
    flawed('wrong-cookie-accepted', operation)
  )
}
