import type { Operation } from '../../document/document.ts'
import { childPointer } from '../../document/json-pointer.ts'

/** Where an operation promises its security: its own, or that of the whole document. */
export function securityPointer({ pointer, raw }: Operation): { readonly pointer: string } {
  return { pointer: raw.security === undefined ? '/security' : childPointer(pointer, 'security') }
}
