import { createHash } from 'node:crypto'

/** A user name that nobody has, of the same form as one that somebody has: an address of the same domain, as many digits. */
export function nobodyLike(userName: string): string {
  const digest = createHash('sha256').update(userName).digest('hex')
  const at = userName.lastIndexOf('@')
  if (at > 0) return `nobody-${digest.slice(0, 8)}${userName.slice(at)}`
  if (/^\+?\d+$/.test(userName))
    return userName.replaceAll(/\d/g, (digit, index: number) => String((Number(digit) + 1 + (index % 9)) % 10))
  return `nobody-${digest.slice(0, 8)}`
}
