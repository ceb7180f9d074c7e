import type { NamedSecret } from '../../harness/secrets.ts'
import type { Evidence } from '../evidence.ts'
import { isSessionName } from './cookies.ts'
import { credentialOperation, isCredentialCookie, loginTokenNames } from './credential-operations.ts'
import { documentedSchema } from './documented.ts'
import { documentedPlace } from './documented-place.ts'
import type { Answered } from './each-answer.ts'
import type { Occurrence } from './secret-index.ts'
import { isPasswordName, isTokenName } from './secret-names.ts'

/** Where in an answer a secret was found. */
export interface SecretPlace extends Occurrence {
  readonly in: 'body' | 'header' | 'cookie'
  /** A JSON pointer, a header's or a cookie's name; empty for a body that is no JSON. */
  readonly name: string
  /** The whole text that it was found in. */
  readonly within: string
}

/**
 * Whether a secret is where it may be: a token in the answer that hands it out, in the cookie that it goes back and forth in, or in a
 * property that the document has for it. A password may be nowhere.
 */
export function mayHold(place: SecretPlace, item: Answered, evidence: Evidence): boolean {
  if (isByChance(place, evidence)) return true
  if (isPassword(place.secret, evidence)) return false
  // What hands credentials out may hold them, but not where it refuses to.
  if (credentialOperation(evidence.profile, item.operation) !== undefined && item.answer.status < 400)
    return !isUrlHeader(place)
  switch (place.in) {
    case 'cookie':
      return isCredentialCookie(place.name, evidence) || isSessionName(place.name)
    case 'header':
      return loginTokenNames(evidence.profile, 'header').includes(place.name)
    case 'body':
      return isDocumentedToken(place, item, evidence)
  }
}

/** What is in a URL is in logs, histories and the `Referer` of what comes next. */
function isUrlHeader({ in: place, name }: SecretPlace): boolean {
  return place === 'header' && ['location', 'content-location', 'link', 'refresh'].includes(name)
}

/** A word, or a few digits: in any text, unless it is the whole of one. */
export function isWeak(secret: string): boolean {
  return (/^[a-z]+$/i.test(secret) && secret.length < 16) || (/^\d+$/.test(secret) && secret.length < 10)
}

export function isPassword({ name, value }: NamedSecret, { profile }: Evidence): boolean {
  return /passw|submitted/i.test(name) || Object.values(profile.identities).some(({ password }) => password === value)
}

/** Words that are passwords in tests and in the vocabulary of every API. */
const vocabulary = /^(?:password|secret|token|bearer|basic|string|example|default|public|private|client|changeme)$/i

function isByChance({ secret: { value }, within, in: place, name }: SecretPlace, { profile }: Evidence): boolean {
  if (Object.values(profile.identities).some(({ userName }) => userName === value)) return true
  if (!isWeak(value)) return false
  if (within !== value) return true
  return vocabulary.test(value) && !(place === 'body' && isPasswordName(name.slice(name.lastIndexOf('/') + 1)))
}

/** The document says that the answer has a token here, and the whole text is it. */
function isDocumentedToken({ name, within, text }: SecretPlace, item: Answered, { document }: Evidence): boolean {
  if (within !== text || !isTokenName(name.replace(/(?:\/\d+)+$/, '').replace(/^.*\//, ''))) return false
  return documentedPlace(document, documentedSchema(item.operation, item.answer), name) === 'named'
}
