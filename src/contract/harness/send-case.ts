import type { Document } from '../document/document.ts'
import type { Case } from './case.ts'
import { ObstacleError, type Received, type Send } from './drivers/driver.ts'
import type { Evidence, WireExchange } from './evidence.ts'
import type { ObservedFetch } from './observed-fetch.ts'
import type { Obstacle } from './outcome.ts'
import type { NamedSecret } from './secrets.ts'
import type { WireCredential } from './wire-credential.ts'

/** What a case is sent with, and where what it leaves behind is found. */
export interface Sending {
  readonly document: Document
  readonly credentials: readonly WireCredential[]
  readonly secrets: readonly NamedSecret[]
  readonly send: Send
  readonly observed: ObservedFetch
  /** The exchanges that the mock has recorded since the last call; `sent` of them are to be expected. */
  readonly takeExchanges: (sent: number) => Promise<readonly WireExchange[]>
}

/** Sends one case and gathers what there is to know about it, or the obstacle that kept it from being sent. */
export async function sendCase(sending: Sending, testCase: Case, signal: AbortSignal): Promise<Evidence | Obstacle> {
  const { document, credentials, secrets, send, observed, takeExchanges } = sending
  const outcome = await attempt(() => send(testCase, signal))
  if (outcome.thrown instanceof ObstacleError) return outcome.thrown.obstacle
  const departures = observed.take()
  const exchanges = await takeExchanges(departures.filter(({ foreign }) => !foreign).length)
  return { document, case: testCase, credentials, secrets, departures, exchanges, ...outcome }
}

type Outcome =
  { readonly received: Received; readonly thrown?: never } | { readonly thrown: Error; readonly received?: never }

async function attempt(send: () => Promise<Received>): Promise<Outcome> {
  try {
    return { received: await send() }
  } catch (error) {
    return { thrown: error instanceof Error ? error : new Error(String(error)) }
  }
}
