import type { NotVerified } from '../outcome.ts'
import type { LoginBudget } from './login-budget.ts'
import { isNotVerified } from './is-not-verified.ts'
import type { CredentialTools } from './profile-call.ts'
import type { Tokens } from './read-tokens.ts'
import { signIn, type LoginUse, type SignedIn } from './sign-in.ts'

/** The logins of a run: one for all who ask for the same, and others that a case has for itself. */
export interface Logins {
  /** The identity's shared login: made once, by the first who asks. */
  shared(use: LoginUse, signal: AbortSignal): Promise<Tokens | NotVerified>
  /** A login by a name of its own, made once as well. */
  own(session: string, use: LoginUse, signal: AbortSignal): Promise<Tokens | NotVerified>
  /** The tokens of a login of its own, once it was made. */
  ofSession(session: string): Tokens | undefined
  /** The shared tokens that are in use now. */
  current(): readonly { readonly use: LoginUse; readonly tokens: Tokens }[]
  /** Forgets shared logins: those of an identity, or all. */
  forget(identity?: string): void
}

/** Tokens about to end are replaced this long before: a request must not meet the end on its way. */
const marginMs = 2000

export function createLogins(tools: CredentialTools, budget: LoginBudget): Logins {
  const sharedLogins = new Map<string, { readonly use: LoginUse; readonly login: Promise<SignedIn>; tokens?: Tokens }>()
  const ownLogins = new Map<string, Promise<SignedIn>>()
  const sessions = new Map<string, Tokens>()
  const refusals = new Map<string, NotVerified>()
  const first = new Map<string, Promise<SignedIn>>()

  async function enter(use: LoginUse, signal: AbortSignal): Promise<SignedIn> {
    const account = use.narrowed ? keyOf(use) : `${use.identity} ${use.login}`
    // One at a time until one went well: eight at once with a wrong password would lock the account out.
    const before = first.get(account)
    if (before !== undefined && isNotVerified(await before))
      return refusals.get(account) ?? enterNow(account, use, signal)
    const now = enterNow(account, use, signal)
    if (before === undefined) first.set(account, now)
    return now
  }

  async function enterNow(account: string, use: LoginUse, signal: AbortSignal): Promise<SignedIn> {
    const known = Object.hasOwn(tools.profile.logins, use.login) ? tools.profile.logins[use.login] : undefined
    if (known === undefined)
      return { code: 'no-credential', detail: `the profile has no login "${use.login}": add logins.${use.login}` }
    const result = await signIn(tools, known, use, signal)
    if (isNotVerified(result)) {
      if (!result.refused) return result
      // The same password is not going to be right the second time, and each try counts (see LoginBudget).
      budget.noteFailed(use.identity)
      refusals.set(account, result)
      return result
    }
    const name = `token of ${use.identity}`
    tools.ledger.add(name, result.token)
    tools.ledger.add(`refresh ${name}`, result.refreshToken)
    return result
  }

  const logins: Logins = {
    async shared(use, signal) {
      const key = keyOf(use)
      const known = sharedLogins.get(key)
      if (known !== undefined && !ending(known.tokens, tools.now())) return known.login
      const login = enter(use, signal)
      const entry: { use: LoginUse; login: Promise<SignedIn>; tokens?: Tokens } = { use, login }
      sharedLogins.set(key, entry)
      const result = await login
      if (!isNotVerified(result)) entry.tokens = result
      // A refusal is remembered in `refusals`; a server that did not answer may be asked again.
      else if (sharedLogins.get(key) === entry) sharedLogins.delete(key)
      return result
    },
    async own(session, use, signal) {
      const key = `${session} ${keyOf(use)}`
      const login = ownLogins.get(key) ?? enter(use, signal)
      ownLogins.set(key, login)
      const result = await login
      if (isNotVerified(result)) ownLogins.delete(key)
      else sessions.set(session, result)
      return result
    },
    ofSession: (session) => sessions.get(session),
    current: () =>
      [...sharedLogins.values()].flatMap(({ use, tokens }) => (tokens === undefined ? [] : [{ use, tokens }])),
    forget(identity) {
      for (const [key, { use }] of sharedLogins)
        if (identity === undefined || use.identity === identity) sharedLogins.delete(key)
    },
  }
  return logins
}

function keyOf({ identity, login, scopes }: LoginUse): string {
  return `${identity} ${login} ${scopes.toSorted().join(' ')}`
}

function ending(tokens: Tokens | undefined, now: number): boolean {
  return tokens?.expiresAt !== undefined && tokens.expiresAt - now < marginMs
}
