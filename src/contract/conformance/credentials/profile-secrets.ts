import { isRecord } from '../../harness/is-record.ts'
import type { Profile, Value } from '../profile/profile.ts'
import type { SecretLedger } from './secret-ledger.ts'

/**
 * Remembers what of a profile is secret before any of it is used, so that no message or plan shows it. What functions give is
 * remembered when they have given it.
 */
export function rememberSecrets(profile: Profile, ledger: SecretLedger): void {
  const add = (name: string, value: Value | undefined) =>
    ledger.add(name, typeof value === 'string' ? value : undefined)
  for (const [name, identity] of Object.entries(profile.identities)) {
    add(`password of ${name}`, identity.password)
    for (const [scheme, credential] of Object.entries(identity.credentials)) {
      for (const value of [credential.value, credential.expired, credential.revoked, credential.narrow?.value])
        add(scheme, value)
      add(`password of ${name}`, credential.password)
    }
    for (const [variable, value] of Object.entries(identity.variables))
      if (soundsSecret(variable)) add(`${variable} of ${name}`, value)
  }
  for (const [scheme, { key }] of Object.entries(profile.signing)) add(`signing key of ${scheme}`, key)
  for (const [name, login] of Object.entries(profile.logins)) {
    for (const step of [login, login.refresh, login.logout]) {
      if (step === undefined) continue
      for (const [header, value] of Object.entries(step.headers))
        if (soundsSecret(header)) add(`${header} of login ${name}`, value)
      for (const [key, value] of constantsOf(step.body)) if (soundsSecret(key)) add(`${key} of login ${name}`, value)
    }
  }
}

/** Whether a name is one that secrets have. */
export function soundsSecret(name: string): boolean {
  return /pass|secret|token|key|otp|\bpin\b|auth|cookie|assertion/i.test(name)
}

/** Texts of a body that are no placeholders: a client's secret, say. */
function constantsOf(body: unknown): (readonly [string, string])[] {
  if (!isRecord(body)) return []
  return Object.entries(body).flatMap(([key, value]): (readonly [string, string])[] => {
    if (typeof value === 'string') return value.includes('{') ? [] : [[key, value]]
    return constantsOf(value)
  })
}
