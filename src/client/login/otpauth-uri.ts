/**
 * The URI that authenticator apps read from a QR code. Everything but the secret is their default: HMAC-SHA-1, six
 * digits, thirty seconds (portal 3).
 */
export function otpauthUri(baseUrl: string, userName: string, secret: string): string {
  const issuer = new URL(baseUrl).hostname
  return `otpauth://totp/${issuer}:${encodeURIComponent(userName)}?secret=${secret}&issuer=${issuer}`
}
