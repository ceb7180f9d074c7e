import type { Exchange } from './exchange.ts'
import { createAnswerer } from './answer.ts'
import { listen, type Mock } from './listen.ts'
import type { SecurityRequirement } from './narrow-operations.ts'
import { prepareMock, type MockSpec } from './prepare-mock.ts'

export type { Mock }

export interface MockOptions {
  readonly spec: MockSpec
  /** Narrows the mock to one security alternative; operations that do not document it are gone (404). */
  readonly security?: SecurityRequirement
  /** 0, and so a free one, unless told. */
  readonly port?: number
  /** Called once for each request, before its answer leaves: whoever has the answer finds the exchange recorded. */
  readonly onExchange?: (exchange: Exchange) => void
}

/**
 * Starts a mock of an OpenAPI document on 127.0.0.1: Prism in process, behind a guard for what Prism gets wrong.
 * Throws a `DocumentError` or `MockError` with a one-line message where it cannot start.
 */
export async function startMock({ spec, security, port = 0, onExchange }: MockOptions): Promise<Mock> {
  const prepared = await prepareMock(spec)
  return listen(createAnswerer(prepared, prepared.narrow(security)), port, onExchange ?? (() => undefined))
}
