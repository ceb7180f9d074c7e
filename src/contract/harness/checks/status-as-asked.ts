import type { Check } from './check.ts'

/** The mock answers with the status that it was asked for: anything else is its refusal of the request. */
export const statusAsAsked: Check = {
  id: 'status-as-asked',
  about: 'answer',
  judge({ case: { answer }, exchanges }) {
    const response = exchanges[0]?.response
    if (response === undefined || response.status === answer.code) return []
    return [
      {
        message: 'the answer has another status than was asked for',
        expected: String(answer.code),
        actual: String(response.status),
      },
    ]
  },
}
