import { MisuseError } from '../errors/misuse-error.ts'
import type { Credential } from './credential.ts'

/** JavaScript callers pass the key itself instead of a credential: it is then in no message. */
export function checkedCredential(value: Partial<Credential> | null | undefined): Credential {
  if (isCredential(value)) return value
  throw new MisuseError('not-a-credential', '`auth` must be a credential, such as apiKey(key).')
}

function isCredential(value: Partial<Credential> | null | undefined): value is Credential {
  return typeof value?.authorize === 'function'
}
