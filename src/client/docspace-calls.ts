import type { paths } from '../../generated/schema.d.ts'
import { internals, type AnyClient } from './any-client.ts'
import type { Client } from './create-client.ts'
import { MisuseError } from './errors/misuse-error.ts'
import { has } from './has.ts'

/**
 * A client of whatever paths, typed over DocSpace's authentication surface: at run time its methods know no paths, so
 * the operations that this package itself calls are there whatever description the client was made for.
 * @throws MisuseError 'not-a-client' for anything that createClient did not make
 */
export function docspaceCalls(portal: AnyClient): Client<paths> {
  if (isClient(portal)) return portal
  throw new MisuseError('not-a-client', 'The first argument must be a client of createClient().')
}

/** By what createClient leaves in it and not by class: two copies of the package understand each other. */
function isClient(value: unknown): value is Client<paths> {
  return has(value, internals)
}
