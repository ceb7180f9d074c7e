import type { Check } from './check.ts'
import { credentialChecks } from './checks/credentials.ts'
import { keyChecks } from './checks/keys.ts'
import { loginChecks } from './checks/login.ts'
import { oauthChecks } from './checks/oauth.ts'
import { redirectChecks } from './checks/redirects.ts'
import { renewalChecks } from './checks/renewal.ts'
import { resultChecks } from './checks/results.ts'
import { sessionChecks } from './checks/sessions.ts'

/** Everything that each runtime is asked. */
export const checks: readonly Check[] = [
  ...credentialChecks,
  ...resultChecks,
  ...redirectChecks,
  ...loginChecks,
  ...renewalChecks,
  ...sessionChecks,
  ...keyChecks,
  ...oauthChecks,
]
