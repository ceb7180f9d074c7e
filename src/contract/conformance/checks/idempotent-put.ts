import type { Check } from './check.ts'
import { showsCheck } from './shows-check.ts'

/** The same PUT twice leaves what it leaves once. RFC 9110, 9.2.2. */
export const idempotentPut: Check = {
  id: 'idempotent-put',
  title: 'PUT twice is PUT once',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 9110, 9.2.2',
  ...showsCheck('idempotent-put', 'does not leave the same when it is repeated'),
}
