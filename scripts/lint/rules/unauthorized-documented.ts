import { objectAt, stringAt } from '../../generate/json.ts'
import { operationsOf } from '../../generate/operation-table.ts'
import type { Rule } from '../rule.ts'

/** Every operation documents its 401 or says in `x-no-401` why it has none; never both. */
export const unauthorizedDocumented: Rule = {
  id: 'unauthorized-documented',
  judge({ document }) {
    return operationsOf(document).flatMap(({ id, operation, pointer }) => {
      const documents = '401' in objectAt(operation, 'responses')
      const reason = stringAt(operation, 'x-no-401')?.trim() ?? ''
      const at = (message: string) => [{ message: `${id} ${message}`, node: operation, pointer }]
      if (!documents && reason === '') return at('documents no 401: write the response, or the reason in x-no-401')
      if (documents && 'x-no-401' in operation)
        return at('documents a 401 and says in x-no-401 that it has none: one of the two goes')
      return []
    })
  },
}
