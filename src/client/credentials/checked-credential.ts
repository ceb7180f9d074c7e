import { MisuseError } from '../errors/misuse-error.ts'
import type { Credential } from './credential.ts'

/** JavaScript callers pass the key itself instead of a credential: it is then in no message. */
export function checkedCredential(value: Partial<Credential> | null | undefined): Credential {
  if (value?.authorize) return value as Credential
  throw new MisuseError('not-a-credential', '`auth` must be a credential, such as apiKey(key).')
}
