import type { Pair, RequestBody, RequestTemplate } from '../case.ts'
import type { WireCredentials } from '../credentials/sessions.ts'
import type { SentRequest } from '../evidence.ts'
import { Later } from '../later.ts'
import { UnsendableError } from './unsendable-error.ts'
import { writeBody } from './write-body.ts'
import type { WireRequest } from './transport.ts'

export interface Composed {
  readonly wire: WireRequest
  readonly sent: SentRequest
}

/**
 * Writes a request whose values are all known. `baseUrl` may have a path; the template's is put behind it. A `{+name}` in the path
 * is a URI reference from an answer (`Location`), and is resolved instead of being put behind it (RFC 9110, 10.2.2).
 * Throws an `UnsendableError`.
 */
export function compose(baseUrl: string, template: RequestTemplate, credentials: WireCredentials = none): Composed {
  const query = [...pairs(template.query), ...credentials.query]
  const cookies = [...pairs(template.cookies), ...credentials.cookies]
  const body = template.body === undefined ? undefined : bodyOf(template.body)
  const headers: (readonly [string, string])[] = [
    ['accept', 'application/json, */*;q=0.5'],
    ['user-agent', 'docspace-contract'],
    ...pairs(template.headers),
    ...credentials.headers,
  ]
  if (cookies.length > 0) headers.push(['cookie', cookies.map(([name, value]) => `${name}=${value}`).join('; ')])
  if (body !== undefined) headers.push(['content-type', body.contentType])
  const url = `${urlOf(baseUrl, template)}${queryString(query)}`
  return {
    wire: { method: template.method, url, headers, ...(body && { body: body.text }) },
    sent: {
      method: template.method,
      url,
      headers,
      credentials: credentials.sent,
      ...(body && { body: body.text }),
      ...(body?.value !== undefined && { value: body.value }),
    },
  }
}

const none: WireCredentials = { headers: [], query: [], cookies: [], sent: [] }

function urlOf(baseUrl: string, { path, pathValues }: RequestTemplate): string {
  const base = baseUrl.replace(/\/$/, '')
  const reference = /^\{\+(\w+)\}$/.exec(path)?.[1]
  if (reference !== undefined) return referred(base, text(pathValues[reference]))
  return `${base}${path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => pathText(text(pathValues[name])))}`
}

/** What an answer leads to, but never another origin: a credential goes with it. */
function referred(base: string, reference: string): string {
  const url = URL.canParse(reference, `${base}/`) ? new URL(reference, `${base}/`) : undefined
  if (url === undefined) throw new UnsendableError(`the server refers to "${reference}", which is no URL`)
  if (url.origin !== new URL(base).origin)
    throw new UnsendableError(`the server refers to another origin, ${url.origin}, and nothing is sent there`)
  return url.href
}

/** RFC 3986, 3.3: the signs that styles write between values may stand in a path as they are. */
function pathText(value: string): string {
  if (value === '') throw new UnsendableError('a path parameter is empty, and so the path would be another one')
  const encoded = encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3B', ';').replaceAll('%3D', '=')
  // A segment of dots only would be taken for a step up, by proxies even where it is encoded.
  return /^\.{1,2}$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded
}

function queryString(query: readonly (readonly [string, string])[]): string {
  if (query.length === 0) return ''
  return `?${query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`
}

function bodyOf(body: RequestBody): { readonly contentType: string; readonly text: string; readonly value?: unknown } {
  if ('text' in body) return { contentType: body.mediaType, text: body.text }
  return { ...writeBody(body.mediaType, body.value), value: body.value }
}

function pairs(list: readonly Pair[]): (readonly [string, string])[] {
  return list.map(([name, value]) => [name, text(value)])
}

function text(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Later || value === undefined)
    throw new UnsendableError(`${value instanceof Later ? value.toString() : 'a value of the path'} is not known`)
  return JSON.stringify(value)
}
