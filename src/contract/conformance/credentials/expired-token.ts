import type { SecurityUse } from '../../document/document.ts'
import type { NotVerified } from '../outcome.ts'
import type { Expire } from '../profile/profile.ts'
import { credentialOf } from './can-carry.ts'
import { expiryWays, howToExpire, type ExpiryWay } from './expiry-ways.ts'
import { isNotVerified } from './is-not-verified.ts'
import { readJwt, signJwt } from './jwt.ts'
import type { Logins } from './logins.ts'
import { callOfProfile, type CredentialTools } from './profile-call.ts'
import { readValue } from './read-value.ts'
import { loginOf } from './right-credential.ts'
import type { LoginUse } from './sign-in.ts'

export interface Expiry {
  /** A token that is over. `right` gives the one that is not. */
  token(
    use: SecurityUse,
    identity: string,
    right: () => Promise<string | NotVerified>,
    signal: AbortSignal,
  ): Promise<string | NotVerified>
}

/** Servers forgive clocks that are off by a few minutes (RFC 7519, 4.1.4), and must not be blamed for it. */
const leewayMs = 300_000
const hourSeconds = 3600

/** Makes tokens expire. What was made to expire once serves again. */
export function createExpiry(
  tools: CredentialTools,
  logins: Logins,
  wait: (ms: number, signal: AbortSignal) => Promise<void>,
): Expiry {
  const { profile } = tools
  const ended = new Map<string, string>()
  const waited = new Map<string, Promise<string | NotVerified>>()
  let turn: Promise<unknown> = Promise.resolve()

  /** The hook ends every token at once: one caller at a time, and all shared logins are made anew behind it. */
  async function byHook(use: LoginUse, hook: Expire, signal: AbortSignal): Promise<string | NotVerified> {
    const before = ended.get(loginKey(use))
    if (before !== undefined) return before
    const tokens = await logins.shared(use, signal)
    if (isNotVerified(tokens)) return tokens
    const current = logins.current()
    const failed = await callHook(tools, hook, signal)
    if (failed !== undefined) return failed
    for (const one of current) ended.set(loginKey(one.use), one.tokens.token)
    ended.set(loginKey(use), tokens.token)
    logins.forget()
    return tokens.token
  }

  async function byWaiting(use: LoginUse, signal: AbortSignal): Promise<string | NotVerified> {
    const tokens = await logins.own('to expire by itself', use, signal)
    if (isNotVerified(tokens)) return tokens
    const name = `the token of ${use.identity}`
    if (tokens.expiresAt === undefined) return noWay(`nothing tells when ${name} ends`)
    const most = profile.waitForExpiry * 1000
    const life = tokens.expiresAt - tools.now()
    if (life > most)
      return noWay(`${name} lives ${Math.ceil(life / 1000)} seconds, and waitForExpiry is ${profile.waitForExpiry}`)
    const longer = readJwt(tokens.token) === undefined ? 1000 : Math.min(leewayMs, Math.max(most - life, 1000))
    await wait(Math.max(0, life) + longer, signal)
    return signal.aborted
      ? { code: 'interrupted', detail: `the run was stopped before ${name} had expired` }
      : tokens.token
  }

  return {
    async token(use, identity, right, signal) {
      let reason: NotVerified = noWay(howToExpire(use.name, identity))
      for (const way of expiryWays(profile, use.name, identity)) {
        const made = await by(way, use, identity, right, signal)
        if (!isNotVerified(made)) return made
        reason = made
      }
      return reason
    },
  }

  async function by(
    way: ExpiryWay,
    use: SecurityUse,
    identity: string,
    right: () => Promise<string | NotVerified>,
    signal: AbortSignal,
  ): Promise<string | NotVerified> {
    const { credential } = credentialOf(profile, identity, use.name)
    if (way === 'value') return credential?.expired === undefined ? noWay('') : readValue(credential.expired)
    if (way === 'signing') return expiredJwt(tools, use.name, await right())
    const login = loginOf(tools, use, identity)
    if (login === undefined) return noWay(howToExpire(use.name, identity))
    if (way === 'hook') {
      const { expire } = profile
      const mine = turn.then(() => (expire === undefined ? noWay('') : byHook(login, expire, signal)))
      turn = mine.catch(() => undefined)
      return mine
    }
    const key = loginKey(login)
    const pending = waited.get(key) ?? byWaiting(login, signal)
    waited.set(key, pending)
    return pending
  }
}

async function expiredJwt(
  tools: CredentialTools,
  scheme: string,
  right: string | NotVerified,
): Promise<string | NotVerified> {
  if (isNotVerified(right)) return right
  const jwt = readJwt(right)
  const key = tools.profile.signing[scheme]
  if (jwt === undefined || key === undefined)
    return noWay(`the token of ${scheme} is no JWT, and so it cannot be signed anew`)
  const now = Math.floor(tools.now() / 1000)
  const { nbf, ...rest } = jwt.payload
  const past = {
    ...rest,
    exp: now - hourSeconds,
    iat: now - 2 * hourSeconds,
    ...(nbf !== undefined && { nbf: now - 2 * hourSeconds }),
  }
  return signJwt(jwt, past, key)
}

async function callHook(tools: CredentialTools, hook: Expire, signal: AbortSignal): Promise<NotVerified | undefined> {
  const name = 'the call that makes tokens expire'
  if (typeof hook === 'function') {
    try {
      await hook()
      return undefined
    } catch (error) {
      return { code: 'setup', detail: `${name} failed (${error instanceof Error ? error.name : typeof error})` }
    }
  }
  const { method, url, body, headers } = hook
  const answer = await callOfProfile(
    tools,
    { name, url, method, mediaType: 'application/json', body, headers, lookup: () => Promise.resolve(undefined) },
    signal,
  )
  if (isNotVerified(answer)) return answer
  return answer.status < 400 ? undefined : { code: 'setup', detail: `${name} was answered ${answer.status}` }
}

function loginKey({ identity, login, scopes }: LoginUse): string {
  return `${identity} ${login} ${scopes.join(' ')}`
}

function noWay(detail: string): NotVerified {
  return { code: 'no-credential', detail }
}
