import { createHash } from 'node:crypto'

/** Whether a verifier belongs to a challenge: S256, the only method the server knows (RFC 7636, 4.6; oauth 2.3). */
export function provesKey(verifier: string, challenge: string): boolean {
  return createHash('sha256').update(verifier, 'ascii').digest('base64url') === challenge
}
