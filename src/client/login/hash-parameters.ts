import type { paths } from '../../../generated/schema.d.ts'
import type { Client } from '../create-client.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { has } from '../has.ts'
import { unwrap } from '../unwrap.ts'
import type { PasswordHashParameters } from './password-hash.ts'

/** Asks a portal how it hashes passwords: it tells everybody who is not signed in (portal 5). */
export async function hashParameters(
  portal: Client<paths>,
  signal: AbortSignal | undefined,
): Promise<PasswordHashParameters> {
  const { response } = await unwrap(portal.GET('/api/2.0/settings', { signal }))
  const parameters: unknown = response.passwordHash
  if (isParameters(parameters)) return parameters
  throw new CredentialError('unexpected-answer', 'The portal does not say how it hashes.')
}

function isParameters(value: unknown): value is PasswordHashParameters {
  return has(value, 'size') && has(value, 'iterations') && has(value, 'salt') && typeof value.salt === 'string'
}
