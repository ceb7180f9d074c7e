import { redact } from '../redact.ts'

/** What a request carries to say who is calling. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>
  /** Until when it is good, where that is known. */
  readonly expiresAt?: Date | undefined
}

/** An authorization that prints the names of its headers only. */
export function authorization(headers: Readonly<Record<string, string>>, expiresAt?: Date): Authorization {
  return { headers: redact({ ...headers }, () => Object.keys(headers)), expiresAt }
}
