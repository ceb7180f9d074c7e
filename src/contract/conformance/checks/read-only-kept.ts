import type { Check } from './check.ts'
import { showsCheck } from './shows-check.ts'

/** What the document calls `readOnly` is the server's to set. OpenAPI 3.0.3, Schema Object; JSON Schema Validation, 9.4. */
export const readOnlyKept: Check = {
  id: 'read-only-kept',
  title: 'A readOnly property cannot be written',
  kind: 'contract',
  severity: 'high',
  clause: 'JSON Schema Validation 2020-12, 9.4',
  ...showsCheck('read-only-kept', 'takes a value for what the document calls readOnly'),
}
