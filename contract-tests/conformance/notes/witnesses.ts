import type { NotesDefectId } from './defects.ts'
import type { NotesWitness } from './notes-scene.ts'
import { accessWitnesses } from './witnesses/access-witnesses.ts'
import { answerWitnesses } from './witnesses/answer-witnesses.ts'
import { authenticationWitnesses } from './witnesses/authentication-witnesses.ts'
import { behaviourWitnesses } from './witnesses/behaviour-witnesses.ts'

/** By hand, for each defect: whether it shows over HTTP. */
export const notesWitnesses: Readonly<Record<NotesDefectId, NotesWitness>> = {
  ...authenticationWitnesses,
  ...accessWitnesses,
  ...answerWitnesses,
  ...behaviourWitnesses,
}
