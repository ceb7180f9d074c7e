import type { Check } from './check.ts'
import { showsCheck } from './shows-check.ts'

/** What was written can be read. RFC 9110, 9.3.3 and 9.3.4: a success means that it was done. */
export const readAfterWrite: Check = {
  id: 'read-after-write',
  title: 'What was written can be read',
  kind: 'protocol',
  severity: 'high',
  clause: 'RFC 9110, 15.3',
  ...showsCheck('read-after-write', 'does not keep what it was sent'),
}
