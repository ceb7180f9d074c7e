import type { Operation } from '../../document/document.ts'
import { valueAt } from '../../document/json-pointer.ts'
import type { Answer, Evidence } from '../evidence.ts'
import type { Login, Profile } from '../profile/profile.ts'

/** Where an operation's answer has the credentials that it hands out, as the profile writes it: `/token`, `cookie sid`, `header X-Token`. */
export interface CredentialOperation {
  readonly places: readonly string[]
}

/** The profile is the key: it is one run's, and does not change. */
const known = new WeakMap<Profile, ReadonlyMap<string, CredentialOperation>>()

/** The operation as one that hands out credentials by the profile: signs in, refreshes, or makes keys. Undefined where it does not. */
export function credentialOperation(
  profile: Profile,
  { id, method, path }: Operation,
): CredentialOperation | undefined {
  const operations = known.get(profile) ?? readOperations(profile)
  known.set(profile, operations)
  return operations.get(id) ?? operations.get(`${method} ${path}`)
}

/** Names of cookies and headers, in lower case, that logins hand out tokens in. */
export function loginTokenNames({ logins }: Profile, place: 'cookie' | 'header'): readonly string[] {
  return Object.values(logins)
    .flatMap(tokenPlaces)
    .filter((at) => at.startsWith(`${place} `))
    .map((at) => at.slice(place.length + 1).toLowerCase())
}

/** Properties that credentials are handed out in, by the profile: `access_token`, `key`. */
export function credentialProperties({ logins, keys }: Profile): ReadonlySet<string> {
  const places = [...Object.values(logins).flatMap(tokenPlaces), ...Object.values(keys).map(({ key }) => key)]
  return new Set(places.filter(isInBody).map((at) => at.slice(at.lastIndexOf('/') + 1)))
}

/** The credentials that an answer hands out in its body, by their place. */
export function handedOut(profile: Profile, operation: Operation, answer: Answer): readonly HandedOut[] {
  if (answer.status >= 300 || answer.json === undefined) return []
  const places = (credentialOperation(profile, operation)?.places ?? []).filter(isInBody)
  return places.flatMap((place) => {
    const at = place === '' || place.startsWith('/') ? place : `/${place}`
    const value = valueAt(answer.json?.value, at)
    return typeof value === 'string' && value !== '' ? [{ at, value }] : []
  })
}

export interface HandedOut {
  /** JSON pointer. */
  readonly at: string
  readonly value: string
}

/** A cookie that a security scheme or a login of the profile names. */
export function isCredentialCookie(
  name: string,
  { document, profile }: Pick<Evidence, 'document' | 'profile'>,
): boolean {
  const isScheme = Object.values(document.securitySchemes).some(
    (scheme) => scheme.type === 'apiKey' && scheme.in === 'cookie' && scheme.name === name,
  )
  return isScheme || loginTokenNames(profile, 'cookie').includes(name.toLowerCase())
}

function tokenPlaces({ token, refreshToken }: Login): readonly string[] {
  return refreshToken === undefined ? [token] : [token, refreshToken]
}

function isInBody(place: string): boolean {
  return !/^(?:cookie|header) /.test(place)
}

function readOperations({ logins, keys }: Profile): ReadonlyMap<string, CredentialOperation> {
  const operations = new Map<string, CredentialOperation>()
  const add = (name: string | undefined, places: readonly string[]) => {
    if (name === undefined) return
    operations.set(name, { places: [...new Set([...(operations.get(name)?.places ?? []), ...places])] })
  }
  for (const login of Object.values(logins)) {
    add(login.operation, tokenPlaces(login))
    add(login.refresh?.operation, tokenPlaces(login))
  }
  for (const { create, key } of Object.values(keys)) add(create, [key])
  return operations
}
