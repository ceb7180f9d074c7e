import { fixed, type Credential } from './credential.ts'

/** No credential, said out loud: the end of a chain that may go on without one. */
export function anonymous(): Credential {
  return fixed({ scheme: 'none', source: 'anonymous()' }, {})
}
