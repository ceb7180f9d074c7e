import type { SecurityUse } from '../../document/document.ts'
import type { Case } from '../case.ts'
import { wireCredential, type WireCredential } from '../wire-credential.ts'
import { isJson, essence, serializeBody } from './body-serializer.ts'
import { ObstacleError, type Driver, type Received, type Secret } from './driver.ts'
import { pathValue, plainValue, queryPairs } from './parameter-style.ts'

/** Sends what any document describes as a plain fetch request, with placeholder credentials made from its security schemes. */
export function plainDriver(): Driver {
  return {
    name: 'plain requests',
    secretFor: placeholder,
    open: ({ baseUrl, alternative, fetch }) => {
      const credentials = alternative.map((use) => credentialOf(use))
      return async (testCase, signal) => {
        const response = await fetch(requestOf(baseUrl, testCase, credentials, signal))
        return received(response)
      }
    },
  }
}

/** One fake secret per scheme name, so that two schemes that are sent together cannot stand in for each other. */
function placeholder({ name, scheme }: SecurityUse): Secret | undefined {
  if (scheme.type === 'mutualTLS') return undefined
  if (scheme.type !== 'http') return { type: 'value', value: `fake-${slug(name)}` }
  if (scheme.scheme.toLowerCase() === 'bearer') return { type: 'value', value: `fake-${slug(name)}` }
  // Prism 5.16 refuses a colon in the password (prism 4.4), so this one has none.
  const isBasic = scheme.scheme.toLowerCase() === 'basic'
  return isBasic ? { type: 'userPassword', userName: `fake-${slug(name)}`, password: 'fake-pässword' } : undefined
}

function credentialOf(use: SecurityUse): WireCredential {
  const secret = placeholder(use)
  const credential = secret && wireCredential(use.scheme, secret)
  if (credential) return credential
  throw new ObstacleError({ code: 'no-credential', detail: `plain requests cannot carry the scheme "${use.name}"` })
}

function requestOf(
  baseUrl: string,
  { row: { operation }, values, answer }: Case,
  credentials: readonly WireCredential[],
  signal: AbortSignal,
): Request {
  if (operation.method === 'TRACE')
    throw new ObstacleError({ code: 'not-sendable', detail: 'fetch does not send TRACE' })
  let path = operation.path
  const query: (readonly [string, string])[] = []
  const cookies: string[] = []
  const headers = new Headers({ prefer: preference(answer) })
  if (answer.mediaType !== undefined) headers.set('accept', answer.mediaType)
  for (const parameter of operation.parameters) {
    const value = values[parameter.in][parameter.name]
    if (value === undefined) continue
    if (parameter.in === 'path') path = path.replaceAll(`{${parameter.name}}`, pathValue(parameter, value))
    if (parameter.in === 'query') query.push(...queryPairs(parameter, value))
    if (parameter.in === 'header') headers.set(parameter.name, plainValue(value))
    if (parameter.in === 'cookie') cookies.push(`${parameter.name}=${plainValue(value)}`)
  }
  for (const credential of credentials) {
    if (credential.in === 'header') headers.set(credential.name, credential.value)
    if (credential.in === 'query') query.push([credential.name, credential.value])
    if (credential.in === 'cookie') cookies.push(`${credential.name}=${credential.value}`)
  }
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '))
  const body = values.body && serializeBody(values.body)
  if (body?.contentType !== undefined) headers.set('content-type', body.contentType)
  return new Request(`${baseUrl}${path}${queryString(query)}`, {
    method: operation.method,
    headers,
    redirect: 'manual',
    credentials: 'omit',
    signal,
    ...(body && { body: body.body }),
  })
}

/** The `Prefer` header by which Prism is told what to answer (prism 4.5). */
export function preference({ code, example }: Case['answer']): string {
  return example === undefined ? `code=${code}` : `code=${code}, example=${example}`
}

async function received(response: Response): Promise<Received> {
  const text = await response.text()
  const json = isJson(essence(response.headers.get('content-type') ?? ''))
  return { ok: response.ok, status: response.status, body: text === '' ? undefined : json ? parsed(text) : text }
}

function parsed(text: string): unknown {
  return JSON.parse(text)
}

function queryString(query: readonly (readonly [string, string])[]): string {
  const encoded = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return encoded.length === 0 ? '' : `?${encoded.join('&')}`
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
