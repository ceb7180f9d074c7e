import type { CredentialStore } from '../store/credential-store.ts'
import type { SignIns } from './sign-ins.ts'
import type { Terminal } from './terminal.ts'

/** What every command works with. */
export interface Context {
  readonly terminal: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  readonly store: CredentialStore
  readonly storePath: string
  readonly signIns: SignIns
  /** This machine's clock, in milliseconds since 1970. */
  readonly now: () => number
}
