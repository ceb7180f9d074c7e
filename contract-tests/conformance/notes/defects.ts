import { authenticationDefects } from './defects/authentication-defects.ts'
import { authorizationDefects } from './defects/authorization-defects.ts'
import { bodyDefects } from './defects/body-defects.ts'
import { headerDefects } from './defects/header-defects.ts'
import { inputDefects } from './defects/input-defects.ts'
import { leakDefects } from './defects/leak-defects.ts'
import { stateDefects } from './defects/state-defects.ts'
import { statusDefects } from './defects/status-defects.ts'

/** Every mistake that `startNotes` can be told to make, class by class. */
export const notesDefects = {
  ...authenticationDefects,
  ...authorizationDefects,
  ...leakDefects,
  ...statusDefects,
  ...headerDefects,
  ...bodyDefects,
  ...stateDefects,
  ...inputDefects,
}

export type NotesDefectId = keyof typeof notesDefects
