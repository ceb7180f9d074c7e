import type { Connection } from '../connection.ts'
import { clientAt } from '../client-at.ts'
import { bearer } from '../credentials/bearer.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { hide } from '../hide.ts'
import { signInBody, type Account } from './account.ts'
import { answerIn, type SignInAnswer } from './answer.ts'
import type { Authenticated, Login, PhoneActivationNeeded, SmsCodeNeeded } from './challenge.ts'
import { dateIn } from './date-in.ts'
import { hashParameters } from './hash-parameters.ts'
import { otpauthUri } from './otpauth-uri.ts'
import { defaultLockOut, refusalOf, type Refusal } from './refusal.ts'

export interface SignInOptions {
  /** Ends the wait for the first answer; a code that is submitted later is not concerned. */
  readonly signal?: AbortSignal | undefined
  /** How long a lock-out is taken to last, in seconds, where the portal does not say; 60 unless given (portal 2.2). */
  readonly lockOutSeconds?: number | undefined
}

interface Clock {
  /** This machine's clock in milliseconds. */
  readonly now?: (() => number) | undefined
}

/** What one request of a sign-in came to. */
type Result =
  | { readonly ok: true; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly error: Refusal }

/**
 * Checks an account, and returns the function that signs it in at a portal: one request, never repeated by itself,
 * because six refusals in a minute lock the account (portal 2.2).
 * @throws CredentialError at once where the account cannot be one
 */
export function signIn(account: Account): (at: Connection, options?: SignInOptions & Clock) => Promise<Login> {
  const bodyWith = signInBody(account)

  return async (connection, { signal, lockOutSeconds = defaultLockOut, now = Date.now } = {}) => {
    const portal = clientAt(connection)
    const body = await bodyWith(() => hashParameters(portal, signal))

    function read(result: Result, refused: 'login-refused' | 'code-refused'): SignInAnswer {
      if (!result.ok) throw refusalOf(result.error, refused, lockOutSeconds, now())
      return answerIn(result.data, result.response)
    }

    async function submit(code: string): Promise<Authenticated> {
      // The code of the body is read, that of the path is not (portal 2.3): so it stays out of everybody's access log.
      const init = { params: { path: { code: 'code' } }, body: { ...body, code: code.trim() } }
      return (
        authenticated(read(await portal.POST('/api/2.0/authentication/{code}', init), 'code-refused')) ?? unexpected()
      )
    }

    async function resend(): Promise<SmsCodeNeeded> {
      return smsCode(read(await portal.POST('/api/2.0/authentication/sendsms', { body }), 'login-refused'), resend)
    }

    function smsCode({ phoneNoise = '', expires }: SignInAnswer, resend: () => Promise<SmsCodeNeeded>): SmsCodeNeeded {
      return { kind: 'sms-code', phone: phoneNoise, codeExpiresAt: dateIn(expires), submit, resend }
    }

    function phoneActivation(confirm: string): PhoneActivationNeeded {
      async function setPhone(phone: string): Promise<SmsCodeNeeded> {
        const init = { body: { mobilePhone: phone }, headers: { confirm } }
        const answer = read(await portal.POST('/api/2.0/authentication/setphone', init), 'login-refused')
        // Until its first code comes back the phone is not activated, and the usual way to another one fails (portal 2.4).
        return smsCode(answer, () => setPhone(phone))
      }
      return { kind: 'phone-activation', submit: setPhone }
    }

    const answer = read(await portal.POST('/api/2.0/authentication', { body, signal }), 'login-refused')
    // The token first: the answer to a code has one and still says that a second factor is on (portal 3).
    const signedIn = authenticated(answer)
    if (signedIn) return signedIn
    const { sms, tfa, tfaKey, phoneNoise, confirmUrl = '' } = answer
    // What the `confirm` scheme reads is the query of the link (portal 2.5).
    if (sms && phoneNoise === undefined) return phoneActivation(confirmUrl.slice(confirmUrl.indexOf('?') + 1))
    if (sms) return smsCode(answer, resend)
    if (tfaKey !== undefined) {
      const shown = { secret: tfaKey, otpauthUri: otpauthUri(connection.baseUrl, body.userName, tfaKey) }
      return hide({ kind: 'totp-enrolment' as const, submit }, shown)
    }
    return tfa ? { kind: 'totp-code', submit } : unexpected()
  }
}

function authenticated({ token, expires, serverTime }: SignInAnswer): Authenticated | undefined {
  if (!token) return undefined
  const credential = bearer('personalAccessToken', 'login()', token)
  const shown = { kind: 'authenticated', expiresAt: dateIn(expires), serverTime, credential } as const
  return hide(shown, { token })
}

function unexpected(): never {
  throw new CredentialError('unexpected-answer', 'The login was answered without a token.')
}
