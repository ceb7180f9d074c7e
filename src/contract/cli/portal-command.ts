import { startPortal, type Portal, type PortalOptions } from '../portal/start-portal.ts'
import type { SmsMessage } from '../portal/state/sms.ts'
import type { PortalArguments } from './arguments.ts'
import { byHandPart } from './by-hand-part.ts'
import { portalGuide } from './portal-guide.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Runs `portal` until the signal; stopping it is how it is meant to end, so its exit code is 0. */
export async function portalCommand(args: PortalArguments, terminal: Terminal, signal: AbortSignal): Promise<number> {
  if (signal.aborted) return 0
  const portal = await started(args, (message) => terminal.out(`${announcement(message)}\n`))
  try {
    terminal.out(`${portalGuide(portal, args).join('\n')}\n`)
    await aborted(signal)
  } finally {
    await portal.close()
  }
  return 0
}

async function started({ port, release, tfa, seed }: PortalArguments, onSms: Told): Promise<Portal> {
  try {
    return await startPortal({
      users: [
        { name: 'ann', role: 'owner', phone: '+155550100', totp: 'connected' },
        { name: 'bob', role: 'user' },
        { name: 'gil', role: 'guest' },
      ],
      oauth: { clients: [{ name: 'Example application', redirectUris, allowPkce: true }] },
      parts: [byHandPart],
      onSms,
      ...(port !== undefined && { port }),
      ...(release !== undefined && { release }),
      ...(tfa !== undefined && { tfa }),
      ...(seed !== undefined && { seed }),
    })
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen')) throw error
    const taken = 'code' in error && error.code === 'EADDRINUSE'
    const why = taken ? `port ${port ?? 0} is in use; choose another, or 0 for a free one` : error.message
    throw new UsageError(`cannot listen on 127.0.0.1: ${why}`)
  }
}

type Told = NonNullable<PortalOptions['onSms']>

/** A loopback address matches with any port, a name only with this one (oauth 8.3). */
const redirectUris = [
  'http://127.0.0.1/double/callback',
  'http://127.0.0.1/callback',
  'http://localhost:3000/callback',
  'http://localhost:8080/callback',
]

function announcement({ to, code }: SmsMessage): string {
  return `SMS to +${to}: ${code}`
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
