import type { Operation } from '../../document/document.ts'
import type { OperationNote, Profile } from '../profile/profile.ts'

/** What the profile says of an operation, by its operationId or as `METHOD /path`. */
export function operationNote(profile: Profile, { id, method, path }: Operation): OperationNote | undefined {
  return profile.operations[id] ?? profile.operations[`${method} ${path}`]
}
