/** docspace-auth/login: signing in with a password and a second factor, staying signed in, and signing out. */
export { login } from './login.ts'
export { personalAccessToken, type OnChallenge, type PersonalAccessTokenOptions } from './personal-access-token.ts'
export type { Account } from './account.ts'
export type {
  Authenticated,
  Challenge,
  Login,
  PhoneActivationNeeded,
  SmsCodeNeeded,
  TotpCodeNeeded,
  TotpEnrolmentNeeded,
} from './challenge.ts'
export type { SignInOptions } from './sign-in.ts'
export { passwordHash, type PasswordHashParameters } from './password-hash.ts'
export { logout, type SignedOut } from '../sessions/logout.ts'
export type { RenewingCredential } from '../renewal/renewing.ts'
