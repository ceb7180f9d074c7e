import { confirmLink } from '../confirm-scheme.ts'
import { confirmCookie, signInCookie } from '../cookies.ts'
import { expiresText } from '../dates.ts'
import { exceptions, PortalException } from '../exception.ts'
import { requestHeader } from '../portal-request.ts'
import type { Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import { smsLifetime } from '../state/sms.ts'
import type { IssuedToken } from '../state/tokens.ts'
import { base32 } from '../state/totp.ts'
import type { User } from '../state/users.ts'
import { phoneNoise } from './phone-noise.ts'

/** The answer of every step of a sign-in, its members in the server's order; what is undefined is left out (portal 2.2). */
export interface SignInAnswer {
  readonly token?: string
  readonly expires: string
  readonly sms: boolean
  readonly phoneNoise?: string
  readonly tfa: boolean
  readonly tfaKey?: string
  readonly confirmUrl?: string
}

/** A token and its cookie. */
export function signIn(state: PortalState, exchange: Exchange, user: User, session: boolean): IssuedToken {
  const { request, pending } = exchange
  const issued = state.tokens.issue(user, {
    ip: request.remoteAddress,
    userAgent: requestHeader(request, 'user-agent') ?? '',
  })
  pending.push(signInCookie(request, issued, session))
  return issued
}

/** `expires` of a token: the sentinel for a session and for a token that never ends. */
export function expiresOf({ token }: IssuedToken, session: boolean): string {
  return expiresText(session ? undefined : token.expiresAt)
}

/** The phone is missing or not activated: no message, no `phoneNoise`, the key in the link (portal 3). */
export function askForPhone(state: PortalState, user: User): SignInAnswer {
  return {
    expires: expiresText(undefined),
    sms: true,
    tfa: false,
    confirmUrl: confirmLink(state, 'PhoneActivation', user).url,
  }
}

/** A message was sent, or an earlier one is still good and is not repeated (portal 3). */
export function askForSmsCode(state: PortalState, user: User, phone: string): SignInAnswer {
  if (!state.sms.hasValidCode(phone)) state.sms.send(phone)
  return { ...smsSent(state, phone), confirmUrl: confirmLink(state, 'PhoneAuth', user).url }
}

/** What is said of a message on its way; the masking may throw after it was sent (portal 3). */
export function smsSent({ clock, deviations }: PortalState, phone: string): SignInAnswer {
  return {
    expires: expiresText(clock.now() + smsLifetime),
    sms: true,
    phoneNoise: phoneNoise(phone, deviations),
    tfa: false,
  }
}

/** Sends another code whatever is on the way (portal 2.4, 2.5). */
export function sendAnother(state: PortalState, phone: string): SignInAnswer {
  if (state.sms.send(phone) === 'too-many') throw new PortalException(exceptions.plain, tooManyMessages)
  return smsSent(state, phone)
}

/** The server says this of too many codes of the app as well (portal 2.4, 3). */
export const tooManyMessages = 'You have sent too many text messages. Please try again later.'

/** A code of the app is asked for; its confirmation key is in the cookie and nowhere else (portal 3). */
export function askForTotp(state: PortalState, { request, pending }: Exchange, user: User): SignInAnswer {
  const connected = state.secondFactor.isConnected(user)
  const type = connected ? 'TfaAuth' : 'TfaActivation'
  const { url, key } = confirmLink(state, type, user)
  pending.push(confirmCookie(request, type, key))
  const secret = connected ? {} : { tfaKey: base32(state.secondFactor.secretOf(user)) }
  return { expires: expiresText(undefined), sms: false, tfa: true, ...secret, confirmUrl: url }
}
