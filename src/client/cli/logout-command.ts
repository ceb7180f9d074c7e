import { logout } from '../sessions/logout.ts'
import type { Selection } from './arguments.ts'
import { atPortal } from './at-portal.ts'
import { callerOf } from './caller.ts'
import { chooseCredential, type FromEnvironment, type FromStore } from './choose-credential.ts'
import type { Context } from './context.ts'
import { endAtPortal } from './oauth-sign-in.ts'
import { Refusal } from './refusal.ts'
import { wayOf } from './way-text.ts'

/** Ends a sign-in, at the portal where that is possible and in the store. */
export async function logoutCommand(selection: Selection, context: Context): Promise<void> {
  const chosen = await chooseCredential(selection, context)
  const said = chosen.source === 'environment' ? await endSession(chosen, context) : await endSignIn(chosen, context)
  context.terminal.out(`${said}\n`)
}

async function endSession(chosen: FromEnvironment, context: Context): Promise<string> {
  const { portal, credential } = chosen
  const { source } = credential.describe()
  if (wayOf(chosen) !== 'password') {
    throw new Refusal(
      `there is no session to end: the environment (${source}) is used; unset it, or name a sign-in of the store with --user`,
    )
  }
  const { client } = await callerOf(chosen, context)
  await atPortal(portal, () => logout(client))
  return `Signed out of ${portal}: the token is dead. The environment (${source}) still has it; unset it.`
}

async function endSignIn(chosen: FromStore, context: Context): Promise<string> {
  const { signIns, store } = context
  const { key, portal, names, way } = chosen.signIn
  const who = names[0] ?? 'this user'
  const forget = async () => {
    await store.withLock(key, () => store.delete(key))
    await signIns.remove(key)
  }
  if (way === 'api-key') {
    await forget()
    return `Forgot the API key of ${who} here. It is still good: to end it, delete it at ${portal} under Developer Tools, API keys.`
  }
  const stored = await store.get(key)
  if (way === 'password') {
    if (stored?.token !== undefined) {
      const { client } = await callerOf(chosen, context)
      await atPortal(portal, () => logout(client))
    }
    await forget()
    return `Signed out of ${portal}, ${who}: the token is dead there, and forgotten here.`
  }
  const said = chosen.signIn.oauth ? await endAtPortal({ ...chosen.signIn.oauth, portal }, context) : ''
  await forget()
  return `Signed out of ${portal}, ${who}, and forgotten here. ${said}`
}
