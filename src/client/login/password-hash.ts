/** How a portal hashes passwords: `passwordHash` of GET /api/2.0/settings, the same for all its users (portal 5). */
export interface PasswordHashParameters {
  /** Bits. */
  readonly size: number
  readonly iterations: number
  readonly salt: string
}

/**
 * The hash that the portal would make of a password: PBKDF2 with HMAC-SHA-256 of the trimmed password, in lower-case
 * hexadecimal. The salt is used as the text that it is, not as the bytes that its hexadecimal stands for. Whoever has
 * the hash can sign in with it (portal 5).
 */
export async function passwordHash(
  password: string,
  { size, iterations, salt }: PasswordHashParameters,
): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const key = await crypto.subtle.importKey('raw', bytes(password.trim()), 'PBKDF2', false, ['deriveBits'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations }
  const hash = new Uint8Array(await crypto.subtle.deriveBits(derivation, key, size))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
