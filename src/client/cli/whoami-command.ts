import { StatusError } from '../errors/status-error.ts'
import { inspectKey } from '../keys/inspect-key.ts'
import type { Selection } from './arguments.ts'
import { atPortal } from './at-portal.ts'
import { callerOf, type Caller } from './caller.ts'
import { chooseCredential, type Chosen } from './choose-credential.ts'
import type { Context } from './context.ts'
import { fullName, oneLine, readProfile, timeout, type Profile } from './profile.ts'
import { Refusal } from './refusal.ts'
import { rows } from './rows.ts'
import { wayOf, sourceOf, wayTexts } from './way-text.ts'

/** Asks the portal who is calling. */
export async function whoamiCommand(selection: Selection, context: Context): Promise<void> {
  const chosen = await chooseCredential(selection, context)
  const caller = await callerOf(chosen, context)
  const profile = await atPortal(caller.portal, () => profileOf(caller, chosen, context.signal))
  const { id, role } = profile
  context.terminal.out(
    `${fullName(profile)}\n${rows([
      ['id', id],
      ['role', role],
      ['portal', caller.portal],
      ['by', `${wayTexts[wayOf(chosen)]}, from ${sourceOf(chosen)}`],
    ])}`,
  )
}

async function profileOf(caller: Caller, chosen: Chosen, signal: AbortSignal): Promise<Profile> {
  try {
    return await readProfile(caller.client, signal)
  } catch (error) {
    if (!(error instanceof StatusError)) throw error
    if (error.status === 401) throw caller.ended()
    if (error.status !== 403) throw error
    if (wayOf(chosen) === 'api-key') return creatorOf(caller, signal)
    throw new Refusal(`${caller.portal} does not tell: the sign-in lacks the scope accounts.self:read`)
  }
}

/** A key whose scopes do not cover the profile still says as whom it acts (portal 6). */
async function creatorOf({ client }: Caller, signal: AbortSignal): Promise<Profile> {
  const { createdBy } = await inspectKey(client, { signal, timeout })
  const { id, displayName = id } = createdBy
  return {
    id,
    name: oneLine(displayName),
    email: undefined,
    role: 'not told: the key lacks the scope accounts.self:read',
  }
}
