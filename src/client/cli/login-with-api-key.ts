import { createClient } from '../create-client.ts'
import { apiKey } from '../credentials/api-key.ts'
import { StatusError } from '../errors/status-error.ts'
import { inspectKey } from '../keys/inspect-key.ts'
import { storeKey } from '../store/credential-store.ts'
import { answerTo } from './answer-to.ts'
import type { Selection } from './arguments.ts'
import { atPortal } from './at-portal.ts'
import type { Context } from './context.ts'
import { keepSignIn } from './keep-sign-in.ts'
import { portalToSignInAt } from './portal-to-sign-in-at.ts'
import { oneLine, readProfile, timeout } from './profile.ts'
import { Refusal } from './refusal.ts'
import { UsageError } from './usage-error.ts'
import { variable } from './variable.ts'

/** Keeps an API key, after the portal has said whose it is. */
export async function loginWithApiKey(args: Selection, context: Context): Promise<void> {
  const { signal, now } = context
  const portal = await portalToSignInAt(args, context)
  const key = await givenKey(context)
  const client = createClient({ baseUrl: portal, auth: apiKey(key) })
  const { id, createdBy, expiresAt, expiry } = await atPortal(portal, () => inspected(client, signal))

  const { displayName } = createdBy
  await keepSignIn(
    {
      signIn: {
        key: storeKey({ portal, client: 'api-key', user: createdBy.id }),
        portal,
        way: 'api-key',
        names: displayName === undefined ? [createdBy.id] : [oneLine(displayName), createdBy.id],
        keyId: id,
      },
      credential: { token: key, obtainedAt: now(), expiresAt: expiresAt?.getTime() },
      profile: () => readProfile(client, signal),
    },
    context,
  )
  if (expiry.state === 'expires-soon') context.terminal.err('Note: the key ends soon; make another one in time.\n')
}

async function givenKey(context: Context): Promise<string> {
  const { env, terminal } = context
  const set = variable(env, 'DOCSPACE_API_KEY')
  if (set !== undefined) return set.trim()
  const missing = 'no API key: set DOCSPACE_API_KEY, or pipe the key into this command'
  const key = terminal.interactive
    ? await answerTo({ text: 'API key: ', missing, hidden: true }, context)
    : await terminal.readAll()
  if (key.trim() === '') throw new UsageError(missing)
  return key.trim()
}

async function inspected(client: Parameters<typeof inspectKey>[0], signal: AbortSignal) {
  try {
    return await inspectKey(client, { signal, timeout })
  } catch (error) {
    if (!(error instanceof StatusError) || error.status !== 401) throw error
    throw new Refusal('the portal does not take this API key: it has ended, was switched off, or is of another portal')
  }
}
