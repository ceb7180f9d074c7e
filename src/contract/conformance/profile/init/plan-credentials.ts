import type { Document, SecurityScheme } from '../../../document/document.ts'
import { isRecord } from '../../../document/json-pointer.ts'
import { planFlowLogin } from './plan-flow-login.ts'
import type { SignIn } from './infer-sign-in.ts'
import { loginsOfSignIn } from './logins-of-sign-in.ts'
import type { PlannedLogin } from './planned-login.ts'
import { variableName } from './words.ts'

/** What the profile says of one security scheme. */
export interface PlannedCredential {
  readonly scheme: string
  /** What it is, in words. */
  readonly what: string
  /** Of an identity by its name; undefined where nothing is to be written. */
  readonly entry?: (identity: string) => unknown
  /** What is for a person to fill in, or to know. */
  readonly todo?: string
  readonly login?: PlannedLogin
}

/** How each security scheme that operations use is had: by signing in where the document shows how, by a variable otherwise. */
export function planCredentials(document: Document, signIn: SignIn | undefined): readonly PlannedCredential[] {
  const used = schemesInUse(document)
  const names = uniqueVariables(used.map(([name]) => name))
  const served = signIn === undefined ? {} : loginsOfSignIn(used, signIn, (scheme) => names.get(scheme) ?? '')
  const hasWord = used.some(([name, scheme]) => Object.hasOwn(served, name) && scheme.type === 'http')
  return used.map(([name, scheme]): PlannedCredential => {
    const what = describe(scheme)
    const value = (identity: string) => `\${${variableName(identity)}_${names.get(name) ?? ''}}`
    const login = Object.hasOwn(served, name) ? served[name] : undefined
    if (login !== undefined) {
      // A document that has come from OpenAPI 2 may mean `Bearer <token>` by a key in Authorization.
      const raw = scheme.type === 'apiKey' && /^authorization$/i.test(scheme.name) && !hasWord
      const todo = `the token is sent as it is; if the server wants a word before it, say value: "Bearer \${TOKEN}" instead`
      return { scheme: name, what, entry: () => ({ login: login.name }), login, ...(raw && { todo }) }
    }
    switch (scheme.type) {
      case 'http':
        if (scheme.scheme === 'basic') return { scheme: name, what: `${what}: made of userName and password` }
        return scheme.scheme === 'bearer'
          ? { scheme: name, what, entry: value }
          : { scheme: name, what, todo: `${name} is http ${scheme.scheme}, which is not exercised` }
      case 'apiKey':
        return { scheme: name, what, entry: value }
      case 'oauth2':
      case 'openIdConnect': {
        const scopes = scopesWanted(document, name)
        const flow = scheme.type === 'oauth2' ? planFlowLogin(document, name, scheme.flows) : undefined
        const withScopes = (entry: Readonly<Record<string, unknown>>) =>
          scopes.length === 0 ? entry : { ...entry, scopes }
        if (flow !== undefined)
          return { scheme: name, what, entry: () => withScopes({ login: flow.name }), login: flow }
        const todo = 'a person has to sign in for this token; { command: [program, argument] } may get it instead'
        return { scheme: name, what, entry: (identity) => withScopes({ value: value(identity) }), todo }
      }
      default:
        return { scheme: name, what, todo: `${name} is ${scheme.type}, which is not exercised` }
    }
  })
}

/** In the order of the document; what no operation uses needs no credential. */
export function schemesInUse(document: Document): readonly (readonly [string, SecurityScheme])[] {
  const used = new Set(document.operations.flatMap(({ security }) => security.flat().map(({ name }) => name)))
  return Object.entries(document.securitySchemes).filter(([name]) => used.has(name))
}

function describe(scheme: SecurityScheme): string {
  switch (scheme.type) {
    case 'http':
      return `http ${scheme.scheme}`
    case 'apiKey':
      return `a key in the ${scheme.in === 'query' ? 'query parameter' : scheme.in} ${scheme.name}`
    case 'oauth2':
      return `oauth2, ${Object.keys(scheme.flows).join(', ') || 'no flows'}`
    default:
      return scheme.type
  }
}

/** The scopes that operations want of a scheme, in the document's order; those of its flows where they want none. */
export function scopesWanted(document: Document, name: string): readonly string[] {
  const wanted = document.operations.flatMap(({ security }) =>
    security.flat().flatMap((use) => (use.name === name ? use.scopes : [])),
  )
  if (wanted.length > 0) return [...new Set(wanted)]
  const scheme = document.securitySchemes[name]
  const flows = scheme?.type === 'oauth2' ? Object.values(scheme.flows) : []
  return [
    ...new Set(flows.flatMap((flow) => (isRecord(flow) && isRecord(flow.scopes) ? Object.keys(flow.scopes) : []))),
  ]
}

/** The end of an environment variable's name for each scheme; no two the same, and none the user name's or password's. */
function uniqueVariables(schemes: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(['USERNAME', 'PASSWORD', 'CLIENT_ID', 'CLIENT_SECRET'])
  return new Map(
    schemes.map((scheme) => {
      const base = variableName(scheme).replace(/^_$/, 'KEY')
      let name = base
      for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`
      taken.add(name)
      return [scheme, name]
    }),
  )
}
