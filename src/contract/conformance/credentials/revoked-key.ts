import type { Operation, SecurityUse } from '../../document/document.ts'
import { valueAt } from '../../document/json-pointer.ts'
import type { Answer } from '../evidence.ts'
import type { NotVerified } from '../outcome.ts'
import type { KeyLife } from '../profile/profile.ts'
import { canCarry } from './can-carry.ts'
import type { Lookup } from './fill-placeholders.ts'
import { findOperation } from './find-operation.ts'
import { identityVariables } from './identity-variables.ts'
import { isNotVerified } from './is-not-verified.ts'
import type { Logins } from './logins.ts'
import { noLines, placeCredential } from './place-credential.ts'
import { callOfProfile, type CredentialTools } from './profile-call.ts'
import { rightCredential } from './right-credential.ts'
import type { CredentialLines, WireCredentials } from './sessions.ts'

/** A key that was made by the API itself and revoked again: it should be dead. */
export async function revokedKey(
  tools: CredentialTools,
  logins: Logins,
  use: SecurityUse,
  identity: string,
  signal: AbortSignal,
): Promise<string | NotVerified> {
  const life = tools.profile.keys[use.name]
  if (life === undefined)
    return { code: 'no-credential', detail: `nothing is known that makes a key: add keys.${use.name}` }
  const create = findOperation(tools.document, life.create)
  const revoke = findOperation(tools.document, life.revoke)
  if (create === undefined || revoke === undefined) {
    const missing = create === undefined ? life.create : life.revoke
    return { code: 'no-credential', detail: `keys.${use.name} names "${missing}", which the document does not have` }
  }
  const call = (operation: Operation, name: string, body: unknown, lookup: Lookup) =>
    callAs({ tools, logins, identity, use }, { operation, name, body, lookup }, signal)

  const variables = identityVariables(tools.profile, tools.ledger, identity)
  const made = await call(create, 'the making of a key', bodyOf(create, life), variables)
  if (isNotVerified(made)) return made
  const key = valueAt(made.json?.value, pointer(life.key))
  const id = valueAt(made.json?.value, pointer(life.id))
  if (typeof key !== 'string' || (typeof id !== 'string' && typeof id !== 'number'))
    return {
      code: 'setup',
      detail: `${create.id} was answered ${made.status} without a key at "${life.key}" or an id at "${life.id}"`,
    }
  tools.ledger.add(use.name, key)

  const ids = new Set(revoke.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name))
  const ended = await call(revoke, 'the revoking of a key', undefined, async (name) =>
    ids.has(name) ? String(id) : variables(name),
  )
  if (isNotVerified(ended)) return ended
  if (ended.status < 400) return key
  return { code: 'setup', detail: `${revoke.id} was answered ${ended.status}, and so the key is not revoked` }
}

interface Caller {
  readonly tools: CredentialTools
  readonly logins: Logins
  readonly identity: string
  /** The scheme whose key it is. */
  readonly use: SecurityUse
}

interface KeyCall {
  readonly operation: Operation
  readonly name: string
  readonly body: unknown
  readonly lookup: Lookup
}

async function callAs(
  caller: Caller,
  { operation, name, body, lookup }: KeyCall,
  signal: AbortSignal,
): Promise<Answer | NotVerified> {
  const credentials = await credentialsFor(caller, operation, signal)
  if (isNotVerified(credentials)) return credentials
  const mediaType = operation.requestBody?.content[0]?.type ?? 'application/json'
  const answer = await callOfProfile(
    caller.tools,
    { name, operation, mediaType, body, headers: {}, lookup, credentials },
    signal,
  )
  if (isNotVerified(answer) || answer.status < 400 || operation.method === 'DELETE') return answer
  return {
    code: 'setup',
    detail: `${operation.id} was answered ${answer.status}: check keys.${caller.use.name} in the profile`,
  }
}

/** By another scheme than the key's own, if there is one. */
async function credentialsFor(
  { tools, logins, identity, use }: Caller,
  operation: Operation,
  signal: AbortSignal,
): Promise<WireCredentials | NotVerified> {
  const able = operation.security.filter((one) => canCarry(tools.document, tools.profile, one, identity))
  const chosen = able.find((one) => one.length > 0 && one.every(({ name }) => name !== use.name)) ?? able[0]
  if (chosen === undefined)
    return { code: 'no-credential', detail: `${identity} has no credential for ${operation.id}` }
  let lines: CredentialLines = noLines
  for (const one of chosen) {
    const text = await rightCredential(tools, logins, one, identity, {}, signal)
    if (isNotVerified(text)) return text
    const placed = placeCredential(one.scheme, text)
    tools.ledger.add(one.name, text)
    lines = {
      headers: [...lines.headers, ...placed.headers],
      query: [...lines.query, ...placed.query],
      cookies: [...lines.cookies, ...placed.cookies],
    }
  }
  return { ...lines, sent: [] }
}

function bodyOf(create: Operation, life: KeyLife): unknown {
  return life.body ?? Object.values(create.requestBody?.content[0]?.examples ?? {})[0]
}

function pointer(at: string): string {
  return at === '' || at.startsWith('/') ? at : `/${at}`
}
