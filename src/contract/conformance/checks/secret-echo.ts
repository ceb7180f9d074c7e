import type { Answer, Evidence } from '../evidence.ts'
import type { Check } from './check.ts'
import { handedOut } from './credential-operations.ts'
import { eachAnswer, type Answered, type Remark } from './each-answer.ts'
import { isPassword, isWeak, mayHold, type SecretPlace } from './secret-places.ts'
import { createSecretIndex, type SecretIndex } from './secret-index.ts'
import { submittedPasswords } from './submitted-passwords.ts'
import { setCookies } from './cookies.ts'
import { textLeaves, withoutIndexes } from './text-leaves.ts'

/**
 * No answer repeats a password, a token or a key, in whatever encoding, but where credentials are handed out.
 * CWE-200; what is in an answer is in logs and caches too.
 */
export const secretEcho: Check = {
  id: 'secret-echo',
  title: 'No answer repeats a secret',
  kind: 'protocol',
  severity: 'high',
  clause: 'CWE-200',
  ...eachAnswer(
    (item, { secrets, profile }) =>
      secrets.length > 0 ||
      submittedPasswords(item.request).length > 0 ||
      handedOut(profile, item.operation, item.answer).length > 0,
    (item, evidence) => {
      const made = searchHandedOut(item, evidence)
      // By now the run knows what was handed out as well: one name for it is enough.
      const known = searchIn(item, indexOf(evidence)).filter(
        ({ secret: { value } }) => !made.some(({ secret }) => secret.value === value),
      )
      const places = [...known, ...searchSubmitted(item, evidence), ...made]
      const remarks = places
        .filter((place) => !mayHold(place, item, evidence))
        .map((place) => remarkOf(place, item, evidence))
      return [...new Map(remarks.map((remark) => [remark.subject, remark])).values()]
    },
  ),
}

/** The list is the key: whoever keeps it makes another one when there is another secret. */
const indexes = new WeakMap<Evidence['secrets'], SecretIndex>()

function indexOf({ secrets }: Evidence): SecretIndex {
  const index = indexes.get(secrets) ?? createSecretIndex(secrets)
  indexes.set(secrets, index)
  return index
}

function searchIn({ answer }: Answered, index: SecretIndex): readonly SecretPlace[] {
  const find = (place: SecretPlace['in'], name: string, within: string) =>
    index.find(within).map((found): SecretPlace => ({ ...found, in: place, name, within }))
  return [
    ...answer.headers.flatMap(([name, value]) => (name === 'set-cookie' ? [] : find('header', name, value))),
    ...setCookies(answer).flatMap(({ name, value }) => find('cookie', name, value)),
    ...searchBody(answer, index, find),
  ]
}

function searchBody(
  { text, json }: Answer,
  index: SecretIndex,
  find: (place: 'body', name: string, within: string) => readonly SecretPlace[],
): readonly SecretPlace[] {
  const found = index.find(text)
  if (found.length === 0) return []
  if (json === undefined) return find('body', '', text)
  const inTexts = textLeaves(json.value).flatMap((leaf) => find('body', leaf.at, leaf.text))
  // A number, or the name of a property: only what cannot be there by chance counts.
  return inTexts.length > 0 ? inTexts : find('body', '', text).filter(({ secret }) => !isWeak(secret.value))
}

/** Passwords that this request itself set: nobody else knows them, and no answer has to. */
function searchSubmitted(item: Answered, { secrets }: Evidence): readonly SecretPlace[] {
  const submitted = submittedPasswords(item.request).filter(
    ({ value }) => !isWeak(value) && !secrets.some((secret) => secret.value === value),
  )
  return submitted.length === 0 ? [] : searchIn(item, createSecretIndex(submitted))
}

/** What this answer hands out: in its place in the body it is right; in a URL it would get around. */
function searchHandedOut(item: Answered, { profile }: Evidence): readonly SecretPlace[] {
  const made = handedOut(profile, item.operation, item.answer).filter(({ value }) => !isWeak(value))
  if (made.length === 0) return []
  return searchIn(item, createSecretIndex(made.map(({ at, value }) => ({ name: `handed-out ${at}`, value }))))
}

function remarkOf({ secret, form, in: place, name }: SecretPlace, { operation }: Answered, evidence: Evidence): Remark {
  const where = `${place} ${place === 'body' ? withoutIndexes(name) : name}`.trim()
  return {
    subject: `${secret.name} in ${where}`,
    message: `${operation.id} repeats a secret (${secret.name}) in its ${where}`,
    expected: 'no secret in an answer',
    actual: `the secret ${form}`,
    severity: secret.name.startsWith('submitted ') ? 'medium' : isPassword(secret, evidence) ? 'critical' : 'high',
  }
}
