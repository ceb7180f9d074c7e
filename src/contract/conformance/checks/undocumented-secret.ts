import { valueAt } from '../../document/json-pointer.ts'
import { isRecord } from '../../harness/is-record.ts'
import type { Evidence } from '../evidence.ts'
import type { Check } from './check.ts'
import { credentialOperation, credentialProperties } from './credential-operations.ts'
import { documentedSchema } from './documented.ts'
import { documentedPlace } from './documented-place.ts'
import { eachAnswer, type Answered } from './each-answer.ts'
import { isPasswordName, isTokenName } from './secret-names.ts'
import { textLeaves, withoutIndexes, type TextLeaf } from './text-leaves.ts'

/** No answer has a property for a password, a key or a token that the document does not have. CWE-200: what a store holds leaks as it is. */
export const undocumentedSecret: Check = {
  id: 'undocumented-secret',
  title: 'No answer has an undocumented password, key or token',
  kind: 'protocol',
  severity: 'high',
  clause: 'CWE-200',
  ...eachAnswer(
    ({ answer }) => answer.json !== undefined,
    (item, evidence) => {
      const leaks = textLeaves(item.answer.json?.value).filter((leaf) => isLeak(leaf, item, evidence))
      return [...new Set(leaks.map(({ at }) => withoutIndexes(at)))].map((place) => ({
        subject: `response ${item.answer.status} ${place}`,
        message: `${item.operation.id} answers with ${place}, which the document does not have, and which should be nobody's to read`,
        expected: `no ${place}`,
        actual: `${place} is there`,
      }))
    },
  ),
}

function isLeak(leaf: TextLeaf, item: Answered, evidence: Evidence): boolean {
  const isOfPassword = isPasswordName(leaf.name) || isSaltedHash(leaf, item)
  if (!isOfPassword && !isTokenName(leaf.name) && !isKeyOfProfile(leaf, evidence)) return false
  if (!looksSecret(leaf.text, item.answer.status)) return false
  // A document without a schema says nothing of properties; who hands out tokens need not describe them. Passwords nobody hands out.
  if (!isOfPassword && (credentialOperation(evidence.profile, item.operation) !== undefined || isSignIn(item)))
    return false
  const schema = documentedSchema(item.operation, item.answer)
  if (schema === undefined) return isOfPassword
  return documentedPlace(evidence.document, schema, leaf.at) === 'no'
}

/** `key` is many things; where keys are handed out under that name, what looks like one is one. */
function isKeyOfProfile({ name, text }: TextLeaf, { profile }: Evidence): boolean {
  return credentialProperties(profile).has(name) && /^(?=.*\d)[\w.~+/=:-]{16,}$/.test(text)
}

/** `hash` is many things; beside a `salt` it is a password's. */
function isSaltedHash({ at, name }: TextLeaf, { answer }: Answered): boolean {
  if (name !== 'hash') return false
  const parent = valueAt(answer.json?.value, at.slice(0, at.lastIndexOf('/')))
  return isRecord(parent) && typeof parent.salt === 'string'
}

/** Neither masked, nor a sentence: what a validator says of a password stands under its name too. */
function looksSecret(text: string, status: number): boolean {
  if (text.length < 4 || /\s/.test(text) || /^[*•x.#-]+$/i.test(text) || /redacted|hidden|masked|\*{3}/i.test(text))
    return false
  return status < 400 || secretForm.test(text)
}

/** bcrypt, argon2 and their like; a JWT; long and of no language. */
const secretForm = /^\$[\w-]+\$|^eyJ[\w-]+\.|^(?=.*\d)(?=.*[a-z])[\w+/=.:-]{20,}$/i

/** An operation that takes a password, or a grant, may well answer with a token. */
function isSignIn({ request: { value } }: Answered): boolean {
  return textLeaves(value).some(({ name }) => isPasswordName(name) || name === 'grant_type')
}
