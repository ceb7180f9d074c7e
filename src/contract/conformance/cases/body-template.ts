import type { MediaType } from '../../document/document.ts'
import { isRecord, pointerTokens } from '../../document/json-pointer.ts'
import { nobodyLike } from '../credentials/nobody-like.ts'
import type { RequestTemplate } from '../case.ts'
import { Later } from '../later.ts'
import { withUnique } from './unique-names.ts'
import type { CoverageOf } from './coverage-of.ts'

/** The good body as it will be, as far as that is known before it is sent. */
export function plainBody({ base: { body } }: CoverageOf): unknown {
  return body !== undefined && 'value' in body ? plain(body.value) : undefined
}

/** The request with another body: what the good one leaves to be filled in later stays so, but for the properties that are tried. */
export function withBody(
  about: CoverageOf,
  media: MediaType,
  value: unknown,
  tried: readonly string[],
): RequestTemplate {
  const { context, operation, base } = about
  const good = base.body !== undefined && 'value' in base.body ? base.body.value : undefined
  const filled = withUnique(context, operation, media, keepLaters(about, good, value, tried), tried)
  return { ...base, body: { mediaType: media.type, value: filled } }
}

/** The properties of the body that are filled in from somebody's account, or from a login: a wrong value would count as a failed login. */
export function accountProperties({ base: { body } }: CoverageOf): readonly string[] {
  if (body === undefined || !('value' in body) || !isRecord(body.value)) return []
  return Object.entries(body.value).flatMap(([name, one]) => (isOfAccount(one) ? [name] : []))
}

/** The value with another part at a JSON pointer; `undefined` takes it away. */
export function withPart(value: unknown, at: string, part: unknown): unknown {
  return replaced(value, pointerTokens(at), part)
}

/** The property of the body that a JSON pointer leads into. */
export function topProperty(at: string): string {
  return pointerTokens(at)[0] ?? ''
}

function replaced(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (String(index) === key ? replaced(one, rest, part) : one))
  if (!isRecord(value)) return value
  const inner = replaced(value[key], rest, part)
  const others = Object.entries(value).filter(([name]) => name !== key)
  return inner === undefined ? Object.fromEntries(others) : { ...value, [key]: inner }
}

function keepLaters(about: CoverageOf, good: unknown, value: unknown, tried: readonly string[]): unknown {
  if (!isRecord(good) || !isRecord(value)) return value
  const failsLogin = tried.some((name) => isOfAccount(good[name]))
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const before = good[name]
      if (tried.includes(name) || JSON.stringify(one) !== JSON.stringify(plain(before))) return [name, one]
      return [name, failsLogin && isOfAccount(before) ? ofNobody(about, before) : before]
    }),
  )
}

function isOfAccount(value: unknown): value is Later {
  return value instanceof Later && (value.source.from === 'identity' || value.source.from === 'session')
}

/** A login that is to fail is one of nobody's: an account that exists might be locked out. */
function ofNobody({ context }: CoverageOf, { source }: Later): string {
  if (source.from !== 'identity' || source.variable !== 'userName') return 'Wrong-Passw0rd-4711'
  const userName = context.profile.identities[source.identity]?.userName
  return nobodyLike(typeof userName === 'string' ? userName : 'nobody')
}

function plain(value: unknown): unknown {
  if (value instanceof Later) {
    const { source, otherwise } = value
    return otherwise ?? (source.from === 'unique' ? source.like : 'Passw0rd-text')
  }
  if (Array.isArray(value)) return value.map(plain)
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) : value
}
