import type { SecurityScheme } from '../../../document/document.ts'
import type { SignIn } from './infer-sign-in.ts'
import type { PlannedLogin } from './planned-login.ts'
import { words } from './words.ts'

/** The logins by which a sign-in serves security schemes, by scheme: a token for a bearer scheme, a cookie for a key in a cookie. */
export function loginsOfSignIn(
  used: readonly (readonly [string, SecurityScheme])[],
  signIn: SignIn,
  variableOf: (scheme: string) => string,
): Readonly<Record<string, PlannedLogin>> {
  const own = signIn.keys.map((use) => use.name)
  const best = (likeness: (name: string, scheme: SecurityScheme) => number) =>
    used
      .map(([name, scheme]) => ({ name, scheme, likeness: likeness(name, scheme) }))
      .filter((one) => one.likeness > 0 && !own.includes(one.name))
      .sort((a, b) => b.likeness - a.likeness)[0]
  const cookie = best((name, scheme) => {
    if (scheme.type !== 'apiKey' || scheme.in !== 'cookie') return 0
    return words(`${name} ${scheme.name}`).some((word) => /^(?:session|sess|auth|sid|token|jwt|access)/.test(word))
      ? 2
      : 1
  })
  const token = signIn.token === undefined ? undefined : best(tokenLikeness)
  const sameToken = token === undefined ? [] : used.filter(([name, scheme]) => isSameToken(token, name, scheme))
  const cookieName = cookie?.scheme.type === 'apiKey' ? cookie.scheme.name : undefined
  const login = (name: string, place: string, schemes: readonly string[]) =>
    withKeys(loginOf(signIn, name, place, schemes), signIn, variableOf)
  const served = sameToken.map(([name]) => name)
  const tokenLogin = signIn.token === undefined ? undefined : login('main', signIn.token, served)
  const cookieLogin =
    cookie === undefined || cookieName === undefined
      ? undefined
      : login(token === undefined ? 'main' : 'cookie', `cookie ${cookieName}`, [cookie.name])
  return {
    ...(tokenLogin !== undefined && Object.fromEntries(sameToken.map(([name]) => [name, tokenLogin]))),
    ...(cookieLogin !== undefined && cookie !== undefined && { [cookie.name]: cookieLogin }),
  }
}

function tokenLikeness(name: string, scheme: SecurityScheme): number {
  const isKey = words(name).some((word) => /^(?:api)?keys?$/.test(word))
  if (scheme.type === 'http' && scheme.scheme === 'bearer') return isKey ? 1 : 3
  if (scheme.type !== 'apiKey' || scheme.in !== 'header') return 0
  return /^authorization$|token/i.test(scheme.name) && !isKey ? 2 : 0
}

/** One token may go by several schemes: with a scheme word, and without it. */
function isSameToken(token: { readonly name: string }, name: string, scheme: SecurityScheme): boolean {
  return (
    name === token.name || (scheme.type === 'apiKey' && scheme.in === 'header' && /^authorization$/i.test(scheme.name))
  )
}

/** With the keys that the application sends: a header for each, filled in with a variable of the identity. */
function withKeys(login: PlannedLogin, { keys }: SignIn, variableOf: (scheme: string) => string): PlannedLogin {
  const headers = keys.flatMap(({ name, scheme }) =>
    scheme.type === 'apiKey'
      ? [{ header: scheme.name, variable: name.replaceAll(/\W/g, '_'), end: variableOf(name) }]
      : [],
  )
  if (headers.length === 0) return login
  return {
    ...login,
    entry: {
      ...login.entry,
      headers: Object.fromEntries(headers.map(({ header, variable }) => [header, `{${variable}}`])),
    },
    variables: Object.fromEntries(headers.map(({ variable, end }) => [variable, end])),
  }
}

function loginOf(signIn: SignIn, name: string, token: string, schemes: readonly string[]): PlannedLogin {
  const { operation, body, mediaType, refreshToken, refresh, logout, todo } = signIn
  const isCookie = token.startsWith('cookie ')
  // Whoever signs out with a cookie is not signed out with a token, which another operation may do.
  const ends = logout?.operation.security.some((alternative) =>
    alternative.length === 0
      ? isCookie || logout.operation.security.length === 1
      : alternative.some((use) => schemes.includes(use.name)),
  )
  const step = (one: NonNullable<SignIn['logout']>) => ({
    operation: one.operation.id,
    ...(one.mediaType !== undefined && { mediaType: one.mediaType }),
    ...(one.body !== undefined && { body: one.body }),
  })
  return {
    name,
    entry: {
      operation: operation.id,
      ...(mediaType !== undefined && { mediaType }),
      ...(body !== undefined && { body }),
      token,
      ...(refreshToken !== undefined && { refreshToken }),
      ...(refresh !== undefined && { refresh: step(refresh) }),
      ...(logout !== undefined && ends === true && { logout: step(logout) }),
    },
    todo: todo.map((property) => `body.${property}: the document requires it, and has no value for it`),
    variables: {},
    asksPassword: true,
  }
}
