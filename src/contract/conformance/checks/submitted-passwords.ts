import type { NamedSecret } from '../../harness/secrets.ts'
import type { SentRequest } from '../evidence.ts'
import { isClientSecretName, isPasswordName } from './secret-names.ts'
import { shortestSecret } from './secret-forms.ts'
import { textLeaves, withoutIndexes } from './text-leaves.ts'

/** What a request gives as a password or a client's secret, unless it says the same elsewhere, so that an answer may well repeat it. */
export function submittedPasswords({ value, url }: SentRequest): readonly NamedSecret[] {
  if (value === undefined) return []
  const leaves = textLeaves(value)
  return (
    leaves
      .filter(({ name, text }) => (isPasswordName(name) || isClientSecretName(name)) && text.length >= shortestSecret)
      .filter(
        ({ at, text }) => !url.includes(text) && !leaves.some((other) => other.at !== at && other.text.includes(text)),
      )
      // A client's secret may be shown where the document says so; a password may not.
      .map(({ at, name, text }) => ({
        name: `${isPasswordName(name) ? 'submitted' : 'sent'} ${withoutIndexes(at)}`,
        value: text,
      }))
  )
}
