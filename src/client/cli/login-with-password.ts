import { createClient } from '../create-client.ts'
import type { Authenticated } from '../login/challenge.ts'
import { login } from '../login/login.ts'
import { logout } from '../sessions/logout.ts'
import { storeKey } from '../store/credential-store.ts'
import { answerTo } from './answer-to.ts'
import type { Selection, WithPassword } from './arguments.ts'
import { atPortal } from './at-portal.ts'
import type { Context } from './context.ts'
import { portalToSignInAt } from './portal-to-sign-in-at.ts'
import { printBackupCodes } from './print-backup-codes.ts'
import { keepSignIn } from './keep-sign-in.ts'
import { readProfile } from './profile.ts'
import { answerSecondFactor } from './second-factor.ts'
import { variable } from './variable.ts'

/** Signs in with user name, password and second factor. The password is forgotten at once; the token is what is kept. */
export async function loginWithPassword(args: Selection & WithPassword, context: Context): Promise<void> {
  const { env, signal, now } = context
  const portal = await portalToSignInAt(args, context)
  const userName = args.user ?? variable(env, 'DOCSPACE_USERNAME') ?? (await answerTo(userNameQuestion, context))
  const password = variable(env, 'DOCSPACE_PASSWORD') ?? (await answerTo(passwordQuestion, context))

  const first = await atPortal(portal, () =>
    login(createClient({ baseUrl: portal }), { userName, password, hash: args.hash, signal }),
  )
  const signedIn = await atPortal(portal, () => answerSecondFactor(first, context))
  const { credential: auth, token, expiresAt, serverTime } = signedIn
  if (first.kind === 'totp-enrolment') await printBackupCodes(portal, auth, context)
  const key = storeKey({ portal, client: 'login', user: userName })
  try {
    await keepSignIn(
      {
        signIn: { key, portal, way: 'password', names: [userName] },
        credential: { token, obtainedAt: serverTime ?? now(), expiresAt: expiresAt?.getTime() },
        profile: () => readProfile(createClient({ baseUrl: portal, auth }), signal),
      },
      context,
    )
  } catch (error) {
    await signOut(portal, signedIn)
    throw error
  }
}

const userNameQuestion = {
  text: 'User name (e-mail): ',
  missing: 'no user name: give --user, or set DOCSPACE_USERNAME',
}

const passwordQuestion = {
  text: 'Password: ',
  missing: 'no password: set DOCSPACE_PASSWORD',
  hidden: true,
}

/** A token that cannot be kept would be good for a year, and nobody could end it. */
async function signOut(portal: string, { credential }: Authenticated): Promise<void> {
  await logout(createClient({ baseUrl: portal, auth: credential })).catch(() => undefined)
}
