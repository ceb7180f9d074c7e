import type { IdentityCredential, LoginStepInput, ProfileInput, Value } from './profile.ts'
import type {
  WrittenCredential,
  WrittenIdentity,
  WrittenLogin,
  WrittenNames,
  WrittenProfile,
  WrittenStep,
  WrittenValue,
} from './profile-shape.ts'
import type { Path } from './yaml-source.ts'

/** Makes a value of a command that stands at this place. */
export type CommandRunner = (command: readonly string[], path: Path) => () => Promise<string>

/** A profile as written, its short forms written out: a name for a list of one, an operation for a step, a command for what it prints. */
export function expandProfile(written: WrittenProfile, run: CommandRunner): ProfileInput {
  const { identities, logins, signing, policy, expire, ...same } = written
  const value = (one: WrittenValue, ...path: (string | number)[]): Value =>
    typeof one === 'object' ? run(one.command, path) : one
  const optional = (one: WrittenValue | undefined, ...path: (string | number)[]) =>
    one === undefined ? undefined : value(one, ...path)
  const values = (all: Readonly<Record<string, WrittenValue>> = {}, ...path: (string | number)[]) =>
    map(all, (one, name) => value(one, ...path, name))

  const credential = (one: Value | WrittenCredential, ...path: string[]): IdentityCredential | Value => {
    if (typeof one !== 'object') return one
    if (one.command !== undefined) return { ...scopesOf(one), value: run(one.command, path) }
    return {
      ...scopesOf(one),
      ...defined({
        login: one.login,
        value: optional(one.value, ...path, 'value'),
        userName: optional(one.userName, ...path, 'userName'),
        password: optional(one.password, ...path, 'password'),
        expired: optional(one.expired, ...path, 'expired'),
        revoked: optional(one.revoked, ...path, 'revoked'),
        narrow: one.narrow && {
          value: value(one.narrow.value, ...path, 'narrow', 'value'),
          scopes: list(one.narrow.scopes),
        },
      }),
    }
  }
  const identity = (one: WrittenIdentity, name: string) => ({
    roles: list(one.roles ?? []),
    variables: values(one.variables, 'identities', name, 'variables'),
    credentials: map(one.credentials ?? {}, (each, scheme) =>
      credential(each, 'identities', name, 'credentials', scheme),
    ),
    ...defined({
      userName: optional(one.userName, 'identities', name, 'userName'),
      password: optional(one.password, 'identities', name, 'password'),
    }),
  })
  const step = (one: string | WrittenStep, ...path: string[]): LoginStepInput =>
    typeof one === 'string' ? { operation: one } : { ...one, headers: values(one.headers, ...path, 'headers') }
  const login = ({ refresh, logout, ...one }: WrittenLogin, name: string) => ({
    ...one,
    headers: values(one.headers, 'logins', name, 'headers'),
    ...defined({
      refresh: refresh === undefined ? undefined : step(refresh, 'logins', name, 'refresh'),
      logout: logout === undefined ? undefined : step(logout, 'logins', name, 'logout'),
    }),
  })

  const expiry = (one: NonNullable<WrittenProfile['expire']>): NonNullable<ProfileInput['expire']> => {
    if (typeof one === 'function') return one
    return typeof one === 'string' ? { url: one } : { ...one, headers: values(one.headers, 'expire', 'headers') }
  }

  return {
    ...same,
    identities: map(identities ?? {}, (one, name) => identity(one ?? {}, name)),
    logins: map(logins ?? {}, login),
    signing: map(signing ?? {}, (one, name) => ({ ...one, key: value(one.key, 'signing', name, 'key') })),
    policy: (policy ?? []).map((rule) => ({ operations: list(rule.operations), allow: list(rule.allow) })),
    ...(expire !== undefined && { expire: expiry(expire) }),
  }
}

function scopesOf({ scopes }: WrittenCredential): Pick<IdentityCredential, 'scopes'> {
  return scopes === undefined ? {} : { scopes: list(scopes) }
}

function list(names: WrittenNames): readonly string[] {
  return typeof names === 'string' ? [names] : names
}

function map<From, To>(
  all: Readonly<Record<string, From>>,
  change: (one: From, name: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one, name)]))
}

type Defined<Parts> = { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> }

/** Without the parts that are undefined. */
function defined<Parts extends object>(parts: Parts): Defined<Parts> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Defined<Parts>
}
