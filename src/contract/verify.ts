import type { ConformanceEvent } from './conformance/events.ts'
import type { VerifyServerOptions } from './conformance/verify-options.ts'
import { verifyServer } from './conformance/verify-server.ts'
import type { VerifyEvent } from './harness/events.ts'
import { verifyOnMock, type VerifyMockOptions } from './mock-run/verify-on-mock.ts'

export type VerifyOptions = VerifyMockOptions | VerifyServerOptions

/**
 * Verifies a server, where a `target` is given, or the requests of a client on a mock made from the description, where none is. Says
 * what came of it event by event; the last one is `ended`. Throws a `DocumentError`, a `ProfileError`, a `MockError` or an
 * `UnknownOperationError`, each with a one-line message.
 */
export function verify(options: VerifyServerOptions): AsyncGenerator<ConformanceEvent, void, undefined>
export function verify(options?: VerifyMockOptions): AsyncGenerator<VerifyEvent, void, undefined>
export function verify(
  options: VerifyOptions = {},
): AsyncGenerator<ConformanceEvent, void, undefined> | AsyncGenerator<VerifyEvent, void, undefined> {
  return 'target' in options ? verifyServer(options) : verifyOnMock(options)
}
