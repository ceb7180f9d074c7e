import type { OnEvent, RenewalEvent } from '../../events.ts'
import type { Actor } from './actor.ts'
import type { Judgement } from './judgement.ts'
import type { FaultyStore } from './faulty-store.ts'
import type { Server } from './server.ts'

const rest = 30_000

/** Listens to a client's events and judges them: each failure has a cause that was put there. */
export function listener(of: () => Actor, { violation, step }: Judgement, server: Server, store: FaultyStore): OnEvent {
  return (event) => {
    if (event.type !== 'retry') hear(of(), event)
  }

  function hear(actor: Actor, { outcome, reason, code = 'no code' }: RenewalEvent): void {
    const { name, heard, faults, clockIsDoubtful } = actor
    const isRestless = reason === 'ahead-of-expiry' && outcome !== 'found-in-store' && server.now() < heard.restsUntil
    if (isRestless && !clockIsDoubtful) violation(`${name} tries again in the background within ${rest} ms`)
    if (outcome !== 'failed') return
    heard.restsUntil = server.now() + rest
    heard.failures.push({ code, step: step() })
    const hasCause =
      server.isDue(actor, code, store.content) ||
      (code === 'renewal-failed' && faults.renewal-- > 0) ||
      (code === 'store-failed' && faults.store-- > 0)
    if (!hasCause) violation(`${name} says that a renewal failed (${code}), and nothing was in its way`)
  }
}
