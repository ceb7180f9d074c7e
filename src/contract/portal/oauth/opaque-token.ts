import type { Random } from '../random.ts'

/** A code or a refresh token: 96 bytes, 128 characters; outside the cloud without a region in front (oauth 2.6). */
export function opaqueToken(random: Random): string {
  return random.base64url(96)
}
