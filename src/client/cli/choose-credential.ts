import type { Credential } from '../credentials/credential.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { fromEnv, type EnvironmentCredential } from '../node/from-env.ts'
import type { Selection } from './arguments.ts'
import type { Context } from './context.ts'
import { portalUrl } from './portal-url.ts'
import { Refusal } from './refusal.ts'
import { selected, type SignIn } from './sign-ins.ts'
import { UsageError } from './usage-error.ts'
import { variable } from './variable.ts'

/** Who is calling, as far as it can be told without asking anybody. */
export type Chosen = FromEnvironment | FromStore

export interface FromEnvironment {
  readonly source: 'environment'
  readonly portal: string
  readonly credential: Credential
}

export interface FromStore {
  readonly source: 'store'
  readonly portal: string
  readonly signIn: SignIn
  /** Why the environment, which comes first, was passed over. */
  readonly passedOver: string
}

/**
 * What `chain(fromEnv(), …)` does, without signing in anywhere: the environment comes first, unless `--user` names a
 * sign-in of the store; then the newest sign-in that is at that portal and of that user.
 * @throws UsageError where the environment is set by half, or has no portal; Refusal where nobody is signed in
 */
export async function chooseCredential(selection: Selection, context: Context): Promise<Chosen> {
  const { env, store, signIns } = context
  const environment = readEnvironment(env, store)
  const portal = portalOf(selection, env)
  const isSet = isSetIn(environment)
  if (isSet && selection.user === undefined) {
    const { source } = environment.describe()
    if (portal === undefined) {
      throw new UsageError(`${source} is set, but no portal: set DOCSPACE_BASE_URL, or give --portal`)
    }
    return { source: 'environment', portal, credential: environment }
  }
  const list = await signIns.list()
  const [signIn] = selected(list, { portal, user: selection.user })
  if (!signIn) throw new Refusal(nobody(list, { portal, user: selection.user }))
  const passedOver = isSet ? `--user names a sign-in of the store` : 'no variable of it is set'
  return { source: 'store', portal: signIn.portal, signIn, passedOver }
}

/** The portal that the options or the environment name. */
export function portalOf({ portal }: Selection, env: Context['env']): string | undefined {
  if (portal !== undefined) return portalUrl(portal, '--portal')
  const set = variable(env, 'DOCSPACE_BASE_URL')
  return set === undefined ? undefined : portalUrl(set, 'DOCSPACE_BASE_URL')
}

/** Whether the environment names somebody. */
export function isSetIn(environment: EnvironmentCredential): boolean {
  return environment.describe().scheme !== 'none'
}

/** The address is read apart, because an option may name another. */
export function readEnvironment(env: Context['env'], store: Context['store']): EnvironmentCredential {
  try {
    return fromEnv({ ...env, DOCSPACE_BASE_URL: undefined }, { store })
  } catch (error) {
    if (!(error instanceof CredentialError)) throw error
    throw new UsageError(`${error.message} Put that right, or unset it all to use a sign-in of the store`)
  }
}

function nobody(list: readonly SignIn[], { portal, user }: Selection): string {
  const who = user === undefined ? '' : ` as ${user}`
  const where = portal === undefined ? '' : ` at ${portal}`
  const others = list.length > 0 ? '; docspace-auth status lists who is' : ''
  return `not signed in${who}${where}${others}: run docspace-auth login${portal === undefined ? '' : ` --portal ${portal}`}`
}
