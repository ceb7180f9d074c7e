import type { StoredCredential } from '../store/credential-store.ts'
import { isSetIn, readEnvironment } from './choose-credential.ts'
import type { Context } from './context.ts'
import { fullName, type Profile } from './profile.ts'
import type { SignIn } from './sign-ins.ts'
import { timeText } from './time-text.ts'

export interface NewSignIn {
  readonly signIn: SignIn
  readonly credential: StoredCredential
  readonly profile: () => Promise<Profile>
}

/**
 * Remembers a sign-in, its secret in the store and the rest on the list, or neither; says so.
 * @throws whatever store and list throw
 */
export async function keepSignIn({ signIn, credential, profile }: NewSignIn, context: Context): Promise<void> {
  const { terminal, store, signIns, now, storePath } = context
  const { key, portal } = signIn
  // The name is for the reader alone: a portal that does not tell it, or not now, has signed in all the same.
  const known = await profile().catch(() => undefined)
  const names = known ? [known.email, known.name, known.id, ...signIn.names] : signIn.names
  const kept = { ...signIn, names: [...new Set(names.filter((name) => name !== undefined))] }
  await store.withLock(key, () => store.set(key, credential))
  try {
    await signIns.add(kept)
  } catch (error) {
    await store.delete(key).catch(() => undefined)
    throw error
  }
  const { expiresAt } = credential
  const who = known ? fullName(known) : kept.names[0]
  const until = expiresAt === undefined ? '' : `, until ${timeText(new Date(expiresAt), now())}`
  terminal.out(`Signed in to ${portal} as ${who ?? 'yourself'}${until}.\n`)
  terminal.out(`Kept in ${storePath}, readable by you alone.\n`)
  if (signIn.way !== 'api-key' || context.env.DOCSPACE_API_KEY === undefined) warnOfEnvironment(context)
}

/** Whoever signs in and then calls as somebody else would look for long. */
function warnOfEnvironment({ terminal, env, store }: Context): void {
  try {
    const environment = readEnvironment(env, store)
    if (!isSetIn(environment)) return
    const { source } = environment.describe()
    terminal.err(`Note: the environment (${source}) is used before this sign-in; unset it, or give --user.\n`)
  } catch {
    // Set by half, such as DOCSPACE_USERNAME and DOCSPACE_PASSWORD for this sign-in: the next command says so.
  }
}
