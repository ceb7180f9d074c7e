import { internals } from '../any-client.ts'
import { unwrap } from '../unwrap.ts'
import type { Selection } from './arguments.ts'
import { atPortal } from './at-portal.ts'
import { callerOf, type Caller } from './caller.ts'
import { chooseCredential } from './choose-credential.ts'
import type { Context } from './context.ts'
import { timeout } from './profile.ts'
import { Refusal } from './refusal.ts'
import { wayOf } from './way-text.ts'

/**
 * Prints a token that the portal takes, for `Authorization: Bearer …`, and nothing else. The portal is asked first, so that
 * one that was revoked is renewed where it can be, and is never printed.
 */
export async function tokenCommand(selection: Selection, context: Context): Promise<void> {
  const chosen = await chooseCredential(selection, context)
  const way = wayOf(chosen)
  if (way === 'basic') {
    throw new Refusal('Basic has no token: set DOCSPACE_AUTH=login, or unset it and run docspace-auth login')
  }
  const caller = await callerOf(chosen, context)
  const token = await atPortal(caller.portal, async () => {
    await renewIfSoonOver(caller, context)
    const good = way === 'api-key' ? await isGoodKey(caller, context) : await isSignedIn(caller, context)
    if (!good) throw caller.ended()
    return caller.latestToken()
  })
  context.terminal.out(`${token ?? ''}\n`)
}

/**
 * A token that is about to end is renewed in the background while the old one still serves; with OAuth that one is then
 * dead before whoever asked has used it (oauth 2.5). So here it is waited for.
 */
async function renewIfSoonOver({ client, credential }: Caller, { signal, now }: Context): Promise<void> {
  if (!credential.lifecycle) return
  const connection = client[internals]
  const rejected = await credential.authorize({ connection, signal })
  if ((rejected.expiresAt?.getTime() ?? Infinity) > now() + tenMinutes) return
  await credential.authorize({ connection, signal, rejected })
}

const tenMinutes = 600_000

/** The one question that needs no scope: it answers false where others answer 401 (portal 2.1). */
async function isSignedIn({ client }: Caller, { signal }: Context): Promise<boolean> {
  return (await unwrap(client.GET('/api/2.0/authentication', { signal, timeout }))).response
}

/** To a key without global scopes that question is answered with 403, as to a dead one; this one is not (portal 6). */
async function isGoodKey({ client }: Caller, { signal }: Context): Promise<boolean> {
  const result = await client.GET('/api/2.0/keys/@self', { signal, timeout })
  if (!result.ok && result.status !== 401) throw result.error
  return result.ok
}
