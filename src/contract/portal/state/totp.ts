import { createHmac } from 'node:crypto'

/** HMAC-SHA-1, six digits, thirty seconds (RFC 6238; portal 3). `secret` is the text whose ASCII bytes are the key. */
export function totpAt(secret: string, milliseconds: number): string {
  return codeOf(secret, Math.floor(milliseconds / 30_000))
}

/** Ten steps to either side are taken, and a code may be used again: the server keeps no note of it (portal 3). */
export function isTotp(secret: string, code: string, milliseconds: number): boolean {
  if (!/^\d{6}$/.test(code)) return false
  const now = Math.floor(milliseconds / 30_000)
  for (let step = now - 10; step <= now + 10; step++) if (codeOf(secret, step) === code) return true
  return false
}

/** How the secret is shown: RFC 4648 Base32 without padding. */
export function base32(text: string): string {
  let bits = ''
  for (const byte of Buffer.from(text, 'ascii')) bits += byte.toString(2).padStart(8, '0')
  let shown = ''
  for (let at = 0; at < bits.length; at += 5)
    shown += alphabet.charAt(Number.parseInt(bits.slice(at, at + 5).padEnd(5, '0'), 2))
  return shown
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.max(0, step)))
  const mac = createHmac('sha1', Buffer.from(secret, 'ascii')).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
