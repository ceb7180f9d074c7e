import type { StatusError } from '../errors/status-error.ts'
import { has } from '../has.ts'
import { lackingScope } from './lacking-scope.ts'
import { KeyError } from './key-error.ts'
import type { ApiKeyPermission } from './api-key-permission.ts'

/** A StatusError of whatever status: each is a type of its own. */
export type Refusal = Error & Pick<StatusError, 'method' | 'path' | 'status' | 'body' | 'text'>

/**
 * What a refusal of an operation on keys means: a 403 without a word is a credential that lacks the scope (portal 4).
 * Anything else stays what it is.
 */
export function keyFailure(error: Refusal, scope: ApiKeyPermission): Error {
  const { method, path, status } = error
  if (status !== 403 || !isEmpty(error)) return error
  return lackingScope(`${method} ${path}`, [scope], status)
}

/**
 * The same for an operation on one key. No key with that id is a 500 with an exception in it, deduced from the server's
 * code and not observed; what is no id, or a server that does better, a 404 without a body (portal 6).
 */
export function oneKeyFailure(error: Refusal, keyId: string): Error {
  const { method, path, status } = error
  if (!(status === 404 && isEmpty(error)) && !(status === 500 && isException(error)))
    return keyFailure(error, '*:write')
  return new KeyError(
    'unknown-key',
    `${method} ${path} was answered ${status}: most likely there is no key with this id.`,
    { keyId, status },
    { cause: error },
  )
}

/** Empty, as the framework refuses (portal 1.2, E2); a proxy's page is not. */
export function isEmpty({ body, text }: Refusal): boolean {
  return body === undefined && text === undefined
}

/** Thrown on the server, of this type where one is asked for (portal 1.2, E1). */
export function isException({ body }: Refusal, type = /(?:)/): boolean {
  return has(body, 'error') && has(body.error, 'type') && type.test(String(body.error.type))
}
