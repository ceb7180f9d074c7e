import { headerValues, type Answer } from '../evidence.ts'

/** One `Set-Cookie` line. RFC 6265, 5.2. */
export interface SetCookie {
  readonly name: string
  readonly value: string
  /** By name in lower case; the last of a name counts. */
  readonly attributes: ReadonlyMap<string, string>
  /** Whether it only takes a cookie away: it holds nothing, or has ended. */
  readonly isDeletion: boolean
}

export function setCookies({ headers }: Answer): readonly SetCookie[] {
  const [date = ''] = headerValues(headers, 'date')
  return headerValues(headers, 'set-cookie').map((line) => parseSetCookie(line, Date.parse(date)))
}

function parseSetCookie(line: string, answeredAt: number): SetCookie {
  const [pair = '', ...rest] = line.split(';')
  const [name, value] = split(pair)
  const attributes = new Map(
    rest.map((attribute) => {
      const [key, text] = split(attribute)
      return [key.toLowerCase(), text] as const
    }),
  )
  return { name, value, attributes, isDeletion: hasEnded(value, attributes, answeredAt) }
}

/** By the server's own clock, or, without one, in 1970, as most delete. `Max-Age` counts before `Expires` (RFC 6265, 5.3). */
function hasEnded(value: string, attributes: SetCookie['attributes'], answeredAt: number): boolean {
  const maxAge = attributes.get('max-age')
  if (value === '' || value === '""') return true
  if (maxAge !== undefined) return Number(maxAge) <= 0
  const expires = Date.parse(attributes.get('expires') ?? '')
  return expires <= (Number.isNaN(answeredAt) ? Date.UTC(2000, 0, 1) : answeredAt)
}

function split(text: string): [string, string] {
  const at = text.indexOf('=')
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

/** `session`, `connect.sid`, `PHPSESSID`: by its name a cookie that lets somebody in. */
export function isSessionName(name: string): boolean {
  return sessionName.test(name)
}

const sessionName =
  /^(?:__host-|__secure-)?(?:connect\.sid|sid|(?:j|php|asp|aspsession|[a-z]+[-_.])?sess(?:ion)?(?:[-_]?id)?|asp\.net_sessionid|(?:access|refresh|auth|session|id)[-_]?token|auth|jwt|token|remember[-_]?me)$/i
