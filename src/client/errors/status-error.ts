import { hide } from '../hide.ts'
import { DocSpaceError } from './docspace-error.ts'
import type { Operation } from './network-error.ts'
import { retryAfterOf } from './retry-after.ts'
import { codeOf, type StatusCode } from './status-code.ts'

/**
 * An answer whose status is not a success. It is a value in the result, not thrown, and always an object: DocSpace
 * sends many of its errors without a body (portal 1.2, E2).
 */
export class StatusError<S extends number = number, Body = unknown> extends DocSpaceError {
  declare readonly code: StatusCode<S>
  declare readonly status: S
  declare readonly method: string
  /** The path as the description writes it, parameters unfilled: a filled one can hold a code. */
  declare readonly path: string
  /** Seconds to wait before another try, where the server said so. */
  declare readonly retryAfter: number | undefined
  /** Where a 3xx points, as the server wrote it. Not enumerable: the Location of an authorization holds its code. */
  declare readonly location: string | undefined
  /**
   * What the server sent, parsed; undefined where it sent nothing or something that is not JSON or plain text. Not
   * enumerable.
   */
  declare readonly body: Body
  /** The body as text where it was not JSON: a proxy's error page. Not enumerable. */
  declare readonly text: string | undefined
  /** The answer itself, its body read. Not enumerable. */
  declare readonly response: Response

  constructor({ method, path }: Operation, response: Response, body: Body, text: string | undefined) {
    const { status, headers } = response
    const code = codeOf(status)
    const retryAfter = retryAfterOf(headers)
    super(code, `${method} ${path} was answered ${status} (${code}).`, { status, method, path, retryAfter })
    hide(this, { location: headers.get('location') ?? undefined, body, text, response })
  }

  static {
    this.prototype.name = 'StatusError'
  }
}
