import { bindBody, notConvertible, type Body } from '../bind-body.ts'
import type { PortalRequest } from '../portal-request.ts'
import { BindingFailure } from '../problem.ts'

/** What a sign-in sends (portal 2.2). Nothing is required; types are. */
export interface LoginRequest {
  readonly userName: string
  readonly password: string
  /** Beats `password`. */
  readonly passwordHash: string
  /** Empty and `email` are local accounts. */
  readonly provider: string
  readonly session: boolean
  readonly recaptchaResponse: string
  readonly culture: string
  readonly confirmData: ConfirmData | undefined
  /** Read from the body and nowhere else (portal 2.3). */
  readonly code: string
}

/** Beats everything else. */
export interface ConfirmData {
  readonly email: string
  readonly key: string
}

export function readLoginRequest(request: PortalRequest): LoginRequest {
  const body = bindBody(request)
  for (const name of ['accessToken', 'codeOAuth', 'serializedProfile']) body.text(name)
  const recaptchaType = body.integer('recaptchaType')
  if (recaptchaType !== undefined && (recaptchaType < 0 || recaptchaType > 3))
    throw notConvertible('$.recaptchaType', 'RecaptchaType')
  return {
    userName: body.text('userName') ?? '',
    password: (body.text('password') ?? '').trim(),
    passwordHash: (body.text('passwordHash') ?? '').trim(),
    provider: body.text('provider') ?? '',
    session: body.flag('session') ?? false,
    recaptchaResponse: body.text('recaptchaResponse') ?? '',
    culture: body.text('culture') ?? '',
    confirmData: readConfirmData(body.object('confirmData')),
    code: body.text('code') ?? '',
  }
}

function readConfirmData(body: Body | undefined): ConfirmData | undefined {
  if (body === undefined) return undefined
  const email = body.text('email')
  if (body.has('first') && body.flag('first') === undefined)
    throw notConvertible('$.confirmData.first', 'System.Boolean')
  if (email !== undefined && !isEmail(email)) {
    throw new BindingFailure({ 'ConfirmData.Email': ['The Email field is not a valid e-mail address.'] })
  }
  return { email: email ?? '', key: body.text('key') ?? '' }
}

/** As .NET's attribute: one `@`, neither first nor last. */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@')
  return at > 0 && at < text.length - 1 && !text.includes('@', at + 1) && !/[\r\n]/.test(text)
}
