import type { Document, Operation } from '../../../document/document.ts'
import { bodyOf, pathWords, type FilledBody } from './operation-facts.ts'
import { propertyOf, tokenIn, tokens } from './property-roles.ts'
import { plainName, words } from './words.ts'

/** An operation that goes on from a sign-in, or ends it. */
export interface SessionStep extends FilledBody {
  readonly operation: Operation
}

/** The operation that gives a new token for a refresh token. */
export function inferRefresh(document: Document, signIn: Operation): SessionStep | undefined {
  for (const operation of document.operations) {
    if (operation.method !== 'POST' || operation.path.includes('{') || operation === signIn) continue
    if (tokenIn(document, operation) === undefined) continue
    const filled = bodyOf(document, operation, (properties) => {
      const refreshToken = propertyOf(properties, [
        'refreshtoken',
        ...(isRefresh(operation) ? ['refresh', 'token'] : []),
      ])
      return refreshToken === undefined ? undefined : { [refreshToken.pointer]: '{refreshToken}' }
    })
    if (filled !== undefined) return { operation, ...filled }
  }
  return undefined
}

function isRefresh(operation: Operation): boolean {
  return pathWords(operation).some((word) => word === 'refresh' || word === 'renew')
}

/** The operation that signs out, of this session and no other. */
export function inferLogout(document: Document): SessionStep | undefined {
  for (const operation of document.operations) {
    if (!['POST', 'DELETE', 'PUT'].includes(operation.method) || operation.path.includes('{')) continue
    const names = words(`${operation.id.startsWith(operation.method) ? '' : operation.id} ${operation.path}`)
    const ends =
      /(?:log|sign)o(?:ut|ff)/.test(names.join('')) ||
      (operation.method === 'DELETE' && /sessions?$/.test(plainName(operation.path)))
    if (!ends || isOfOthers(names)) continue
    const filled = bodyOf(document, operation, (properties) => {
      const refreshToken = propertyOf(properties, ['refreshtoken'])
      const token = propertyOf(properties, tokens)
      return {
        ...(token?.required === true && { [token.pointer]: '{token}' }),
        ...(refreshToken !== undefined && { [refreshToken.pointer]: '{refreshToken}' }),
      }
    })
    return { operation, ...(filled ?? { todo: [] }) }
  }
  return undefined
}

/** Signing out everywhere ends the sessions of other cases too. */
function isOfOthers(names: readonly string[]): boolean {
  return (
    /o(?:ut|ff)(?:all|every|other)/.test(names.join('')) ||
    names.some((name) => /^(?:all|others?|everywhere|devices?)$/.test(name))
  )
}
