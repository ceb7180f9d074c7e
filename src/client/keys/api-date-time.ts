/**
 * A moment as DocSpace writes it: seven fractional digits and the offset of the portal's time zone (portal 1.1).
 * JavaScript promises to read three digits and no more (ECMA-262, Date Time String Format), so the rest is cut off.
 * Undefined for what is no such text, and without an offset: that would be read in the time zone of this machine.
 */
export function apiDateTime(text: unknown): Date | undefined {
  if (typeof text !== 'string') return undefined
  const [, seconds, fraction = '.', offset] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:(\.\d{1,3})\d*)?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? []
  if (seconds === undefined || offset === undefined) return undefined
  const moment = new Date(seconds + fraction.padEnd(4, '0') + offset)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}
