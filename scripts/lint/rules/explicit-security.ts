import { arrayAt, isArray, isObject, objectAt } from '../../generate/json.ts'
import { operationsOf } from '../../generate/operation-table.ts'
import type { Rule } from '../rule.ts'

/**
 * Every operation says itself who may call it: `security` is there, is not empty (`[]` would switch it off; anonymous is written
 * `{}`), and names only components.
 */
export const explicitSecurity: Rule = {
  id: 'explicit-security',
  judge({ document }) {
    const known = objectAt(objectAt(document, 'components'), 'securitySchemes')
    return operationsOf(document).flatMap(({ id, operation, pointer }) => {
      const at = (message: string) => ({ message: `${id} ${message}`, node: operation, pointer })
      if (!isArray(operation.security))
        return [at('has no security: write its alternatives, `{}` for a caller without a credential')]
      if (operation.security.length === 0)
        return [at('has an empty security: write `- {}` where no credential is needed')]
      const alternatives = arrayAt(operation, 'security').map((alternative) =>
        isObject(alternative) ? Object.keys(alternative) : [],
      )
      const strangers = alternatives.flat().filter((name) => !Object.hasOwn(known, name))
      const seen = alternatives.map((names) => [...names].sort().join(' '))
      const twice = seen.filter((names, index) => seen.indexOf(names) !== index)
      return [
        ...strangers.map((name) => at(`names ${name}, which is no security scheme of components: write or rename it`)),
        ...twice.map((names) => at(`has the alternative {${names}} twice: remove one`)),
      ]
    })
  },
}
