import { requestHeader, type PortalRequest } from './portal-request.ts'
import { BindingFailure, UnsupportedMediaType } from './problem.ts'

/**
 * The members of a JSON body as the server's binder reads them: names in any case, unknown ones ignored, null as if missing,
 * numbers also as texts, nothing else converted. A wrong type throws a `BindingFailure` that names the member (portal 1.1, 1.2).
 */
export interface Body {
  has(name: string): boolean
  text(name: string): string | undefined
  flag(name: string): boolean | undefined
  integer(name: string): number | undefined
  texts(name: string): readonly string[] | undefined
  object(name: string): Body | undefined
}

/** Reads the body or throws: 415 for another media type or none, 400 for an empty one and for what is no JSON object. */
export function bindBody(request: PortalRequest): Body {
  const type = requestHeader(request, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!/^(?:application\/(?:json|[^/]+\+json)|text\/json)$/.test(type)) throw new UnsupportedMediaType()
  if (request.body.length === 0) throw new BindingFailure({ '': ['A non-empty request body is required.'] })
  const value = parsed(request.body)
  if (!isMembers(value)) throw notConvertible('$', 'an object')
  return bodyOf(value, '$')
}

function bodyOf(value: Readonly<Record<string, unknown>>, at: string): Body {
  const members = new Map<string, unknown>()
  for (const [name, member] of Object.entries(value)) members.set(name.toLowerCase(), member)
  const read = <T>(
    name: string,
    kind: string,
    convert: (member: unknown, path: string) => T | undefined,
  ): T | undefined => {
    const member = members.get(name.toLowerCase())
    if (member === undefined || member === null) return undefined
    const converted = convert(member, `${at}.${name}`)
    if (converted === undefined) throw notConvertible(`${at}.${name}`, kind)
    return converted
  }
  return {
    has: (name) => members.has(name.toLowerCase()),
    text: (name) => read(name, 'System.String', (member) => (typeof member === 'string' ? member : undefined)),
    flag(name) {
      // A bool of .NET has no null: that is no missing member but a wrong one.
      if (members.get(name.toLowerCase()) === null) throw notConvertible(`${at}.${name}`, 'System.Boolean')
      return read(name, 'System.Boolean', (member) => (typeof member === 'boolean' ? member : undefined))
    },
    integer: (name) => read(name, 'System.Int32', integerOf),
    texts: (name) => read(name, 'System.String[]', textsOf),
    object: (name) => read(name, 'an object', (member, path) => (isMembers(member) ? bodyOf(member, path) : undefined)),
  }
}

function integerOf(member: unknown): number | undefined {
  const number = typeof member === 'string' && /^-?\d{1,10}$/.test(member) ? Number(member) : member
  return typeof number === 'number' && Number.isInteger(number) && Math.abs(number) <= 2_147_483_647
    ? number
    : undefined
}

function textsOf(member: unknown): readonly string[] | undefined {
  if (!Array.isArray(member)) return undefined
  const texts = member.filter((one: unknown) => typeof one === 'string')
  return texts.length === member.length ? texts : undefined
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new BindingFailure({ $: ['The body is not valid JSON.'] })
  }
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Says where and what was expected, never what came: a member may be a password. */
export function notConvertible(path: string, kind: string): BindingFailure {
  return new BindingFailure({ [path]: [`The JSON value could not be converted to ${kind}. Path: ${path}`] })
}
