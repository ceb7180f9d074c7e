import { success } from '../envelope.ts'
import { PortalException } from '../exception.ts'
import type { PortalResponse } from '../portal-response.ts'
import type { Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import type { User } from '../state/users.ts'
import { checkCredentials, refused } from './check-credentials.ts'
import { readLoginRequest, type LoginRequest } from './login-request.ts'
import { phoneNoise } from './phone-noise.ts'
import { requiredFactor } from './required-factor.ts'
import { expiresOf, signIn, type SignInAnswer } from './sign-in.ts'

/**
 * POST /authentication/{code} (portal 2.3): the credentials again, and the code of the body; the path segment is never read.
 * Whatever is wrong with the code is 401, the same text as for a wrong password.
 */
export async function finishWithCode(state: PortalState, exchange: Exchange): Promise<PortalResponse> {
  const sent = readLoginRequest(exchange.request)
  // 3.6 looks at neither `session` nor `culture` here (portal 9).
  const request = state.release === '3.7' ? sent : { ...sent, session: false, culture: '' }
  const user = await checkCredentials(state, exchange, request)
  try {
    const answer = codeStep(state, exchange, user, request)
    state.stats.count('logins')
    return success(exchange, answer)
  } catch (error) {
    if (error instanceof PortalException) throw refused()
    throw error
  }
}

function codeStep(state: PortalState, exchange: Exchange, user: User, { code, session }: LoginRequest): SignInAnswer {
  const factor = requiredFactor(state, user, exchange.request.remoteAddress)
  if (factor === 'none' || code === '') throw refused()
  return factor === 'sms' ? bySms(state, exchange, user, code, session) : byApp(state, exchange, user, code, session)
}

function bySms(state: PortalState, exchange: Exchange, user: User, code: string, session: boolean): SignInAnswer {
  if (user.phone === undefined || state.sms.check(user.phone, code) !== 'good') throw refused()
  user.phoneActivated = true
  const noise = phoneNoise(user.phone, state.deviations)
  const issued = signIn(state, exchange, user, session)
  return { token: issued.value, expires: expiresOf(issued, session), sms: true, phoneNoise: noise, tfa: false }
}

function byApp(state: PortalState, exchange: Exchange, user: User, code: string, session: boolean): SignInAnswer {
  const { secondFactor, deviations } = state
  if (secondFactor.check(user, code) !== 'good') throw refused()
  const first = !secondFactor.isConnected(user)
  if (first) secondFactor.connect(user)
  // A connected app: the validation signs in and drops its token, then the sign-in sets a cookie that is no session's (portal 2.3).
  const twice = !first && deviations.doubleSetCookie
  if (twice) signIn(state, exchange, user, session)
  const issued = signIn(state, exchange, user, twice ? false : session)
  return { token: issued.value, expires: expiresOf(issued, session), sms: false, tfa: true }
}
