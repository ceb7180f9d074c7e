import { isRecord } from '../../harness/is-record.ts'

/**
 * Whether an answer shows a value that was written. A server may write the same thing in another way: the same instant in another
 * time zone, the same URI with its slash, an address in lower case, properties of its own beside those that were sent.
 */
export function sameValue(written: unknown, shown: unknown): boolean {
  if (Object.is(written, shown)) return true
  // Not there, and null, are one to many servers.
  if (written === null || written === undefined) return shown === null || shown === undefined
  if (typeof written === 'number') return typeof shown === 'number' && written === shown
  if (typeof written === 'string') return typeof shown === 'string' && sameText(written, shown)
  if (Array.isArray(written)) {
    if (!Array.isArray(shown) || shown.length !== written.length) return false
    const list: unknown[] = shown
    return written.every((one, index) => sameValue(one, list[index]))
  }
  if (!isRecord(written) || !isRecord(shown)) return false
  return Object.entries(written).every(([name, one]) => !Object.hasOwn(shown, name) || sameValue(one, shown[name]))
}

function sameText(written: string, shown: string): boolean {
  if (dateTime.test(written) && dateTime.test(shown)) return sameInstant(written, shown)
  if (written.includes('@') && written.toLowerCase() === shown.toLowerCase()) return true
  if (uuid.test(written)) return written.toLowerCase() === shown.toLowerCase()
  return isUri(written) && isUri(shown) && new URL(written).href === new URL(shown).href
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** RFC 3339, and ISO 8601 without a zone. */
const dateTime = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}/

/** Stores keep fractions of a second to different precision; whole seconds tell whether it is the same value. */
function sameInstant(written: string, shown: string): boolean {
  const [one, other] = [Date.parse(written.replace(' ', 'T')), Date.parse(shown.replace(' ', 'T'))]
  if (Number.isNaN(one) || Number.isNaN(other)) return false
  return Math.abs(one - other) < 1000 || written.slice(0, 19).toUpperCase() === shown.slice(0, 19).toUpperCase()
}

function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) && URL.canParse(text)
}
