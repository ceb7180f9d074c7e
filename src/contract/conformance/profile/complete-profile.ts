import type { Document } from '../../document/document.ts'
import { operationNamed, valueName } from './operation-named.ts'
import type {
  Identity,
  IdentityCredential,
  LoginStep,
  LoginStepInput,
  Profile,
  ProfileInput,
  Value,
} from './profile.ts'

/**
 * A profile with everything that was left out, in which operations go by their ids: `METHOD /path` is resolved here and nowhere else.
 * A name that the document does not have stays as it is.
 */
export function completeProfile(input: ProfileInput, document: Document, locate: Profile['locate']): Profile {
  const id = (name: string) => operationNamed(document, name)?.id ?? name
  const step = (one: LoginStepInput): LoginStep => ({
    ...one,
    ...(one.operation !== undefined && { operation: id(one.operation) }),
    headers: { ...one.headers },
  })
  const { expire } = input
  return {
    identities: map(input.identities, completeIdentity),
    logins: map(input.logins, ({ refresh, logout, ...login }) => ({
      ...login,
      ...step(login),
      ...(refresh !== undefined && { refresh: step(refresh) }),
      ...(logout !== undefined && { logout: step(logout) }),
    })),
    signing: map(input.signing, (one) => ({ ...one, scopeClaim: one.scopeClaim ?? 'scope' })),
    keys: map(input.keys, (one) => ({ ...one, create: id(one.create), revoke: id(one.revoke) })),
    policy: (input.policy ?? []).map(({ operations, allow }) => ({
      operations: operations.map(id),
      allow: [...allow],
    })),
    values: Object.fromEntries(
      Object.entries(input.values ?? {}).map(([name, value]) => [canonicalValueName(document, name), value]),
    ),
    operations: Object.fromEntries(
      Object.entries(input.operations ?? {}).map(([name, note]) => [id(name), { ...note }]),
    ),
    writes: input.writes ?? false,
    lockOut: input.lockOut,
    expire:
      expire === undefined || typeof expire === 'function'
        ? expire
        : { ...expire, method: expire.method ?? 'POST', headers: { ...expire.headers } },
    waitForExpiry: input.waitForExpiry ?? 0,
    locate,
  }
}

type IdentityInput = NonNullable<ProfileInput['identities']>[string]

function completeIdentity(one: IdentityInput): Identity {
  return {
    ...one,
    roles: [...(one.roles ?? [])],
    variables: { ...one.variables },
    credentials: map(one.credentials, completeCredential),
  }
}

function completeCredential(one: IdentityCredential | Value): IdentityCredential {
  return typeof one === 'string' || typeof one === 'function' ? { value: one } : { ...one }
}

function canonicalValueName(document: Document, name: string): string {
  const found = valueName(document, name)
  return found?.operation === undefined ? name : `${found.operation.id}.${found.name}`
}

function map<From, To>(
  all: Readonly<Record<string, From>> | undefined,
  change: (one: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(all ?? {}).map(([name, one]) => [name, change(one)]))
}
