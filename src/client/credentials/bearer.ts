import { fixed, type Credential } from './credential.ts'

/** A token that the portal itself gave, so that there is nothing to check about it. */
export function bearer(scheme: string, source: string, token: string): Credential {
  return fixed({ scheme, source }, { authorization: `Bearer ${token}` })
}
