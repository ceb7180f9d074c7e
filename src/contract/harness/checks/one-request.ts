import type { Check } from './check.ts'

/** One call is one request: none is swallowed, none is sent twice. */
export const oneRequest: Check = {
  id: 'one-request',
  about: 'request',
  judge({ departures, exchanges, thrown }) {
    // A sender that refuses before it sends is completed's finding.
    if (thrown !== undefined && departures.length === 0) return []
    const sent = departures.filter((departure) => !departure.foreign).length
    if (sent === 1 && exchanges.length === 1) return []
    const actual =
      sent === exchanges.length ? `${sent} requests` : `${sent} requests, ${exchanges.length} of them answered`
    return [{ message: 'the call was not exactly one request', expected: '1 request, answered', actual }]
  },
}
