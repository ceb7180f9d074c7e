import type { Random } from '../../random.ts'

/** A sign-in that waits for its second step: the password is kept here and never in a page. */
export interface Attempt {
  readonly userName: string
  readonly password: string
  /** What the portal wants in the `confirm` header, where a phone is to be activated (portal 2.5). */
  readonly confirm?: string | undefined
  /** The key that the page shows again after a wrong code. */
  readonly key?: string | undefined
  readonly phone?: string | undefined
}

export interface Attempts {
  begin(attempt: Attempt): string
  take(id: string): Attempt | undefined
}

/** The last hundred; each is good for one answer, and the next page has another. */
export function createAttempts(random: Random): Attempts {
  const waiting = new Map<string, Attempt>()
  return {
    begin(attempt) {
      const id = random.base64url(24)
      waiting.set(id, attempt)
      const [oldest] = waiting.keys()
      if (waiting.size > 100 && oldest !== undefined) waiting.delete(oldest)
      return id
    },
    take(id) {
      const attempt = waiting.get(id)
      waiting.delete(id)
      return attempt
    },
  }
}
