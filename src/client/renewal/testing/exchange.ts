import type { Actor } from './actor.ts'
import type { Judgement } from './judgement.ts'

/** As a fetch does it: rejects with the reason of the signal, at once. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    promise.then(resolve, reject)
  })
}

/** Nobody answers until the signal aborts. */
export function silence(signal: AbortSignal): Promise<never> {
  return unlessAborted(new Promise<never>(() => undefined), signal)
}

/** A limit that ends the exchange is a fault that was put in its way; a caller's abort that does is the client's own. */
export function noteBroken(actor: Actor, error: unknown): never {
  if (error instanceof Error && /^T(ype|imeout)Error$/.test(error.name)) actor.faults.renewal++
  throw error
}

/** Judges a call as it is sent, and says which one it is and with which token. */
export function noteSending(
  { sent, violation }: Judgement,
  actor: Actor,
  { headers }: Request,
  hasEnded: (token: string) => boolean,
): [string, string] {
  const call = headers.get('x-call') ?? ''
  const token = headers.get('authorization')?.slice('Bearer '.length) ?? ''
  sent(call, token)
  actor.last = token
  if (!actor.savedTokens.has(token)) violation(`${actor.name} sends ${token}, which is not known to be in the store`)
  if (actor.ended) violation(`${actor.name} sends ${token} though it is ${actor.ended}`)
  // One that has just been got may have ended on the way to the store.
  if (hasEnded(token) && actor.acceptedTokens.has(token) && !actor.clockMayBeBehind)
    violation(`${actor.name} sends ${token} after its end`)
  return [call, token]
}

/** The body is the one that the caller gave, the second time too. */
export async function expectBody({ violation }: Judgement, call: string, request: Request): Promise<void> {
  const body = await request.clone().text()
  if (request.method === 'POST' && body !== JSON.stringify({ name: call })) violation(`${call} arrives with: ${body}`)
}
