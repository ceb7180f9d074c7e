import type { Exchange } from '../route.ts'
import type { User } from '../state/users.ts'

/** Who called a route that lets nobody in without an identity. */
export function callerOf({ caller }: Exchange): User {
  if (caller === undefined) throw new Error('A route that needs a caller was reached without one.')
  return caller.user
}
