import { setTimeout as pause } from 'node:timers/promises'
import type { SecurityAlternative, SecurityUse } from '../../document/document.ts'
import type { CredentialUse } from '../case.ts'
import type { SentCredential } from '../evidence.ts'
import type { NotVerified } from '../outcome.ts'
import { canCarry, lackOf } from './can-carry.ts'
import { createExpiry } from './expired-token.ts'
import { faultTable, isCredentialFault } from './faults/fault-table.ts'
import { identityVariables } from './identity-variables.ts'
import { isNotVerified } from './is-not-verified.ts'
import { loginBudget } from './login-budget.ts'
import { wantedScopes } from './known-scopes.ts'
import { createLogins } from './logins.ts'
import { noLines, placeCredential } from './place-credential.ts'
import type { CredentialTools } from './profile-call.ts'
import { rememberSecrets } from './profile-secrets.ts'
import { ProfileValueError } from './read-value.ts'
import { remembered } from './remembered.ts'
import { rightCredential } from './right-credential.ts'
import { schemeKind } from './scheme-kind.ts'
import { secretLedger } from './secret-ledger.ts'
import type { CredentialLines, Sessions, WireCredentials } from './sessions.ts'

export interface SessionsOptions extends Omit<CredentialTools, 'ledger' | 'lackOf' | 'wantedScopes'> {
  /** Lets time pass, for tokens that have to expire by themselves; the real thing without it. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>
}

/** Makes the credentials of a run. It sends nothing before one is asked for. */
export function createSessions({ wait = realTime, ...options }: SessionsOptions): Sessions {
  const ledger = secretLedger()
  rememberSecrets(options.profile, ledger)
  const { document, profile } = options
  const tools: CredentialTools = {
    ...options,
    ledger,
    lackOf: remembered(
      (use: SecurityUse, identity: string) => lackOf(document, profile, use, identity),
      ({ name, scopes }, identity) => `${identity} ${name} ${scopes.join(' ')}`,
    ),
    wantedScopes: remembered(
      (scheme: string) => wantedScopes(document, scheme),
      (scheme) => scheme,
    ),
  }
  const budget = loginBudget(profile.lockOut)
  const logins = createLogins(tools, budget)
  const expiry = createExpiry(tools, logins, wait)

  const once = remembered(
    (_: string, make: () => Promise<string | NotVerified>) => make(),
    (name) => name,
  )

  async function linesOf(
    use: SecurityUse,
    of: CredentialUse,
    signal: AbortSignal,
  ): Promise<CredentialLines | NotVerified> {
    const fault = of.faults?.[use.name]
    const right = (one: SecurityUse, identity: string | undefined, scopes = of.scopes) =>
      rightCredential(tools, logins, one, identity, { ...of, ...(scopes !== undefined && { scopes }) }, signal)
    if (fault === undefined) {
      const text = await right(use, of.identity)
      return isNotVerified(text) ? text : placeCredential(use.scheme, text)
    }
    const kind = schemeKind(use.scheme)
    if (kind === undefined) return { code: 'unsupported', detail: `${use.name} cannot be sent from a profile` }
    return faultTable[fault].make({
      use,
      kind,
      identity: of.identity ?? 'nobody',
      signal,
      tools,
      logins,
      expiry,
      budget,
      once,
      right: () => right(use, of.identity),
      rightOf: (identity, scopes) => right({ ...use, scopes: [] }, identity, scopes),
    })
  }

  async function wire(of: CredentialUse, signal: AbortSignal): Promise<WireCredentials | NotVerified> {
    const all = { headers: [...noLines.headers], query: [...noLines.query], cookies: [...noLines.cookies] }
    const sent: SentCredential[] = []
    for (const use of of.alternative) {
      const lines = await linesOf(use, of, signal)
      if (isNotVerified(lines)) return lines
      all.headers.push(...lines.headers)
      all.query.push(...lines.query)
      all.cookies.push(...lines.cookies)
      sent.push(...sentOf(use, lines))
    }
    for (const { scheme, value } of sent) ledger.add(scheme, value)
    return { ...all, sent }
  }

  return {
    able: (alternative: SecurityAlternative, identity: string) => canCarry(document, profile, alternative, identity),
    canFault(use, identity, name) {
      const kind = schemeKind(use.scheme)
      if (kind === undefined) return lackOf(document, profile, use, identity)
      if (!isCredentialFault(name)) return { code: 'unsupported', detail: `no credential fault is named "${name}"` }
      const fault = faultTable[name]
      if (!fault.kinds.includes(kind))
        return { code: 'unsupported', detail: `a credential of ${use.name} cannot be ${name}` }
      return fault.lacks?.({ document, profile, use, identity })
    },
    async wire(use, signal) {
      try {
        return await wire(use, signal)
      } catch (error) {
        if (error instanceof ProfileValueError) return { code: 'no-credential', detail: error.message }
        throw error
      }
    },
    ofSession: (session, at) => logins.ofSession(session)?.[at],
    variable: (identity, name) => identityVariables(profile, ledger, identity)(name),
    renew: (identity) => logins.forget(identity),
    mayFailLogin: (identity) => budget.mayFail(identity),
    noteFailedLogin: (identity) => budget.noteFailed(identity),
    secrets: () => ledger.all(),
  }
}

/** What of the lines is the credential: without the scheme word, which is no secret. */
function sentOf({ name: scheme }: SecurityUse, lines: CredentialLines): SentCredential[] {
  const places = { header: lines.headers, query: lines.query, cookie: lines.cookies } as const
  return (['header', 'query', 'cookie'] as const)
    .flatMap((place) =>
      places[place].map(([name, value]) => ({ scheme, in: place, name, value: bare(place, name, value) })),
    )
    .filter(({ value }) => value !== '')
}

function bare(place: string, name: string, value: string): string {
  return place === 'header' && name === 'authorization' ? value.replace(/^[A-Za-z][\w-]* +/, '') : value
}

async function realTime(ms: number, signal: AbortSignal): Promise<void> {
  // Cut short, it has done what it can: whoever waited sees the signal.
  await pause(ms, undefined, { signal }).catch(() => undefined)
}
