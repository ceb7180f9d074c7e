import type { Actor } from './actor.ts'
import { expectBody, noteBroken, noteSending, silence, unlessAborted } from './exchange.ts'
import type { FaultyStore } from './faulty-store.ts'
import type { Judgement } from './judgement.ts'
import type { Outage, Server, ServerIncident } from './server.ts'

/** One access token and the refresh token that came with it. */
interface Pair {
  readonly token: string
  readonly refreshToken: string
  readonly endsAt: number
  readonly grant: Grant
  readonly gotBy: Actor | undefined
  revoked: boolean
  rotated: boolean
  /** The answer that it was in never arrived, or has not yet. */
  isLost: boolean
}

/** What a user granted once: a reuse of any of its refresh tokens ends it (RFC 9700, section 4.14.2). */
interface Grant {
  dead: boolean
}

/** A token's life, and how long before its end it may be renewed, in milliseconds. */
const life = 3_600_000
const ahead = 300_000
const baseUrl = 'https://portal.example'

/**
 * An authorization server with rotating refresh tokens and a resource server that believes it: a rotation ends the
 * access token before it, and a reuse ends the grant.
 */
export function createStrictServer(judgement: Judgement, store: FaultyStore): Server {
  const { turn, violation } = judgement
  const pairs: Pair[] = []
  let now = Date.UTC(2026, 0, 1)
  let outage: Outage | undefined
  let renewals = 0
  let under = 0

  const current = () => pairs.at(-1)
  function isGood(token: string | undefined): boolean {
    const pair = current()
    return pair !== undefined && pair.token === token && !pair.revoked && !pair.grant.dead && now < pair.endsAt
  }

  function issue(grant: Grant, gotBy: Actor | undefined): Pair {
    const number = pairs.length + 1
    const names = { token: `access-${number}`, refreshToken: `refresh-${number}` }
    const pair = { ...names, endsAt: now + life, grant, gotBy, revoked: false, rotated: false, isLost: false }
    pairs.push(pair)
    return pair
  }

  /** Signs the user in anew; what was granted before has ended by then (oauth 2.5). */
  async function grantAnew(withToken: boolean): Promise<void> {
    for (const { grant } of pairs) grant.dead = true
    const pair = issue({ dead: false }, undefined)
    pair.isLost = true
    pair.revoked = !withToken
    const { token, refreshToken, endsAt } = pair
    await store.put(withToken ? { token, refreshToken, obtainedAt: now, expiresAt: endsAt } : { refreshToken })
    pair.isLost = false
  }

  /** Whether a client can know of a pair: it got it, or the store has it. */
  function isKnown(pair: Pair, actor: Actor): boolean {
    return !pair.isLost && (pair.gotBy === actor || !judgement.storeLost(pair.token))
  }

  /** Nobody renews without a reason: the token is gone or nearly, or the client's clock may be wrong. */
  function expectCause(actor: Actor): void {
    const pair = current()
    const isFresh = pair && isKnown(pair, actor) && isGood(pair.token) && now < pair.endsAt - ahead
    if (isFresh && !actor.clockIsDoubtful) violation(`${actor.name} renews a token that is good`)
  }

  function rotate(actor: Actor, refreshToken: string | null): Pair | undefined {
    const used = pairs.find((pair) => pair.refreshToken === refreshToken)
    if (!used || used.grant.dead) return undefined
    if (!used.rotated) {
      used.rotated = true
      return issue(used.grant, actor)
    }
    const successor = pairs[pairs.indexOf(used) + 1]
    if (successor && isKnown(successor, actor)) violation(`${actor.name} uses ${used.refreshToken} a second time`)
    used.grant.dead = true
    return undefined
  }

  async function tokenEndpoint(actor: Actor, request: Request): Promise<Response> {
    const { signal } = request
    renewals++
    if (++under > 1) violation('two renewals are under way at once')
    let pair: Pair | undefined
    try {
      const refreshToken = new URLSearchParams(await request.text()).get('refresh_token')
      await unlessAborted(turn(`${actor.name}: ${refreshToken} arrives`), signal)
      expectCause(actor)
      // As it is when the request arrives, whatever is changed meanwhile.
      const today = outage
      if (today === 'unreachable') throw new TypeError('fetch failed')
      if (today === 'silent') await silence(signal)
      if (today === 'unavailable') {
        await unlessAborted(turn(`${actor.name}: 503`), signal)
        actor.faults.renewal++
        return new Response(null, { status: 503 })
      }
      pair = rotate(actor, refreshToken)
      if (today === 'answer-lost') throw new TypeError('fetch failed')
      if (today === 'silent-after-work') await silence(signal)
      const date = now
      await unlessAborted(turn(`${actor.name}: ${pair ? pair.token : 'invalid_grant'}`), signal)
      if (!pair) return Response.json({ error: 'invalid_grant' }, { status: 400 })
      const { token, endsAt } = pair
      return Response.json({ token, refreshToken: pair.refreshToken, obtainedAt: date, expiresAt: endsAt })
    } catch (error) {
      if (pair) pair.isLost = true
      return noteBroken(actor, error)
    } finally {
      under--
    }
  }

  const hasEnded = (token: string) => now >= (pairs.find((pair) => pair.token === token)?.endsAt ?? Infinity)

  async function resource(actor: Actor, request: Request): Promise<Response> {
    const [call, token] = noteSending(judgement, actor, request, hasEnded)
    if (actor.refusedTokens.has(token)) violation(`${actor.name} sends ${token} though it was refused`)
    await expectBody(judgement, call, request)
    await unlessAborted(turn(`${actor.name}: ${call} arrives with ${token}`), request.signal)
    const good = isGood(token)
    await unlessAborted(turn(`${actor.name}: ${call} is answered`), request.signal)
    const answered = good ? actor.acceptedTokens : actor.refusedTokens
    answered.add(token)
    return good ? Response.json({ response: {} }) : new Response(null, { status: 401 })
  }

  function befall(incident: ServerIncident): void {
    if (incident.do === 'outage') outage = incident.outage
    else if (incident.do === 'grant-anew') void grantAnew(incident.withToken)
    else if (incident.do === 'revoke') for (const pair of pairs.slice(-1)) pair.revoked = true
  }

  return {
    baseUrl,
    now: () => now,
    advance(milliseconds) {
      now += milliseconds
    },
    begin: () => grantAnew(false),
    befall,
    heal() {
      outage = undefined
    },
    get renewals() {
      return renewals
    },
    isGood,
    isDue: (_actor, code, stored) =>
      code === 'reauthorization-required' && (current()?.grant.dead !== false || stored?.refreshToken === undefined),
    isFinal: () => false,
    wasRefusedUnduly: () => false,
    fetchOf: (actor) => (request) =>
      (request.url.endsWith('/oauth2/token') ? tokenEndpoint : resource)(actor(), request),
  }
}
