import { RefusedError } from '../errors/refused-error.ts'
import type { Operation } from '../errors/network-error.ts'
import { oneKeyFailure, type Refusal } from './key-failure.ts'
import { responseOf, unexpected } from './key-info.ts'

type Changed = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: Refusal }

/** Whether a key was changed or deleted is in the body, beside a status that always is 200 (portal 6). */
export function acceptChange(result: Changed, keyId: string, operation: Operation, refused: string): void {
  if (!result.ok) throw oneKeyFailure(result.error, keyId)
  const changed = responseOf(result.data)
  if (changed === false) throw new RefusedError(operation, refused)
  if (changed !== true) throw unexpected('true or false')
}
