import { apiKey } from '../credentials/api-key.ts'
import type { Credential } from '../credentials/credential.ts'
import { hide } from '../hide.ts'
import { redact } from '../redact.ts'
import type { KeyInfo } from './key-info.ts'

/** A key that has just been made. The portal never shows it again. */
export interface CreatedKey extends KeyInfo {
  /** The key, `sk-…`: to be stored where secrets are. It is not printed, not in the JSON, and not copied by spreading. */
  readonly key: string
  /** The same, for `createClient({ auth })`. */
  readonly credential: Credential
}

export function createdKey(info: KeyInfo, secret: string): CreatedKey {
  const credential = apiKey(secret)
  return redact(hide({ ...info, credential }, { key: secret }), () => ({ ...info, credential: credential.describe() }))
}
