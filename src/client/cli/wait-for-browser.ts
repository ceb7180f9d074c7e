import { TransportError } from '../errors/transport-error.ts'
import { loopback, type Loopback } from '../node/loopback.ts'
import type { OAuthApp } from '../oauth/oauth.ts'
import type { Transaction } from '../oauth/transaction.ts'
import type { WithOAuth } from './arguments.ts'
import type { Context } from './context.ts'
import { Refusal } from './refusal.ts'
import { UsageError } from './usage-error.ts'

/** What a browser came back with, and to which application. */
export interface CameBack {
  readonly app: OAuthApp
  readonly callback: URL
  readonly transaction: Transaction
}

/**
 * Sends the user to the portal in a browser, and waits for five minutes. The address is printed as well, because a browser
 * that does not open says nothing.
 */
export async function waitForBrowser(
  appAt: (redirectUri: string) => OAuthApp,
  { port, browser }: WithOAuth,
  { terminal, signal }: Context,
): Promise<CameBack> {
  const waiting = await listening(port, browser, signal)
  const opened = browser ? 'A browser opens. Where it does not, go to this address' : 'Go to this address'
  try {
    const app = appAt(waiting.redirectUri)
    const { url, transaction } = await app.authorize()
    terminal.err(`${opened}, in a browser of this machine; Ctrl-C gives up:\n  ${url}\n`)
    return { app, callback: await waiting.visit(url), transaction }
  } catch (error) {
    if (!(error instanceof TransportError) || error.code !== 'timeout' || signal.aborted) throw error
    throw new Refusal('nobody came back from the browser within five minutes: run this again')
  } finally {
    await waiting.close()
  }
}

async function listening(port: number | undefined, browser: boolean, signal: AbortSignal): Promise<Loopback> {
  try {
    return await loopback({ port, signal, ...(!browser && { openBrowser: false }) })
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    throw new UsageError(`port ${port ?? 0} of 127.0.0.1 cannot be used: give another --port, or none`)
  }
}
