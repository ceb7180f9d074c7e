import type { SecurityRule } from './security.ts'
import type { Flawed } from '../kit/defect.ts'
import type { NotesDefectId } from './defects.ts'

/** The `WWW-Authenticate` of a 401. RFC 9110, 11.6.1; RFC 6750, 3; RFC 7617, 2. */
export function challengeOf(
  { schemes }: SecurityRule,
  isWrongToken: boolean,
  operation: string,
  flawed: Flawed<NotesDefectId>,
): Readonly<Record<string, string>> {
  if (flawed('challenge-missing', operation)) return {}
  if (flawed('challenge-malformed', operation)) return { 'WWW-Authenticate': 'Bearer realm="notes' }
  const isBasic = schemes.includes('basic') && !flawed('challenge-of-other-scheme', operation)
  if (isBasic) return { 'WWW-Authenticate': 'Basic realm="notes", charset="UTF-8"' }
  return { 'WWW-Authenticate': `Bearer realm="notes"${isWrongToken ? ', error="invalid_token"' : ''}` }
}
