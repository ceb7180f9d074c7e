import type { Actor } from './actor.ts'
import { expectBody, noteBroken, noteSending, silence, unlessAborted } from './exchange.ts'
import type { FaultyStore } from './faulty-store.ts'
import type { Judgement } from './judgement.ts'
import type { Outage, Server, ServerIncident } from './server.ts'

/** What is needed of the portal double. */
export interface PortalDouble {
  readonly url: string
  readonly fetch: (request: Request) => Promise<Response>
  readonly clock: { now(): number; advance(by: { readonly milliseconds: number }): void }
  setPassword(userName: string, password: string): void
  setCookieLifetime(minutes: number): void
}

export const account = { userName: 'ann@example.com', password: 'password of ann' }

/** A token that the portal has handed out. */
interface Issued {
  readonly endsAt: number
  readonly gotBy: Actor
  /** What the store had when it was got. */
  readonly before: string | undefined
  /** Counts what has ended all tokens of the portal (portal 2.8). */
  readonly era: number
  isLost: boolean
  /** A call was refused with it though it was good: its client may think that it is not. */
  isSlandered: boolean
}

const minutes = 60
const ahead = 300_000

/** The portal double behind a network: it is asked in turn, now and then not at all, and judged by what it is asked. */
export function createPortalServer(judgement: Judgement, store: FaultyStore, portal: PortalDouble): Server {
  const { turn, violation } = judgement
  const { url, clock } = portal
  const issued = new Map<string, Issued>()
  /** Who has been told that its password is wrong. */
  const refused = new Set<Actor>()
  const undue = new Set<string>()
  /** Tokens that somebody asks about. */
  const asking = new Set<string>()
  let outage: Outage | undefined
  let era = 0
  let undueLeft = 0
  let hasLockedOut = false
  let renewals = 0
  let under = 0

  function isValid(token: string | undefined): boolean {
    const known = issued.get(token ?? '')
    return known?.era === era && clock.now() < known.endsAt
  }

  const isGood = (token: string | undefined) => isValid(token) && !issued.get(token ?? '')?.isSlandered

  /** Nobody signs in without a reason: what is in the store, or was not saved, is no good, or its clock may be wrong. */
  function expectCause(actor: Actor): void {
    const stored = store.content?.token
    // What it could not save it gives up where somebody else has changed the store since.
    const own = [...issued].findLast(([, { gotBy, isLost, before }]) => gotBy === actor && !isLost && before === stored)
    for (const token of [stored, own?.[0]]) {
      const one = issued.get(token ?? '')
      const isFresh = one && isGood(token) && clock.now() < one.endsAt - ahead
      if (isFresh && !actor.clockIsDoubtful) violation(`${actor.name} signs in though it has a token that is good`)
    }
  }

  /** What must hold when a client begins to sign in. */
  function expectLeave(actor: Actor): void {
    renewals++
    if (++under > 1) violation('two sign-ins are under way at once')
    if (refused.has(actor)) violation(`${actor.name} signs in again though it was refused`)
    const { lockedUntil = 0 } = store.content ?? {}
    if (lockedUntil > actor.now()) violation(`${actor.name} signs in though the store says that the account is locked`)
  }

  async function signIn(actor: Actor, request: Request): Promise<Response> {
    const { signal } = request
    expectLeave(actor)
    let token: string | undefined
    try {
      await unlessAborted(turn(`${actor.name}: sign-in arrives`), signal)
      expectCause(actor)
      const today = outage
      if (today === 'unreachable') throw new TypeError('fetch failed')
      if (today === 'silent') await silence(signal)
      const response = today === 'unavailable' ? new Response('<h1>', { status: 503 }) : await portal.fetch(request)
      const { status } = response
      const date = clock.now()
      if (status === 200) {
        const { response: answer } = (await response.clone().json()) as { response: { token: string } }
        token = answer.token
        const endsAt = clock.now() + minutes * 60_000
        const before = store.content?.token
        issued.set(token, { endsAt, gotBy: actor, before, era, isLost: false, isSlandered: false })
      }
      if (today === 'answer-lost') throw new TypeError('fetch failed')
      if (today === 'silent-after-work') await silence(signal)
      await unlessAborted(turn(`${actor.name}: sign-in comes to ${status}`), signal)
      if (status === 401) refused.add(actor)
      if (status === 403) hasLockedOut = actor.owesNote = true
      if (status === 503) actor.faults.renewal++
      if (status === 200) actor.learn(date)
      return response
    } catch (error) {
      const lost = issued.get(token ?? '')
      if (lost) lost.isLost = true
      return noteBroken(actor, error)
    } finally {
      under--
    }
  }

  const hasEnded = (token: string) => clock.now() >= (issued.get(token)?.endsAt ?? Infinity)

  /** A client that cannot know better takes the token for dead. */
  function slander(token: string): void {
    const one = issued.get(token)
    if (one) one.isSlandered = true
  }

  async function resource(actor: Actor, request: Request): Promise<Response> {
    const [call, token] = noteSending(judgement, actor, request, hasEnded)
    await expectBody(judgement, call, request)
    await unlessAborted(turn(`${actor.name}: ${call} arrives`), request.signal)
    const isUndue = undueLeft > 0 && !request.url.endsWith('/authentication')
    if (isUndue) undueLeft--
    const response = isUndue ? new Response(null, { status: 401 }) : await portal.fetch(request)
    if ((response.status === 200) !== (isValid(token) && !isUndue) && !request.url.endsWith('/authentication'))
      violation(`the test is wrong about ${call}: ${response.status}`)
    await unlessAborted(turn(`${actor.name}: ${call} is answered`), request.signal)
    if (response.ok && !request.url.endsWith('/authentication')) actor.acceptedTokens.add(token)
    if (isUndue && actor.acceptedTokens.has(token)) slander(token)
    // Also where the token dies while it is asked about: who joins that question is told what was true before.
    if (isUndue || asking.has(token)) undue.add(call)
    return response
  }

  /** Whether a token is still good: asked by the client itself. Who gets no answer supposes the worst. */
  async function question(actor: Actor, request: Request): Promise<Response> {
    const token = request.headers.get('authorization')?.slice('Bearer '.length) ?? ''
    asking.add(token)
    try {
      await unlessAborted(turn(`${actor.name} asks`), request.signal)
      if (outage !== undefined) slander(token)
      const response = outage === undefined ? await portal.fetch(request) : new Response(null, { status: 503 })
      await unlessAborted(turn(`${actor.name} is told`), request.signal)
      return response
    } catch (error) {
      slander(token)
      throw error
    } finally {
      asking.delete(token)
    }
  }

  async function lockOut(): Promise<void> {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ ...account, password: 'not the password' })
    for (let attempt = 0; attempt < 6; attempt++)
      await portal.fetch(new Request(`${url}/api/2.0/authentication`, { method: 'POST', headers, body }))
  }

  function befall(incident: ServerIncident): void {
    if (incident.do === 'outage') outage = incident.outage
    else if (incident.do === 'lock-out') void lockOut()
    else if (incident.do === 'refuse-calls') undueLeft = incident.times
    else if (incident.do === 'change-password')
      portal.setPassword('ann', incident.back ? account.password : 'another password')
    else if (incident.do === 'revoke') portal.setCookieLifetime(minutes)
    if (incident.do === 'change-password' || incident.do === 'revoke') era++
  }

  return {
    baseUrl: url,
    now: () => clock.now(),
    advance: (milliseconds) => clock.advance({ milliseconds }),
    begin: () => Promise.resolve(),
    befall,
    heal() {
      outage = undefined
      undueLeft = 0
      portal.setPassword('ann', account.password)
      era++
    },
    get renewals() {
      return renewals
    },
    isGood,
    isDue: (actor, code) => (code === 'login-refused' && refused.has(actor)) || (code === 'locked-out' && hasLockedOut),
    isFinal: (actor, code) => code === 'login-refused' && refused.has(actor),
    wasRefusedUnduly: (call) => undue.has(call),
    fetchOf: (actor) => (request) => {
      if (request.headers.has('x-call')) return resource(actor(), request)
      return (request.method === 'POST' ? signIn : question)(actor(), request)
    },
  }
}
