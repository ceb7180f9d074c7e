import type { CredentialFault, CredentialUse, Expectation, RefusedBecause } from '../../case.ts'
import type { GivenEvidence, GivenExchange } from '../evidence-of.ts'
import { notesDocument } from '../notes-document.ts'

export const { document, evidence } = await notesDocument()

export const note = { id: '1', title: 'Milk' }
export const problem = { message: 'No.' }
export const counted = [['x-count', '1']] as const
export const challenge = [['www-authenticate', 'Bearer realm="notes"']] as const
export const good: GivenExchange = { body: note, headers: counted }
export const refusal: GivenExchange = { status: 401, body: problem, headers: challenge }
export const made: GivenExchange = { operation: 'createNote', status: 201, body: note }

/** A credential by one scheme of the document, wrong in one way or right. */
export function by(name: string, fault?: CredentialFault): CredentialUse {
  const scheme = document.securitySchemes[name]
  if (scheme === undefined) throw new Error(`no scheme ${name}`)
  const alternative = [{ name, scheme, scopes: [] }]
  return fault === undefined ? { alternative } : { alternative, faults: { [name]: fault } }
}

export function refused(because: RefusedBecause, subject = 'subject'): Expectation {
  return { kind: 'refused', because, subject }
}

export function accepted(
  because: Extract<Expectation, { kind: 'accepted' }>['because'],
  subject = 'subject',
): Expectation {
  return { kind: 'accepted', because, subject }
}

export const secrets = [
  { name: 'bearerAuth', value: 'tok-8f3a91c2d4' },
  { name: 'password of anna', value: 'correct horse & staple' },
]
export const login = { operation: 'login', token: '/token', headers: {} }
export const signingIn: GivenEvidence = { secrets, profile: { logins: { main: login } } }
export const cookie = (line: string) => [['set-cookie', line]] as const
export const likeFirst: Expectation = { kind: 'like-step', step: 0, subject: 'unknown user' }
export const showsTitle = {
  kind: 'shows',
  values: { '/title': 'Milk' },
  because: 'read-after-write',
  subject: 'body',
} satisfies Expectation

export type Exchanges = GivenExchange | readonly GivenExchange[]
/** What the check alone finds, about this subject. */
export type Broken = [check: string, name: string, exchanges: Exchanges, subject: string, given?: GivenEvidence]
/** What nothing is found in. */
export type Kept = [name: string, exchanges: Exchanges, given?: GivenEvidence]
