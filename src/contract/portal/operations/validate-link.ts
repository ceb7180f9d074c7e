import { bindBody, notConvertible } from '../bind-body.ts'
import { confirmCookieName, requestCookie } from '../cookies.ts'
import { encryptedEmail } from '../confirm-scheme.ts'
import { success } from '../envelope.ts'
import { exceptions, PortalException } from '../exception.ts'
import type { PortalResponse } from '../portal-response.ts'
import { BindingFailure } from '../problem.ts'
import type { Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import { isEmail } from './login-request.ts'

const kinds = [
  ...['EmpInvite', 'LinkInvite', 'PortalSuspend', 'PortalContinue', 'PortalRemove', 'DnsChange', 'PortalOwnerChange'],
  ...[
    'Activation',
    'EmailChange',
    'EmailActivation',
    'PasswordChange',
    'ProfileRemove',
    'PhoneActivation',
    'PhoneAuth',
  ],
  ...['Auth', 'TfaActivation', 'TfaAuth', 'Wizard', 'GuestShareLink'],
]

/** An enumeration that is written as text (portal 1.1). */
const employeeTypes = ['All', 'RoomAdmin', 'Guest', 'DocSpaceAdmin', 'User']
const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** POST /authentication/confirm (portal 2.6): the verdict is in `result`, the status always 200. */
export function validateLink(state: PortalState, exchange: Exchange): PortalResponse {
  const body = bindBody(exchange.request)
  for (const name of ['first', 'roomId']) body.text(name)
  const invited = body.text('emplType')
  const userId = body.text('uiD')
  const type = body.text('type')
  const email = body.text('email')
  if (type !== undefined && !kinds.includes(type))
    throw new BindingFailure({ '$.type': ['The JSON value could not be converted to ConfirmType.'] })
  if (invited !== undefined && !employeeTypes.includes(invited)) throw notConvertible('$.emplType', 'EmployeeType')
  if (userId !== undefined && !guid.test(userId)) throw notConvertible('$.uiD', 'System.Guid')
  if (email !== undefined && !isEmail(email))
    throw new BindingFailure({ Email: ['The Email field is not a valid e-mail address.'] })
  if (type === undefined && (email ?? '') === '')
    throw new PortalException(exceptions.argument, 'Value cannot be null or empty.')
  const kind = type ?? ''
  const key = body.text('key') ?? requestCookie(exchange.request, confirmCookieName(kind)) ?? ''
  const sealed = body.text('encEmail')
  const { users, confirmKeys } = state
  const user =
    users.byId(userId ?? '') ?? users.byEmail(email ?? '') ?? users.all().find((one) => encryptedEmail(one) === sealed)
  const result = user === undefined ? 1 : confirmKeys.judge(kind, user.id, key)
  return success(exchange, { result, email: result === 0 ? user?.email : undefined, isAgent: false })
}
