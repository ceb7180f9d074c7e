import type { SecurityUse } from '../../../document/document.ts'
import type { NotVerified } from '../../outcome.ts'
import type { Expiry } from '../expired-token.ts'
import type { LoginBudget } from '../login-budget.ts'
import type { Logins } from '../logins.ts'
import type { CredentialTools } from '../profile-call.ts'
import type { SchemeKind } from '../scheme-kind.ts'
import type { CredentialLines } from '../sessions.ts'
import { isNotVerified } from '../is-not-verified.ts'
import { placeCredential } from '../place-credential.ts'

/** One way for a credential to be wrong. */
export interface Fault {
  /** The kinds of schemes that can have it. */
  readonly kinds: readonly SchemeKind[]
  /** What the profile lacks for it, as far as that shows before anything is sent. */
  lacks?(question: FaultQuestion): NotVerified | undefined
  make(input: FaultInput): Promise<CredentialLines | NotVerified>
}

export interface FaultQuestion {
  readonly document: CredentialTools['document']
  readonly profile: CredentialTools['profile']
  readonly use: SecurityUse
  readonly identity: string
}

export interface FaultInput {
  readonly use: SecurityUse
  readonly kind: SchemeKind
  readonly identity: string
  readonly signal: AbortSignal
  readonly tools: CredentialTools
  readonly logins: Logins
  readonly expiry: Expiry
  readonly budget: LoginBudget
  /** Makes something by its name once in a run, and gives the same to all who ask for it. */
  readonly once: (name: string, make: () => Promise<string | NotVerified>) => Promise<string | NotVerified>
  /** The text of the right credential. */
  readonly right: () => Promise<string | NotVerified>
  /** The same of another identity, or for other scopes. */
  readonly rightOf: (identity: string, scopes?: readonly string[]) => Promise<string | NotVerified>
}

export const everyKind: readonly SchemeKind[] = ['token', 'basic', 'header', 'query', 'cookie']

/** Another text in the right place. */
export function placed(input: FaultInput, text: string | NotVerified): CredentialLines | NotVerified {
  return isNotVerified(text) ? text : placeCredential(input.use.scheme, text)
}

/** The right text, made wrong, in the right place. A word before a key (`Token abc`) is not part of it. */
export async function changed(
  input: FaultInput,
  change: (text: string) => string | NotVerified | Promise<string | NotVerified>,
): Promise<CredentialLines | NotVerified> {
  const right = await input.right()
  if (isNotVerified(right)) return right
  const word = input.kind === 'header' ? (/^[A-Za-z][\w-]* +(?=\S)/.exec(right)?.[0] ?? '') : ''
  const wrong = await change(right.slice(word.length))
  return isNotVerified(wrong) ? wrong : placed(input, word + wrong)
}

/** It cannot be made of this credential, whatever the profile says. */
export function impossible(detail: string): NotVerified {
  return { code: 'unsupported', detail }
}
