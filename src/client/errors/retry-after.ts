/**
 * Seconds to wait, from Retry-After: either a number of seconds or a date, which is read against the server's own clock
 * where the answer has a Date. RFC 9110, section 10.2.3. DocSpace sends it on one of its three limiters only (portal
 * 1.3).
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? ''
  if (/^\d+$/.test(value)) return Number(value)
  const seconds = Math.ceil((httpDate(value) - (httpDate(headers.get('date')) || Date.now())) / 1000)
  return seconds > 0 ? seconds : seconds <= 0 ? 0 : undefined
}

/** Only dates that say GMT: anything else `Date.parse` would read in the time zone of this machine. */
function httpDate(text: string | null): number {
  return text?.endsWith('GMT') ? Date.parse(text) : NaN
}
