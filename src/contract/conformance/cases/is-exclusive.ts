import type { Operation } from '../../document/document.ts'
import type { PlanContext } from '../plan-context.ts'
import { operationNote } from './operation-note.ts'

/** It ends a login, or the profile says that it changes what others lean on. */
export function isExclusive({ profile }: Pick<PlanContext, 'profile'>, operation: Operation): boolean {
  const names = [operation.id, `${operation.method} ${operation.path}`]
  const ends = Object.values(profile.logins).some(
    ({ logout }) => logout?.operation !== undefined && names.includes(logout.operation),
  )
  return ends || operationNote(profile, operation)?.exclusive === true
}
