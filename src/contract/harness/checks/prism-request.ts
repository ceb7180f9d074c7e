import type { Evidence } from '../evidence.ts'
import type { Check } from './check.ts'
import { explains } from './request-schema.ts'

/** Prism takes the request, unless what it refuses is one of its known holes. */
export const prismRequest: Check = {
  id: 'prism-request',
  about: 'request',
  judge({ exchanges, case: { faults = [] } }: Evidence) {
    const verdicts = exchanges[0]?.verdicts
    if (verdicts?.prism === undefined || verdicts.prism.acceptsRequest) return []
    if (verdicts.disagreements.some(({ about, known }) => about !== 'response' && known !== undefined)) return []
    // A wrong example is one finding, and request-schema has it.
    const remarks = verdicts.own.request
    if (remarks.length > 0 && remarks.every((remark) => faults.some((fault) => explains(fault, remark)))) return []
    const errors = verdicts.prism.request.filter(({ severity }) => severity === 'error')
    return errors.map(({ location, message }) => ({
      message: 'Prism refuses the request',
      expected: 'a request that the document allows',
      actual: location.length === 0 ? message : `${location.join('.')}: ${message}`,
    }))
  },
}
