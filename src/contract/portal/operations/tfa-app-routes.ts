import { bindBody } from '../bind-body.ts'
import { confirmLink } from '../confirm-scheme.ts'
import { confirmCookie, confirmCookieName } from '../cookies.ts'
import { success } from '../envelope.ts'
import { exceptions, PortalException } from '../exception.ts'
import type { PortalPart } from '../portal-part.ts'
import type { PortalResponse } from '../portal-response.ts'
import { authenticated, type Access, type Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import { base32 } from '../state/totp.ts'
import type { User } from '../state/users.ts'
import { callerOf } from './caller.ts'
import { requiredFactor } from './required-factor.ts'
import { signIn } from './sign-in.ts'
import { placeholderImage } from './placeholder-image.ts'
import { validateTfaCode } from './validate-tfa-code.ts'

const settings = '/api/2.0/settings'

/** The authenticator app of one user: enrolment, its codes, unlinking (portal 3). */
export function tfaAppRoutes(state: PortalState): PortalPart {
  const both: Access = { kind: 'confirm', roles: ['TfaActivation', 'TfaAuth'] }
  const entry = (operationId: string, method: string, name: string, access: Access, handle: Handle) => ({
    operationId,
    method,
    path: `${settings}/${name}`,
    access,
    handle: (exchange: Exchange) => handle(state, exchange),
  })
  // Until 3.6 a signed-in caller needed no confirmation key here (portal 9).
  const validating: Access = state.release === '3.7' ? both : { ...both, alsoSignedIn: true }
  return {
    routes: [
      entry('getTfaAppSetup', 'GET', 'tfaapp/setup', { kind: 'confirm', roles: ['TfaActivation'] }, setUp),
      entry('validateTfaCode', 'POST', 'tfaapp/validate', validating, validateTfaCode),
      entry('getTfaConfirmation', 'GET', 'tfaapp/confirm', authenticated, confirmation),
      entry('getBackupCodes', 'GET', 'tfaappcodes', authenticated, (_, exchange) => codes(state, exchange, false)),
      entry('renewBackupCodes', 'PUT', 'tfaappnewcodes', authenticated, (_, exchange) => codes(state, exchange, true)),
      entry('unlinkTfaApp', 'PUT', 'tfaappnewapp', authenticated, unlink),
    ],
  }
}

type Handle = (state: PortalState, exchange: Exchange) => PortalResponse

/** 403 where the app is turned off or connected already, not the 405 of the published description (portal 8.19). */
function setUp(state: PortalState, exchange: Exchange): PortalResponse {
  const user = callerOf(exchange)
  if (state.tenant.tfa.kind !== 'totp' || state.secondFactor.isConnected(user)) {
    throw new PortalException(exceptions.invalidOperation, 'The authenticator app is not available')
  }
  const manualEntryKey = base32(state.secondFactor.secretOf(user))
  return success(exchange, { account: user.email, manualEntryKey, qrCodeSetupImageUrl: placeholderImage })
}

/** Where the caller gives the second factor: 3.7 an object, 3.6 a text, empty where none is needed (portal 3, 9). */
function confirmation(state: PortalState, exchange: Exchange): PortalResponse {
  const user = callerOf(exchange)
  const factor = requiredFactor(state, user, exchange.request.remoteAddress)
  const new37 = state.release === '3.7'
  if (factor === 'none') return success(exchange, new37 ? undefined : '')
  const active = factor === 'sms' ? user.phoneActivated : state.secondFactor.isConnected(user)
  const type = factor === 'sms' ? (active ? 'PhoneAuth' : 'PhoneActivation') : active ? 'TfaAuth' : 'TfaActivation'
  const { url, key } = confirmLink(state, type, user)
  if (factor === 'sms') return success(exchange, new37 ? { url } : url)
  exchange.pending.push(confirmCookie(exchange.request, type, key))
  return success(exchange, new37 ? { url, cookieName: confirmCookieName(type), cookieValue: key } : url)
}

function codes(state: PortalState, exchange: Exchange, renew: boolean): PortalResponse {
  const user = connected(state, callerOf(exchange))
  const list = renew ? state.secondFactor.renewBackupCodes(user) : state.secondFactor.backupCodes(user)
  return success(
    exchange,
    list.map(({ isUsed, code }) => ({ isUsed, code })),
  )
}

/** One's own, or for the owner anybody's; without an id nobody is found (portal-3.3, deduced). Ends every session of that user. */
function unlink(state: PortalState, exchange: Exchange): PortalResponse {
  const id = bindBody(exchange.request).text('id') ?? ''
  const caller = callerOf(exchange)
  const user = state.users.byId(id)
  if (user === undefined || (user !== caller && caller.role !== 'owner'))
    throw new PortalException(exceptions.security, 'Access denied')
  connected(state, user)
  state.secondFactor.unlink(user)
  user.index++
  if (user !== caller) return success(exchange, '')
  signIn(state, exchange, user, false)
  const { url, key } = confirmLink(state, 'TfaActivation', user)
  exchange.pending.push(confirmCookie(exchange.request, 'TfaActivation', key))
  return success(exchange, url)
}

function connected({ tenant, secondFactor }: PortalState, user: User): User {
  if (tenant.tfa.kind === 'totp' && secondFactor.isConnected(user)) return user
  throw new PortalException(exceptions.invalidOperation, 'Operation is not available')
}
