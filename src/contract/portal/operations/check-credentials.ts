import { exceptions, PortalException } from '../exception.ts'
import type { Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import type { User } from '../state/users.ts'
import type { LoginRequest } from './login-request.ts'

/** The one answer that this portal's captcha takes; anything else is refused (portal 2.2). */
export const solvedCaptcha = 'solved'

/**
 * Who signs in (portal 2.2): a confirmation link before everything, then name and password behind the lock-out, which holds
 * against the right password too. Throws what the server answers.
 */
export async function checkCredentials(state: PortalState, exchange: Exchange, login: LoginRequest): Promise<User> {
  const user =
    login.confirmData === undefined ? await byPassword(state, exchange, login) : byLink(state, login.confirmData)
  if (user.status !== 'active') throw new PortalException(exceptions.invalidOperation, 'User disabled')
  // A language in the request is written into the profile; {code} of 3.6 did not look (portal 2.2, 9).
  if (login.culture !== '') user.culture = login.culture
  return user
}

async function byPassword(state: PortalState, exchange: Exchange, login: LoginRequest): Promise<User> {
  const { lockOuts } = state
  const { userName } = login
  const { remoteAddress } = exchange.request
  // Thrown inside the server's try and rewrapped: 401, not 400. Social accounts are beyond this double.
  const incomplete = userName === '' || (login.password === '' && login.passwordHash === '')
  if (incomplete || (login.provider !== '' && login.provider !== 'email')) throw refused()
  const solved = login.recaptchaResponse === solvedCaptcha
  if (!solved && login.recaptchaResponse !== '') throw new PortalException(exceptions.bruteForce, 'Invalid Recaptcha')
  const user = state.users.byId(userName) ?? state.users.byEmail(userName)
  const form = login.passwordHash === '' ? 'password' : 'passwordHash'
  exchange.note({ scheme: 'password', location: 'body', form, ...(user && { id: `password of ${user.name}` }) })
  if (!solved && lockOuts.isBlocked(userName, remoteAddress)) throw lockedOut()
  if (user === undefined || !(await isGood(state, user, login))) {
    if (!solved && lockOuts.fail(userName, remoteAddress)) throw lockedOut()
    throw refused()
  }
  lockOuts.succeed(userName, remoteAddress)
  exchange.note({ scheme: 'password', location: 'body', form, id: `password of ${user.name}` }, user)
  return user
}

/** Mailed links are beyond this double; a key that it made itself is taken (portal 2.2). */
function byLink({ users, confirmKeys }: PortalState, { email, key }: { email: string; key: string }): User {
  const user = users.byEmail(email)
  if (user === undefined || confirmKeys.judge('Auth', user.id, key) !== 0) {
    throw new PortalException(exceptions.notFound, 'The user could not be found')
  }
  return user
}

function isGood(
  { passwords }: PortalState,
  user: User,
  { password, passwordHash }: LoginRequest,
): boolean | Promise<boolean> {
  return passwordHash === '' ? passwords.isPassword(user, password) : passwords.isPasswordHash(user, passwordHash)
}

/** The one text for everything that is wrong with a sign-in (portal 2.2, 2.3). */
export function refused(): PortalException {
  return new PortalException(exceptions.authentication, 'User authentication failed')
}

function lockedOut(): PortalException {
  return new PortalException(exceptions.bruteForce, 'Too many login attempts. Please try again later')
}
