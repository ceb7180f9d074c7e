import type { Document } from '../../document/document.ts'
import { isRecord } from '../../document/json-pointer.ts'
import type { CheckContext } from './check-context.ts'
import { entries, record, texts } from './loose.ts'
import { hint, suggestion } from './suggestion.ts'
import { templateNames } from './template-names.ts'
import type { Path } from './yaml-source.ts'

/** Credentials are of the document's schemes, and come from logins that are there and have what they need. */
export function checkIdentities(context: CheckContext): void {
  for (const [name, identity] of entries(context.profile.identities)) {
    for (const [scheme, credential] of entries(record(identity).credentials)) {
      const path = ['identities', name, 'credentials', scheme]
      context.scheme(scheme, path)
      checkCredential(context, { name, identity, scheme, credential, path })
    }
  }
}

interface Place {
  readonly name: string
  readonly identity: unknown
  readonly scheme: string
  readonly credential: unknown
  readonly path: Path
}

function checkCredential(context: CheckContext, place: Place): void {
  const { credential, scheme, path } = place
  if (!isRecord(credential)) return
  const given = Object.keys(credential).filter((key) => key !== 'scopes')
  if (given.length === 0) context.note(path, `the credential ${scheme} is empty: give it a value or a login`, 'key')
  if (credential.value !== undefined && credential.command !== undefined)
    context.note([...path, 'command'], `the credential ${scheme} has a value and a command: keep one`, 'key')
  checkScopes(context, scheme, credential.scopes, [...path, 'scopes'])
  checkScopes(context, scheme, record(credential.narrow).scopes, [...path, 'narrow', 'scopes'])
  if (typeof credential.login === 'string') checkLoginOf(context, place, credential.login)
}

function checkLoginOf({ profile, note }: CheckContext, { name, identity, path }: Place, login: string): void {
  const logins = record(profile.logins)
  const at = [...path, 'login']
  if (!Object.hasOwn(logins, login)) {
    note(at, `unknown login ${login}: ${hint(login, Object.keys(logins), 'the profile has no logins')}`)
    return
  }
  const { body, headers } = record(logins[login])
  const { userName, password, variables } = record(identity)
  const has: Readonly<Record<string, unknown>> = { ...record(variables), userName, password }
  const missing = new Set(templateNames([body, headers]).map((one) => one.name))
  for (const variable of ['userName', 'password', ...variablesOf(profile)]) {
    if (missing.has(variable) && has[variable] === undefined)
      note(
        at,
        `the login ${login} fills in {${variable}}, and ${name} has no ${variable}: add it to identities.${name}`,
      )
  }
}

/** The names of all variables that any identity has, in order. */
export function variablesOf(profile: Readonly<Record<string, unknown>>): readonly string[] {
  const names = entries(profile.identities).flatMap(([, identity]) => Object.keys(record(record(identity).variables)))
  return [...new Set(names)]
}

/** A server may know scopes that the document does not; one that is nearly a documented one is a slip, and would prove nothing. */
function checkScopes({ document, note }: CheckContext, scheme: string, scopes: unknown, path: Path): void {
  // OpenID Connect has its scopes in a discovery document, and only those that operations want are in this one.
  if (document.securitySchemes[scheme]?.type !== 'oauth2') return
  const known = scopesOf(document, scheme)
  for (const { text, path: rest } of texts(scopes)) {
    const near = known.includes(text) ? undefined : suggestion(text, known)
    if (near !== undefined) note([...path, ...rest], `unknown scope ${text}: did you mean ${near}?`)
  }
}

function scopesOf(document: Document, name: string): readonly string[] {
  const scheme = Object.hasOwn(document.securitySchemes, name) ? document.securitySchemes[name] : undefined
  const flows = scheme?.type === 'oauth2' ? Object.values(scheme.flows) : []
  const wanted = document.operations.flatMap(({ security }) =>
    security.flat().flatMap((use) => (use.name === name ? use.scopes : [])),
  )
  return [...new Set([...flows.flatMap((flow) => Object.keys(record(record(flow).scopes))), ...wanted])]
}
