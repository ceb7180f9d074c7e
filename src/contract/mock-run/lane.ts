import type { Document, SecurityAlternative } from '../document/document.ts'
import type { Exchange } from '../mock/exchange.ts'
import type { PreparedMock } from '../mock/prepare-mock.ts'
import { startMock } from '../mock/start-mock.ts'
import type { Driver } from '../harness/drivers/driver.ts'
import type { WireExchange } from '../harness/evidence.ts'
import { observeFetch } from '../harness/observed-fetch.ts'
import type { PlannedRow } from '../harness/plan.ts'
import { secretTexts, type NamedSecret } from '../harness/secrets.ts'
import type { Sending } from '../harness/send-case.ts'
import { verifyRow, type VerifiedRow } from '../harness/verify-row.ts'
import { wireCredential, type WireCredential } from '../harness/wire-credential.ts'
import { wireExchange } from './wire-exchange.ts'

/** One security alternative with the rows that use it, and their places in the plan. */
export interface Lane {
  readonly alternative: SecurityAlternative
  readonly rows: readonly (readonly [index: number, planned: PlannedRow])[]
}

export interface LaneOptions {
  /** The document, read once for all lanes. */
  readonly prepared: PreparedMock
  readonly driver: Driver
  readonly signal: AbortSignal
  readonly onStart: (url: string) => void
  readonly onRow: (index: number, verified: VerifiedRow) => void
}

/**
 * Verifies one alternative alone, on a mock narrowed to it: beside another one it could pass by that one's rules
 * (prism 4.4). Its requests go one after the other, so that whatever the mock records belongs to the case at hand.
 */
export async function runLane({ alternative, rows }: Lane, options: LaneOptions): Promise<void> {
  const { prepared, driver, signal, onStart, onRow } = options
  const demanded = demands(alternative, prepared.document, driver)
  if (typeof demanded === 'string') {
    const obstacle = { code: 'no-credential', detail: demanded } as const
    for (const [index] of rows) onRow(index, { outcome: { type: 'not verified', obstacle }, requests: 0 })
    return
  }
  let exchanges: WireExchange[] = []
  const security = Object.fromEntries(alternative.map(({ name }) => [name, []]))
  const onExchange = (exchange: Exchange) => void exchanges.push(wireExchange(exchange))
  const mock = await startMock({ spec: prepared, security, onExchange })
  try {
    onStart(mock.url)
    const observed = observeFetch(new URL(mock.url).origin)
    const send = driver.open({ baseUrl: mock.url, alternative, fetch: observed.fetch })
    const takeExchanges = async (sent: number) => {
      await recorded(() => exchanges.length >= sent)
      const taken = exchanges
      exchanges = []
      return taken
    }
    const sending: Sending = { document: prepared.document, ...demanded, send, observed, takeExchanges }
    for (const [index, planned] of rows) {
      if (signal.aborted) break
      onRow(index, await verifyRow(sending, planned, signal))
    }
  } finally {
    await mock.close()
  }
}

/** The mock records an exchange when its answer is on its way, which may be a turn of the event loop after the sender has it. */
async function recorded(enough: () => boolean): Promise<void> {
  for (let turn = 0; turn < turnsToWait && !enough(); turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

const turnsToWait = 100

interface Demands {
  readonly credentials: readonly WireCredential[]
  readonly secrets: readonly NamedSecret[]
}

/** What has to stand in the requests of this alternative; a sentence where a part of it cannot be carried. */
function demands(alternative: SecurityAlternative, document: Document, driver: Driver): Demands | string {
  const credentials: WireCredential[] = []
  for (const use of alternative) {
    const secret = driver.secretFor(use)
    const credential = secret && wireCredential(use.scheme, secret)
    if (credential === undefined) return `${driver.name} cannot carry this credential`
    // RFC 9110, 11.6.2: Authorization holds the credentials of one scheme.
    const taken = credentials.some(({ in: place, name }) => place === credential.in && name === credential.name)
    if (taken)
      return `two of the schemes that it asks for together want the same ${credential.in}, "${credential.name}"`
    credentials.push(credential)
  }
  // The secrets of all schemes, because one of another alternative is as wrong in a request, and as little to be shown.
  const others = Object.entries(document.securitySchemes).map(([name, scheme]) => ({ name, scheme, scopes: [] }))
  const secrets = [...alternative, ...others].flatMap((use) => {
    const secret = driver.secretFor(use)
    return secret ? secretTexts(use.name, secret) : []
  })
  return { credentials, secrets }
}
