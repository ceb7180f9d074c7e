import type { Document, Operation } from '../../document/document.ts'
import { isRecord } from '../../document/json-pointer.ts'
import type { RequestBody } from '../case.ts'
import { wantedScopes } from '../credentials/known-scopes.ts'
import { Later } from '../later.ts'
import type { LoginStep, Profile } from '../profile/profile.ts'
import { propertiesOf, schemaAt } from '../resources/schema-properties.ts'

/** The login made for one case, by the scheme that its token goes in. */
export interface OwnLogin {
  readonly session: string
  readonly identity: string
  readonly scheme: string
}

/**
 * The body of a refresh or logout with its placeholders as `Later`s: the profile's, or what the names of its properties suggest.
 * Undefined where none is known. Throws an `UnfillableError` for a placeholder in the middle of a text: a case holds whole values.
 */
export function loginStepBody(
  document: Document,
  profile: Profile,
  step: LoginStep,
  operation: Operation,
  login: OwnLogin,
): RequestBody | undefined {
  const documented = operation.requestBody?.content[0]
  const mediaType = step.mediaType ?? documented?.type ?? 'application/json'
  const written = step.body ?? suggestedBody(document, operation)
  if (written === undefined) return undefined
  const value: unknown =
    typeof written === 'string' && isForm(mediaType) ? Object.fromEntries(new URLSearchParams(written)) : written
  const filled = withLaters(value, (name) => laterOf(document, profile, name, login))
  if (typeof filled === 'string' && typeof written === 'string') return { mediaType, text: filled }
  return { mediaType, value: filled }
}

export class UnfillableError extends Error {
  override readonly name = 'UnfillableError'
}

/** Which tokens of the login a step carries in its body. */
export function carries(body: RequestBody | undefined, at: 'token' | 'refreshToken'): boolean {
  const has = (value: unknown): boolean => {
    if (value instanceof Later) return value.source.from === 'session' && value.source.at === at
    if (Array.isArray(value)) return value.some(has)
    return isRecord(value) && Object.values(value).some(has)
  }
  return body !== undefined && 'value' in body && has(body.value)
}

function suggestedBody(document: Document, operation: Operation): Record<string, string> | undefined {
  const media = operation.requestBody?.content[0]
  const at = media?.schemaPointer === undefined ? undefined : schemaAt(document, media.schema, media.schemaPointer)
  const names = at === undefined ? [] : [...propertiesOf(document, at).keys()]
  const found = names.flatMap((name): (readonly [string, string])[] => {
    if (/refresh_?token/i.test(name)) return [[name, '{refreshToken}']]
    if (/^(?:access_?)?token$/i.test(name)) return [[name, '{token}']]
    // RFC 6749, 6.
    return name === 'grant_type' ? [[name, 'refresh_token']] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

function withLaters(value: unknown, later: (name: string) => unknown): unknown {
  if (typeof value === 'string') {
    const whole = /^\{([A-Za-z_]\w*)\}$/.exec(value)?.[1]
    if (whole !== undefined) return later(whole)
    if (/\{[A-Za-z_]\w*\}/.test(value))
      throw new UnfillableError('its body has a placeholder in the middle of a text: write the body as an object')
    return value
  }
  if (Array.isArray(value)) return value.map((one: unknown) => withLaters(one, later))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLaters(one, later)]))
}

function laterOf(document: Document, profile: Profile, name: string, { session, identity, scheme }: OwnLogin): unknown {
  if (name === 'token' || name === 'refreshToken') return new Later({ from: 'session', session, at: name })
  if (name === 'scopes')
    return (profile.identities[identity]?.credentials[scheme]?.scopes ?? wantedScopes(document, scheme)).join(' ')
  return new Later({ from: 'identity', identity, variable: name })
}

function isForm(mediaType: string): boolean {
  return mediaType.startsWith('application/x-www-form-urlencoded')
}
