import type { DescribedRelease } from '../description/bundled-description.ts'
import type { Document } from '../document/document.ts'
import { loadDocument } from '../document/load-document.ts'
import type { Driver } from '../harness/drivers/driver.ts'
import { plainDriver } from '../harness/drivers/plain-driver.ts'
import type { VerifyEvent } from '../harness/events.ts'
import { unverifiableRows } from './unverifiable-rows.ts'
import type { UnverifiableRow } from '../harness/unverifiable-row.ts'
import { verifyDocument } from './verify-document.ts'

export interface VerifyMockOptions {
  /** A file, a URL, or the document as an object; the bundled description of DocSpace without it. */
  readonly spec?: string | object
  /** Of DocSpace, whose bundled description is meant where no `spec` is given; the newest without it. */
  readonly release?: DescribedRelease
  /** operationIds; all operations without it. */
  readonly only?: readonly string[]
  /** What sends the requests; our client for the bundled description, plain requests for any other document. */
  readonly driver?: Driver
  /** The rows that cannot be verified, each with its reason; our own list for the bundled description, none for another. */
  readonly unverifiable?: readonly UnverifiableRow[]
  /** Ends the run at once; what is known by then is in its events. */
  readonly signal?: AbortSignal
}

/**
 * Verifies that requests are what a description says, and says what came of it event by event; the last one is `ended`.
 * Throws a `DocumentError`, a `MockError` or an `UnknownOperationError`, each with a one-line message.
 */
export async function* verifyOnMock(options: VerifyMockOptions = {}): AsyncGenerator<VerifyEvent, void, undefined> {
  const { spec, only = [], signal } = options
  const { document, driver, unverifiable } = await (spec === undefined ? ours(options.release) : anyOther(spec, signal))
  yield* verifyDocument({
    spec: document,
    driver: options.driver ?? driver,
    unverifiable: options.unverifiable ?? unverifiable,
    only,
    ...(signal && { signal }),
  })
}

interface Subject {
  readonly document: Document
  readonly driver: Driver
  readonly unverifiable: readonly UnverifiableRow[]
}

async function ours(release: DescribedRelease | undefined): Promise<Subject> {
  // Imported here, so that whoever verifies another document loads neither the client nor the description.
  const { clientDriver } = await import('./client-driver.ts')
  const { bundledDescription } = await import('../description/bundled-description.ts')
  return { document: await bundledDescription(release), driver: clientDriver(), unverifiable: unverifiableRows }
}

async function anyOther(spec: string | object, signal: AbortSignal | undefined): Promise<Subject> {
  const abortableFetch: typeof fetch = (input, init) => fetch(input, { ...init, signal: signal ?? null })
  return { document: await loadDocument(spec, { fetch: abortableFetch }), driver: plainDriver(), unverifiable: [] }
}
