import type { Server } from './server.ts'

/** What the token endpoint was asked for, in words. */
export function refreshesOf({ tokenRequests, family }: Server): string {
  const count = tokenRequests.length
  const reused = family.reuses > 0 ? ` (${family.reuses} with a used token)` : ''
  return `${count} ${count === 1 ? 'refresh' : 'refreshes'}${reused}`
}
