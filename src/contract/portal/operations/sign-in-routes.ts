import { success } from '../envelope.ts'
import { exceptions, PortalException } from '../exception.ts'
import type { PortalPart } from '../portal-part.ts'
import type { PortalResponse } from '../portal-response.ts'
import { anybody, type Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import { checkCredentials } from './check-credentials.ts'
import { finishWithCode } from './finish-with-code.ts'
import { readLoginRequest } from './login-request.ts'
import { logout } from './logout.ts'
import { requiredFactor } from './required-factor.ts'
import { askForPhone, askForSmsCode, askForTotp, expiresOf, sendAnother, signIn, type SignInAnswer } from './sign-in.ts'
import { setPhone } from './set-phone.ts'
import { validateLink } from './validate-link.ts'

const path = '/api/2.0/authentication'

/** Signing in and out: /api/2.0/authentication (portal 2). Every success of a POST is 200. */
export function signInRoutes(state: PortalState): PortalPart {
  return {
    routes: [
      {
        operationId: 'getAuthenticationStatus',
        method: 'GET',
        path,
        access: anybody,
        handle: (exchange) => success(exchange, exchange.caller !== undefined),
      },
      { operationId: 'login', method: 'POST', path, access: anybody, handle: (exchange) => login(state, exchange) },
      {
        operationId: 'logout',
        method: 'POST',
        path: `${path}/logout`,
        access: anybody,
        handle: (exchange) => logout(state, exchange),
      },
      {
        operationId: 'validateConfirmationLink',
        method: 'POST',
        path: `${path}/confirm`,
        access: anybody,
        handle: (exchange) => validateLink(state, exchange),
      },
      {
        operationId: 'setPhone',
        method: 'POST',
        path: `${path}/setphone`,
        access: { kind: 'confirm', roles: ['PhoneActivation'] },
        handle: (exchange) => setPhone(state, exchange),
      },
      {
        operationId: 'sendSms',
        method: 'POST',
        path: `${path}/sendsms`,
        access: anybody,
        handle: (exchange) => sendSms(state, exchange),
      },
      {
        operationId: 'loginWithCode',
        method: 'POST',
        path: `${path}/{code}`,
        access: anybody,
        handle: (exchange) => finishWithCode(state, exchange),
      },
    ],
  }
}

async function login(state: PortalState, exchange: Exchange): Promise<PortalResponse> {
  const request = readLoginRequest(exchange.request)
  const user = await checkCredentials(state, exchange, request)
  const factor = requiredFactor(state, user, exchange.request.remoteAddress)
  let answer: SignInAnswer
  if (factor === 'sms') {
    answer =
      user.phone === undefined || !user.phoneActivated
        ? askForPhone(state, user)
        : askForSmsCode(state, user, user.phone)
  } else if (factor === 'totp') {
    answer = askForTotp(state, exchange, user)
  } else {
    const issued = signIn(state, exchange, user, request.session)
    state.stats.count('logins')
    answer = { token: issued.value, expires: expiresOf(issued, request.session), sms: false, tfa: false }
  }
  return success(exchange, answer)
}

async function sendSms(state: PortalState, exchange: Exchange): Promise<PortalResponse> {
  const user = await checkCredentials(state, exchange, readLoginRequest(exchange.request))
  const asked = requiredFactor(state, user, exchange.request.remoteAddress) === 'sms' && user.phoneActivated
  const wanted = asked && state.tenant.smsProvider
  if (!wanted || user.phone === undefined)
    throw new PortalException(exceptions.methodAccess, 'Attempt to access the method failed.')
  return success(exchange, sendAnother(state, user.phone))
}
