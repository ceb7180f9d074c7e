import { bodiesOf, examplesOf } from '../../generate/bodies.ts'
import type { Finding, Rule } from '../rule.ts'
import { parametersOf } from './parameters.ts'

/** Every request body, every response with content, and every path and query parameter shows an example. */
export const examplesPresent: Rule = {
  id: 'examples-present',
  judge({ document }) {
    const bodies = bodiesOf(document)
      .filter(({ examples }) => examples.length === 0)
      .map(({ operation, status, mediaType, node, pointer }): Finding => {
        const what = status === 'request' ? 'request body' : `response ${status}`
        return { message: `${operation.id}: the ${what} ${mediaType} has no example: add one`, node, pointer }
      })
    const parameters = parametersOf(document)
      .filter(({ node }) => (node.in === 'path' || node.in === 'query') && examplesOf(document, node).length === 0)
      .map(({ operation, name, node, pointer }): Finding => {
        return {
          message: `${operation.id}: the ${String(node.in)} parameter ${name} has no example: add one`,
          node,
          pointer,
        }
      })
    return [...bodies, ...parameters]
  },
}
