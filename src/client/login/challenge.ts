import type { Credential } from '../credentials/credential.ts'

/**
 * What a sign-in comes to: signed in, or one of the challenges of the second factor (portal 3). Only `authenticated` has
 * a token, so no challenge can be taken for a success.
 */
export type Login = Authenticated | Challenge

/** A second factor that the portal asks for, told apart by `kind`. */
export type Challenge = SmsCodeNeeded | TotpCodeNeeded | TotpEnrolmentNeeded | PhoneActivationNeeded

export interface Authenticated {
  readonly kind: 'authenticated'
  /** The personal access token. Not enumerable, and in no printed form. */
  readonly token: string
  /** When the token ends, on the server's clock; undefined where it does not, or the portal does not say (portal 2.2). */
  readonly expiresAt: Date | undefined
  /** The server's time when it answered, in milliseconds since 1970; undefined where the runtime does not show it. */
  readonly serverTime: number | undefined
  /** The token as a credential of a client. */
  readonly credential: Credential
}

/** A code was sent by text message, or the one before is still good. */
export interface SmsCodeNeeded {
  readonly kind: 'sms-code'
  /** The number, masked by the portal. */
  readonly phone: string
  /** When the code ends, which has nothing to do with a token: ten minutes after it was sent (portal 3). */
  readonly codeExpiresAt: Date | undefined
  /** @throws CredentialError 'code-refused', after which another code may be submitted */
  submit(code: string): Promise<Authenticated>
  /** Sends another code; the portal allows six in ten minutes. */
  resend(): Promise<SmsCodeNeeded>
}

/** An authenticator app is connected: give its code, or one of the backup codes, each of which works once. */
export interface TotpCodeNeeded {
  readonly kind: 'totp-code'
  /** @throws CredentialError 'code-refused', after which another code may be submitted */
  submit(code: string): Promise<Authenticated>
}

/** No authenticator app is connected yet: show the secret to the user, and submit the first code of the app. */
export interface TotpEnrolmentNeeded {
  readonly kind: 'totp-enrolment'
  /** The secret in Base32, to be typed into an app. Not enumerable, and in no printed form. */
  readonly secret: string
  /** The same for a QR code: the `otpauth:` URI that authenticator apps read. Not enumerable either. */
  readonly otpauthUri: string
  /** @throws CredentialError 'code-refused', after which another code may be submitted */
  submit(code: string): Promise<Authenticated>
}

/** The account has no activated phone yet: give its number, and a code is sent there. */
export interface PhoneActivationNeeded {
  readonly kind: 'phone-activation'
  submit(phone: string): Promise<SmsCodeNeeded>
}
