import type { Check } from './check.ts'

/** The method is the operation's. */
export const method: Check = {
  id: 'method',
  about: 'request',
  judge({ case: { row }, exchanges }) {
    const sent = exchanges[0]?.request.method
    if (sent === undefined || sent === row.operation.method) return []
    return [{ message: 'the request has another method', expected: row.operation.method, actual: sent }]
  },
}
