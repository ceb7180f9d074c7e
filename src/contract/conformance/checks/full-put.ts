import type { Check } from './check.ts'
import { showsCheck } from './shows-check.ts'

/** PUT replaces the whole: what it does not have is gone. RFC 9110, 9.3.4. */
export const fullPut: Check = {
  id: 'full-put',
  title: 'PUT replaces the whole',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 9110, 9.3.4',
  ...showsCheck('full-put', 'does not replace the whole'),
}
