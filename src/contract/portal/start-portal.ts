import { answer, type Answering } from './answer.ts'
import { createClock, type Clock } from './clock.ts'
import { defaultDeviations, type Deviations } from './deviations.ts'
import { createFailures, type FailureOptions } from './fail.ts'
import { createLimiter } from './limiter.ts'
import { listen } from './listen.ts'
import { createLog, type Log } from './log.ts'
import type { OAuthClient } from './oauth/clients/client-registry.ts'
import { createOAuthPart, type OAuthPart } from './oauth/oauth-part.ts'
import type { OAuthOptions } from './oauth/oauth-service.ts'
import { createOutgoingHeaders } from './outgoing-headers.ts'
import { createPortalFetch } from './portal-fetch.ts'
import type { CreatePart, Send } from './portal-part.ts'
import { portalParts } from './portal-parts.ts'
import { createRouteTable } from './route-table.ts'
import type { LockOutSettings } from './state/lock-outs.ts'
import { defaultLockOut } from './state/lock-outs.ts'
import { createPortalState } from './state/create-portal-state.ts'
import type { PortalState, Release } from './state/portal-state.ts'
import type { SmsMessage } from './state/sms.ts'
import type { TfaKind } from './state/tenant.ts'
import { base32, totpAt } from './state/totp.ts'
import type { User, UserOptions } from './state/users.ts'
import { createStats, type Stats } from './stats.ts'

export interface PortalOptions {
  readonly release?: Release
  /** The same seed and the same requests give the same ids, tokens and codes. */
  readonly seed?: number | string
  /** The first is the owner unless a role is given; ann, bob and gil (a guest) where none are. */
  readonly users?: readonly UserOptions[]
  readonly tfa?: TfaKind
  /** Where the clock stands still, until it is advanced; it runs with the machine's unless given. */
  readonly now?: Date | number
  /** Minutes that a token lives; 0: for ever; a year unless given (portal 2.2). */
  readonly cookieLifetime?: number
  readonly lockOut?: Partial<LockOutSettings>
  /** Minutes that the tenant's zone is ahead of UTC: dates carry that offset; 0 unless given (portal 1.1). */
  readonly utcOffset?: number
  /** False where nobody sends text messages: `sendsms` is 500 (portal 2.4). */
  readonly smsProvider?: boolean
  readonly deviations?: Partial<Deviations>
  /** Whether the portal's limits are on, which they are not as shipped; addresses in `known` are never counted (portal 1.3). */
  readonly rateLimits?: boolean | { readonly known: readonly string[] }
  /** Whether the proxy in front adds its timing to answers, as the shipped one does; not unless asked for (portal 1.1). */
  readonly proxyTiming?: boolean
  /** The identity service: its clients, keys, rate limits and deviations. */
  readonly oauth?: OAuthOptions
  /** A free one unless given. */
  readonly port?: number
  /** Told of each message that is "sent". */
  readonly onSms?: (message: SmsMessage) => void
  /** Further parts: routes and state of their own. */
  readonly parts?: readonly CreatePart[]
}

export interface Portal {
  readonly url: string
  /** The same portal, in process, without a socket. */
  readonly fetch: typeof fetch
  readonly clock: Pick<Clock, 'now' | 'advance'>
  readonly stats: Stats
  readonly log: Pick<Log, 'entries'>
  readonly users: readonly User[]
  /** The OAuth clients with their secrets, the newest first. */
  readonly clients: readonly OAuthClient[]
  /** The messages "sent", oldest first. */
  readonly sms: readonly SmsMessage[]
  /** The code that a user's authenticator shows now, and its secret as it is shown. */
  totp(userName: string): { readonly code: string; readonly key: string }
  /** Makes a key as its user could; the secret is shown this once. */
  createApiKey(
    userName: string,
    options?: { readonly permissions?: readonly string[]; readonly expiresInDays?: number },
  ): string
  /** Disables or enables a user. */
  setUserStatus(userName: string, status: User['status']): void
  setPassword(userName: string, password: string): void
  /** Another address, as an administrator gives it; the user's tokens die (portal 2.8). */
  setEmail(userName: string, email: string): void
  /** As if there had never been such a user: tokens and keys are dead (portal 2.8, 4). */
  removeUser(userName: string): void
  /** Minutes, 0 for ever, as an administrator sets them: every token of the portal dies (portal 2.2, 2.8). */
  setCookieLifetime(minutes: number): void
  /** Breaks one operation. */
  fail(operation: string, options: FailureOptions): void
  /** As it was when it was started: state, clock, counters, log, planned failures. */
  reset(): void
  close(): Promise<void>
}

const defaultUsers: readonly UserOptions[] = [
  { name: 'ann', role: 'owner', phone: '+155550100' },
  { name: 'bob', role: 'user', phone: '+155550101' },
  { name: 'gil', role: 'guest' },
]

/** Starts a portal with state of its own on a free port of 127.0.0.1. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const clock = createClock(options.now === undefined ? undefined : Number(options.now))
  const stats = createStats()
  const log = createLog()
  const outgoingHeaders = createOutgoingHeaders(clock)
  const closed = new AbortController()
  let portal: Answering | undefined
  const respond: Send = async (request) => (portal === undefined ? 'close' : answer(portal, request))
  const listener = await listen({ port: options.port ?? 0, outgoingHeaders, answer: respond })
  let live = assemble(options, clock, stats, log, listener.url, respond)
  portal = live
  const userOf = (name: string): User => {
    const user = live.state.users.byName(name)
    if (user === undefined) throw new RangeError(`The portal has no user "${name}".`)
    return user
  }
  return {
    url: listener.url,
    fetch: createPortalFetch({ root: listener.url, outgoingHeaders, answer: respond, closed: closed.signal }),
    clock,
    stats: stats.stats,
    log,
    get users() {
      return live.state.users.all()
    },
    get clients() {
      return live.oauth.clients()
    },
    get sms() {
      return live.state.sms.outbox()
    },
    totp(userName) {
      const secret = live.state.secondFactor.secretOf(userOf(userName))
      return { code: totpAt(secret, clock.now()), key: base32(secret) }
    },
    createApiKey: (userName, { permissions = [], expiresInDays } = {}) =>
      live.state.apiKeys.create(userOf(userName), { name: `key of ${userName}`, permissions, expiresInDays }).secret,
    setUserStatus: (userName, status) => live.state.users.setStatus(userOf(userName), status),
    setPassword: (userName, password) => live.state.users.setPassword(userOf(userName), password),
    setEmail: (userName, email) => live.state.users.setEmail(userOf(userName), email),
    removeUser: (userName) => live.state.users.remove(userOf(userName)),
    setCookieLifetime(minutes) {
      live.state.tenant.cookieLifetime = minutes
      live.state.tenant.index++
    },
    fail: (operation, how) => live.failures.fail(operation, how),
    reset() {
      clock.reset()
      stats.reset()
      log.reset()
      live = assemble(options, clock, stats, log, listener.url, respond)
      portal = live
    },
    close() {
      closed.abort()
      return listener.close()
    },
  }
}

function assemble(
  options: PortalOptions,
  clock: Clock,
  stats: ReturnType<typeof createStats>,
  log: Log,
  root: string,
  send: Send,
): Assembled {
  const state: PortalState = createPortalState(
    {
      release: options.release ?? '3.7',
      seed: options.seed ?? 1,
      users: options.users ?? defaultUsers,
      tfa: options.tfa ?? 'none',
      cookieLifetime: options.cookieLifetime,
      lockOut: { ...defaultLockOut, ...options.lockOut },
      deviations: { ...defaultDeviations, ...options.deviations },
      settings: {
        utcOffset: options.utcOffset ?? 0,
        smsProvider: options.smsProvider ?? true,
        developerToolsForUsers: options.oauth?.developerToolsForUsers ?? true,
      },
      onSms: options.onSms ?? (() => undefined),
    },
    clock,
    stats,
    root,
  )
  const oauth = createOAuthPart(state, send, options.oauth)
  const parts = [...[...portalParts, ...(options.parts ?? [])].map((create) => create(state, send)), oauth]
  const table = createRouteTable(parts.flatMap(({ routes }) => routes))
  const verifyAccessToken = parts.find((part) => part.verifyAccessToken !== undefined)?.verifyAccessToken
  return {
    state,
    table,
    oauth,
    verifyAccessToken,
    failures: createFailures((operation) => table.knows(operation)),
    log,
    limiter: limiterOf(options.rateLimits ?? false, clock),
    proxyTiming: options.proxyTiming ?? false,
  }
}

function limiterOf(limits: NonNullable<PortalOptions['rateLimits']>, clock: Clock): Answering['limiter'] {
  return limits === false ? undefined : createLimiter(clock, limits === true ? [] : limits.known)
}

/** One portal between two resets. */
interface Assembled extends Answering {
  readonly oauth: OAuthPart
}
