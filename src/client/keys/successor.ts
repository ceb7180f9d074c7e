import { internals, type AnyClient } from '../any-client.ts'
import { createClient } from '../create-client.ts'
import type { CreatedKey } from './created-key.ts'

/** A client of the same portal that is made like the first and uses the new key. */
export function successorOf(portal: AnyClient, { credential }: CreatedKey): AnyClient {
  return createClient({ ...portal[internals], auth: credential })
}
