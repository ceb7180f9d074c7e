import type { Operation } from '../document/document.ts'
import type { Obstacle } from './outcome.ts'

/** Codes that are rarely documented, so that what answers is the range or `default`; one set per class. */
const candidates: Readonly<Record<string, readonly number[]>> = {
  '2': [200, 202, 206, 207, 299],
  '3': [300, 304, 308, 399],
  '4': [418, 422, 409, 499],
  '5': [500, 503, 599],
}

/** What fetch keeps from its caller (Fetch Standard, 4.5 and 4.6). */
const kept: Readonly<Record<string, string>> = {
  '407': 'fetch makes a network error of 407, which is for proxies',
  '421': 'fetch sends a request that was answered 421 once more',
}

/** The status code to ask the mock for, or why it cannot be asked for it. */
export function askedCode(operation: Operation, documented: string): number | Obstacle {
  if (documented.startsWith('1')) {
    const detail = `${documented} comes before an answer and is never one (RFC 9110, 15.2)`
    return { code: 'informational-status', detail }
  }
  const unreceivable = kept[documented]
  if (unreceivable !== undefined) return { code: 'not-receivable', detail: unreceivable }
  const named = new Set(operation.responses.map(({ status }) => status.toUpperCase()))
  const free = (range: string) =>
    (candidates[range] ?? []).find(
      (code) => !named.has(String(code)) && (documented !== 'default' || !named.has(`${range}XX`)),
    )
  const code =
    documented === 'default'
      ? (free('5') ?? free('4'))
      : /^[2-5]XX$/i.test(documented)
        ? free(documented.charAt(0))
        : Number(documented)
  if (code !== undefined && Number.isInteger(code)) return code
  return { code: 'status-range', detail: `no status code is left for ${documented}` }
}
