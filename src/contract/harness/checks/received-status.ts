import type { Check } from './check.ts'

/** The caller is told the status that was on the wire, and `ok` for 2xx only. */
export const receivedStatus: Check = {
  id: 'received-status',
  about: 'caller',
  judge({ received, exchanges }) {
    const status = exchanges.at(-1)?.response.status
    if (received === undefined || status === undefined) return []
    const expected = `status ${status}, ok ${status >= 200 && status < 300}`
    const actual = `status ${received.status}, ok ${received.ok}`
    return expected === actual ? [] : [{ message: 'the caller was told another status', expected, actual }]
  },
}
