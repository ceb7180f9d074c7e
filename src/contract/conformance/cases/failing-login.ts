import type { Operation } from '../../document/document.ts'
import { isRecord } from '../../harness/is-record.ts'
import type { RequestTemplate } from '../case.ts'
import { mentions } from '../credentials/fill-placeholders.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import { loginBody } from '../credentials/login-body.ts'
import { nobodyLike } from '../credentials/nobody-like.ts'
import { scramble } from '../credentials/scramble.ts'
import { Later } from '../later.ts'
import type { NotVerified } from '../outcome.ts'
import type { PlanContext } from '../plan-context.ts'
import type { Value } from '../profile/profile.ts'

export type LoginFailure = 'wrong-password' | 'unknown-user' | 'empty-password'

/** Makes the request of a login that is to fail; undefined where the profile's values are known too late for it. */
export type FailingLogin = (identity: string, failure: LoginFailure) => RequestTemplate | undefined

/** How a login of the profile is made to fail, or why it cannot: it has no password to be wrong. */
export function failingLogin(context: PlanContext, name: string, operation: Operation): FailingLogin | NotVerified {
  const { document, profile } = context
  const login = profile.logins[name]
  const { body, mediaType } =
    login === undefined ? { body: undefined, mediaType: '' } : loginBody(document, login, operation)
  if (login === undefined || !mentions(body, 'userName') || !mentions(body, 'password'))
    return { code: 'unsupported', detail: `the login "${name}" has no user name and password to be wrong` }
  if (Object.values(login.headers).some((value) => typeof value !== 'string' || value.includes('{')))
    return { code: 'no-request', detail: `the headers of the login "${name}" are known only when it is sent` }
  const base = context.request(operation)
  if (isNotVerified(base)) return base

  return (identity, failure) => {
    const fill = filler(context, identity, failure)
    const value = fill(body)
    if (value === unknowable) return undefined
    const headers = Object.entries(login.headers).flatMap(([header, text]) =>
      typeof text === 'string' ? [[header.toLowerCase(), text] as const] : [],
    )
    const written = typeof value === 'string' ? { mediaType, text: value } : { mediaType, value }
    return { ...base, headers: [...base.headers, ...headers], body: written }
  }
}

const placeholder = /\{([A-Za-z_]\w*)\}/g
const unknowable = Symbol('unknowable')

function filler({ profile }: PlanContext, identity: string, failure: LoginFailure) {
  const { userName, password, variables = {} } = profile.identities[identity] ?? {}
  const wrongPassword = failure === 'empty-password' ? '' : passwordUnlike(password)
  const nobody = typeof userName === 'string' ? nobodyLike(userName) : undefined

  const valueOf = (name: string): string | Later | undefined => {
    if (name === 'password') return wrongPassword
    if (name === 'userName') return failure === 'unknown-user' ? nobody : ofIdentity(identity, name)
    if (name === 'scopes') return ''
    return Object.hasOwn(variables, name) ? ofIdentity(identity, name) : undefined
  }
  const fillText = (text: string): unknown => {
    const [, whole] = /^\{([A-Za-z_]\w*)\}$/.exec(text) ?? []
    if (whole !== undefined) return valueOf(whole) ?? unknowable
    // A Later stands for a whole value only; a user name is no secret, and may stand in the plan.
    const textOf = (name: string) => (name === 'userName' && failure !== 'unknown-user' ? userName : valueOf(name))
    const names = [...text.matchAll(placeholder)].map(([, name = '']) => name)
    if (names.some((name) => typeof textOf(name) !== 'string')) return unknowable
    return text.replaceAll(placeholder, (_, name: string) => String(textOf(name)))
  }
  const fill = (template: unknown): unknown => {
    if (typeof template === 'string') return fillText(template)
    if (Array.isArray(template)) {
      const items = template.map(fill)
      return items.includes(unknowable) ? unknowable : items
    }
    if (!isRecord(template)) return template
    const entries = Object.entries(template).map(([key, one]) => [key, fill(one)] as const)
    return entries.some(([, one]) => one === unknowable) ? unknowable : Object.fromEntries(entries)
  }
  return fill
}

function ofIdentity(identity: string, variable: string): Later {
  return new Later({ from: 'identity', identity, variable })
}

/** A PIN stays a PIN and a hash a hash; of any other password nothing is told, and it meets the usual rules. */
function passwordUnlike(password: Value | undefined): string {
  if (typeof password !== 'string') return usual
  if (/^\d+$/.test(password)) return password.replaceAll(/\d/g, (digit) => String((Number(digit) + 5) % 10))
  return /^[0-9a-f]{32,}$/i.test(password) ? scramble(password) : usual
}

const usual = 'Wrong-Passw0rd-4711'
