import { valueAt } from '../../document/json-pointer.ts'
import { headerValues, type Answer } from '../evidence.ts'
import type { Login } from '../profile/profile.ts'
import { readJwt } from './jwt.ts'

/** What a login gave. */
export interface Tokens {
  readonly token: string
  readonly refreshToken?: string
  /** When it ends, in milliseconds of the clock that was given; undefined where the answer does not tell. */
  readonly expiresAt?: number
  /** The scopes that were granted, where the answer names them (RFC 6749, 5.1). */
  readonly scopes?: readonly string[]
}

/** The tokens in the answer to a login; undefined where there is none. */
export function readTokens(
  login: Pick<Login, 'token' | 'refreshToken'>,
  answer: Answer,
  now: number,
): Tokens | undefined {
  const token = textAt(answer, login.token)
  if (token === undefined) return undefined
  const refreshToken = login.refreshToken === undefined ? undefined : textAt(answer, login.refreshToken)
  const expiresAt = endOf(login.token, token, answer, now)
  const scope = besideToken(login.token, 'scope', answer)
  return {
    token,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(typeof scope === 'string' && { scopes: scope.split(' ').filter((one) => one !== '') }),
  }
}

/** The value of a cookie stays as the server wrote it: percent-encoded, it is sent back so (RFC 6265, 5.4). */
function textAt(answer: Answer, at: string): string | undefined {
  const [, place, name] = /^(cookie|header) (.+)$/.exec(at) ?? []
  if (place === 'cookie' && name !== undefined) return cookieOf(answer, name)?.value
  if (place === 'header' && name !== undefined)
    return headerValues(answer.headers, name.toLowerCase())[0]?.replace(/^Bearer +/i, '')
  const value = valueAt(answer.json?.value, pointer(at))
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

interface SetCookie {
  readonly value: string
  readonly attributes: string
}

function cookieOf(answer: Answer, name: string): SetCookie | undefined {
  return headerValues(answer.headers, 'set-cookie')
    .flatMap((line): SetCookie[] => {
      const [pair = '', ...attributes] = line.split(';')
      const at = pair.indexOf('=')
      const value = pair.slice(at + 1).trim()
      return at > 0 && pair.slice(0, at).trim() === name && value !== ''
        ? [{ value, attributes: attributes.join(';') }]
        : []
    })
    .at(-1)
}

function endOf(at: string, token: string, answer: Answer, now: number): number | undefined {
  const exp = readJwt(token)?.payload.exp
  if (typeof exp === 'number') return exp * 1000
  const seconds = Number(besideToken(at, 'expires_in', answer) ?? Number.NaN)
  if (Number.isFinite(seconds)) return now + seconds * 1000
  const cookie = at.startsWith('cookie ') ? cookieOf(answer, at.slice('cookie '.length)) : undefined
  const age = /;?\s*max-age=(\d+)/i.exec(cookie?.attributes ?? '')?.[1]
  return age === undefined ? undefined : now + Number(age) * 1000
}

/** A property of the object that holds the token. */
function besideToken(at: string, name: string, answer: Answer): unknown {
  if (/^(?:cookie|header) /.test(at)) return undefined
  return valueAt(answer.json?.value, `${pointer(at).replace(/\/[^/]*$/, '')}/${name}`)
}

function pointer(at: string): string {
  return at === '' || at.startsWith('/') ? at : `/${at}`
}
