import type { Document } from '../../document/document.ts'
import { checkIdentities } from './check-identities.ts'
import { checkLogins } from './check-logins.ts'
import { checkPolicy } from './check-policy.ts'
import { createCheckContext, type CheckContext } from './check-context.ts'
import type { Mistake } from './check-shape.ts'
import { checkValues } from './check-values.ts'
import { entries, record } from './loose.ts'

/** What of a profile does not fit the document: names that neither has, and what cannot be meant. */
export function checkProfile(profile: unknown, document: Document): readonly Mistake[] {
  const context = createCheckContext(document, record(profile))
  for (const check of [checkIdentities, checkLogins, checkSigning, checkKeys, checkPolicy, checkValues, checkNotes])
    check(context)
  return context.mistakes
}

function checkSigning({ profile, scheme, note }: CheckContext): void {
  for (const [name, entry] of entries(profile.signing)) {
    scheme(name, ['signing', name])
    const { algorithm, key } = record(entry)
    if (typeof algorithm !== 'string' || typeof key !== 'string' || !/^(?:RS|PS|ES|Ed)[\dD]/.test(algorithm)) continue
    if (!key.includes('PRIVATE KEY-----'))
      note(['signing', name, 'key'], `the key of ${algorithm} must be a private key as PEM, beginning with -----BEGIN`)
  }
}

function checkKeys({ profile, scheme, operation }: CheckContext): void {
  for (const [name, entry] of entries(profile.keys)) {
    scheme(name, ['keys', name])
    operation(record(entry).create, ['keys', name, 'create'])
    operation(record(entry).revoke, ['keys', name, 'revoke'])
  }
}

function checkNotes({ profile, operation }: CheckContext): void {
  for (const [name] of entries(profile.operations)) operation(name, ['operations', name], 'key')
}
