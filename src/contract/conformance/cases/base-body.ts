import type { MediaType, Operation } from '../../document/document.ts'
import { isRecord } from '../../document/json-pointer.ts'
import type { RequestBody } from '../case.ts'
import { mentions } from '../credentials/fill-placeholders.ts'
import { wantedScopes } from '../credentials/known-scopes.ts'
import { loginBody } from '../credentials/login-body.ts'
import { Later } from '../later.ts'
import type { NotVerified } from '../outcome.ts'
import type { Profile } from '../profile/profile.ts'
import type { Producers } from '../resources/producers.ts'
import { goodValue, type Schemas } from '../values/good-value.ts'
import { operationNote } from './operation-note.ts'
import { withReferences } from './references.ts'
import { withUnique } from './unique-names.ts'

export interface BodyOptions extends Schemas {
  readonly profile: Profile
  readonly producers: Producers
}

/** The body that should be accepted: the profile's, a login's, the document's example, at last a made-up one. */
export function baseBody(
  options: BodyOptions,
  operation: Operation,
  identity: string | undefined,
): RequestBody | NotVerified | undefined {
  const { requestBody } = operation
  if (requestBody === undefined) return undefined
  const media = preferred(requestBody.content)
  if (media === undefined) return undefined
  const note = operationNote(options.profile, operation)?.body
  if (note !== undefined) return { mediaType: media.type, value: withIdentity(note, identity) }
  const login = loginOf(options, operation)
  if (login !== undefined && identity !== undefined) {
    const { mediaType = media.type, body, scheme } = login
    const value = typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body
    const scopes = options.profile.identities[identity]?.credentials[scheme ?? '']?.scopes
    const wanted = scopes ?? (scheme === undefined ? [] : wantedScopes(options.document, scheme))
    return { mediaType, value: withIdentity(value, signer(options.profile, value, identity), wanted.join(' ')) }
  }
  const good = goodValue(options, media)
  if (good === undefined) {
    if (!requestBody.required) return undefined
    return {
      code: 'no-request',
      detail: `the body of ${operation.id} has no valid example, and none could be made from its schema: give it one under operations.${operation.id}.body in the profile`,
    }
  }
  return {
    mediaType: media.type,
    value: withReferences(
      options,
      operation,
      withUnique(options, operation, media, withValues(options.profile, operation, good.value)),
      identity,
    ),
  }
}

/** JSON says most; a range is written as JSON. Forms and texts can be written, others only where the document shows a text. */
export function preferred(content: readonly MediaType[]): MediaType | undefined {
  const writable = [/json/i, /\/\*$/, /^application\/x-www-form-urlencoded/i, /^multipart\/form-data/i, /^text\/plain/i]
  for (const type of writable) {
    const found = content.find((one) => type.test(one.type))
    if (found !== undefined) return found
  }
  return content[0]
}

interface KnownBody {
  readonly body: unknown
  readonly mediaType?: string
  /** The scheme whose credentials the login gives; undefined for a refresh or logout. */
  readonly scheme?: string
}

/** The body for an operation by which somebody signs in, renews or signs out: the profile's, or what its property names suggest. */
export function loginOf(
  { document, profile }: Pick<BodyOptions, 'document' | 'profile'>,
  operation: Operation,
): KnownBody | undefined {
  const names = [operation.id, `${operation.method} ${operation.path}`]
  for (const [name, login] of Object.entries(profile.logins)) {
    for (const step of [login, login.refresh, login.logout]) {
      if (step?.operation === undefined || !names.includes(step.operation)) continue
      const body = step === login ? loginBody(document, step, operation).body : step.body
      if (body === undefined) continue
      const scheme = step === login ? schemeOf(profile, name) : undefined
      const { mediaType } = step
      return { body, ...(mediaType !== undefined && { mediaType }), ...(scheme !== undefined && { scheme }) }
    }
  }
  return undefined
}

/** Whoever has a password to sign in with: the identity itself, or else the first that has one. */
function signer({ identities }: Profile, body: unknown, identity: string): string {
  if (!mentions(body, 'password') || identities[identity]?.password !== undefined) return identity
  return Object.keys(identities).find((name) => identities[name]?.password !== undefined) ?? identity
}

function schemeOf({ identities }: Profile, login: string): string | undefined {
  const credentials = Object.values(identities).flatMap((one) => Object.entries(one.credentials))
  return credentials.find(([, credential]) => credential.login === login)?.[0]
}

/** `{userName}` and its like, filled in when the request is sent. */
export function withIdentity(value: unknown, identity: string | undefined, scopes = ''): unknown {
  if (typeof value === 'string') {
    const variable = /^\{([A-Za-z_]\w*)\}$/.exec(value)?.[1]
    if (variable === undefined || identity === undefined) return value
    if (variable === 'scopes') return scopes
    if (variable === 'token' || variable === 'refreshToken')
      return new Later({ from: 'session', session: 'nobody', at: variable }, 'token-of-nobody')
    return new Later({ from: 'identity', identity, variable })
  }
  if (Array.isArray(value)) return value.map((one: unknown) => withIdentity(one, identity, scopes))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIdentity(one, identity, scopes)]))
}

/** Values that the profile gives for properties by name. */
function withValues({ values }: Profile, { id }: Operation, body: unknown): unknown {
  if (!isRecord(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, values[`${id}.${name}`] ?? values[name] ?? value]),
  )
}
