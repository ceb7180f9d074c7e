import type { Document, SecurityAlternative, SecurityUse } from '../../document/document.ts'
import type { NotVerified } from '../outcome.ts'
import type { Identity, IdentityCredential, Login, Profile } from '../profile/profile.ts'
import { mentions } from './fill-placeholders.ts'
import { findOperation } from './find-operation.ts'
import { loginBody, passwordGrant } from './login-body.ts'
import { placeOf, schemeKind } from './scheme-kind.ts'

/** What the profile has for an identity and a scheme. */
export interface CredentialOfProfile {
  readonly identity: Identity | undefined
  readonly credential: IdentityCredential | undefined
  readonly login: Login | undefined
}

export function credentialOf(profile: Profile, identity: string, scheme: string): CredentialOfProfile {
  const known = own(profile.identities, identity)
  const credential = known === undefined ? undefined : own(known.credentials, scheme)
  return {
    identity: known,
    credential,
    login: credential?.login === undefined ? undefined : own(profile.logins, credential.login),
  }
}

/** Whether an identity can send an alternative rightly: each of its schemes, and all of them in one request. */
export function canCarry(
  document: Document,
  profile: Profile,
  alternative: SecurityAlternative,
  identity: string,
): boolean {
  const places = alternative.map(({ scheme }) => placeOf(scheme))
  // Two credentials in one Authorization header are one too many (RFC 9110, 5.3).
  if (new Set(places).size < places.length) return false
  return alternative.every((use) => lackOf(document, profile, use, identity) === undefined)
}

/** What the profile lacks for the right credential of a scheme, or nothing. */
export function lackOf(
  document: Document,
  profile: Profile,
  use: SecurityUse,
  identity: string,
): NotVerified | undefined {
  const kind = schemeKind(use.scheme)
  if (kind === undefined) {
    const type = use.scheme.type === 'http' ? `http ${use.scheme.scheme}` : use.scheme.type
    return { code: 'unsupported', detail: `${use.name} is ${type}, which cannot be sent from a profile` }
  }
  const { identity: known, credential, login } = credentialOf(profile, identity, use.name)
  if (known === undefined) return lack(`the profile has no identity "${identity}"`)
  const path = `identities.${identity}.credentials.${use.name}`
  const missingScope =
    credential?.scopes === undefined ? undefined : use.scopes.find((one) => !credential.scopes?.includes(one))
  if (missingScope !== undefined) return lack(`${identity} does not have the scope ${missingScope} of ${use.name}`)
  if (credential?.value !== undefined) return undefined
  if (kind === 'basic') {
    const userName = credential?.userName ?? known.userName
    const password = credential?.password ?? known.password
    if (userName !== undefined && password !== undefined) return undefined
    return lack(`add userName and password to identities.${identity} for ${use.name}`)
  }
  if (credential?.login === undefined) return lack(`${identity} has no credential for ${use.name}: add ${path}`)
  if (login === undefined) return lack(`${path} names the login "${credential.login}", which the profile does not have`)
  return lackOfLogin(document, login, known, `the login "${credential.login}" of ${identity}`)
}

function lackOfLogin(document: Document, login: Login, identity: Identity, name: string): NotVerified | undefined {
  const operation = findOperation(document, login.operation)
  if (operation === undefined && login.url === undefined)
    return lack(`${name} needs an operation of the document, or a url`)
  const { body = operation === undefined ? passwordGrant : undefined } = loginBody(document, login, operation)
  for (const variable of ['userName', 'password'] as const) {
    if (identity[variable] === undefined && mentions([body, login.headers], variable))
      return lack(`${name} needs a ${variable}: add it to the identity`)
  }
  return undefined
}

function lack(detail: string): NotVerified {
  return { code: 'no-credential', detail }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
