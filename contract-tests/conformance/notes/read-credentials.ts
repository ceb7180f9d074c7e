import type { Call } from '../kit/call.ts'
import type { Flawed } from '../kit/defect.ts'
import type { NotesDefectId } from './defects.ts'

/** What a request brings along; undefined where it brings none of a kind. */
export interface Brought {
  /** The text of an `Authorization: Bearer`; empty where there is nothing after the word. */
  readonly token?: string
  readonly cookie?: string
  readonly basic?: { readonly userName: string; readonly password: string }
  /** There is an `Authorization`, of whatever form. */
  readonly hasAuthorization: boolean
}

export function readCredentials(call: Call, flawed: Flawed<NotesDefectId>): Brought {
  const [line, ...others] = call.authorizations
  const cookie = cookieNamed(call, 'session')
  const token = others.length > 0 ? undefined : (tokenIn(line, flawed) ?? tokenElsewhere(call, flawed))
  const basic = others.length > 0 ? undefined : basicIn(line, flawed)
  return {
    hasAuthorization: line !== undefined,
    ...(token !== undefined && { token }),
    ...(cookie !== undefined && { cookie }),
    ...(basic !== undefined && { basic }),
  }
}

/** RFC 9110, 11.1 and 11.4: the word in any case, then one space or more. */
function tokenIn(line: string | undefined, flawed: Flawed<NotesDefectId>): string | undefined {
  if (line === undefined) return undefined
  if (flawed('raw-token-accepted') && /^[\w-]{30,}$/.test(line)) return line
  if (flawed('token-under-basic-accepted') && /^basic [\w-]{30,}$/i.test(line)) return line.slice('basic '.length)
  const spaces = flawed('two-spaces-refused') ? '{1}' : '+'
  const flags = flawed('lower-case-word-refused') ? '' : 'i'
  const found = new RegExp(`^Bearer(?: ${spaces}([\\w.~+/-]+=*))?$`, flags).exec(line)
  return found === null ? undefined : (found[1] ?? '')
}

function tokenElsewhere(call: Call, flawed: Flawed<NotesDefectId>): string | undefined {
  if (flawed('token-in-query-accepted')) return call.query.get('access_token') ?? undefined
  if (flawed('token-in-cookie-accepted')) return cookieNamed(call, 'token')
  if (flawed('token-in-header-accepted')) return headerText(call, 'x-auth-token')
  return undefined
}

/** RFC 7617, 2: the password is all behind the first colon. */
function basicIn(line: string | undefined, flawed: Flawed<NotesDefectId>): Brought['basic'] {
  const encoded = /^basic +([\w+/-]+=*)$/i.exec(line ?? '')?.[1]
  if (encoded === undefined) return undefined
  const pair = Buffer.from(encoded, 'base64').toString('utf8')
  const at = pair.indexOf(':')
  if (at < 0) return undefined
  const end = flawed('basic-colon-cut') ? pair.indexOf(':', at + 1) : -1
  return { userName: pair.slice(0, at), password: pair.slice(at + 1, end < 0 ? undefined : end) }
}

function cookieNamed({ headers }: Call, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(/; */)
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

function headerText({ headers }: Call, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}
