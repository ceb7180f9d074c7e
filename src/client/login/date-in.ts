/**
 * The date that a portal means, undefined where it means none. Year 1 says "no end" or "not said" (portal 2.2), and so do the last years there are;
 * both would break whatever compares them. Up to seven digits of a second are read.
 */
export function dateIn(text: string | null | undefined): Date | undefined {
  // Only three digits are the language's own; how more of them are read is up to the engine (ECMA-262, Date Time String).
  const date = new Date((text ?? '').replace(/(\.\d{3})\d+/, '$1'))
  const year = date.getUTCFullYear()
  return year > 1970 && year < 9999 ? date : undefined
}
