import type { Value } from '../profile/profile.ts'

/** A function of the profile failed. What it said is in `cause` only: it may hold the secret that it was to give. */
export class ProfileValueError extends Error {
  override readonly name = 'ProfileValueError'
}

/** The text of a value of the profile, now. */
export async function readValue(value: Value): Promise<string> {
  if (typeof value === 'string') return value
  let text: unknown
  try {
    text = await value()
  } catch (cause) {
    throw new ProfileValueError(
      `a function of the profile that gives a value failed (${cause instanceof Error ? cause.name : typeof cause})`,
      { cause },
    )
  }
  if (typeof text === 'string') return text
  throw new ProfileValueError(`a function of the profile that gives a value gave no text (${typeof text})`)
}
