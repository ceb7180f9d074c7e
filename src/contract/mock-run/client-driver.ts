import {
  accessToken,
  anonymous,
  apiKey,
  basic,
  createClient,
  personalAccessToken,
  sessionCookie,
  type Client,
  type Credential,
} from 'docspace-auth'
import type { SecurityAlternative } from '../document/document.ts'
import type { BodyValue, Case } from '../harness/case.ts'
import { wireCredential, type WireCredential } from '../harness/wire-credential.ts'
import { essence, isJson, serializeBody } from '../harness/drivers/body-serializer.ts'
import { docspaceSecrets } from './docspace-secrets.ts'
import { ObstacleError, type Driver, type Received, type Secret } from '../harness/drivers/driver.ts'
import { preference } from '../harness/drivers/plain-driver.ts'

/**
 * Sends our own description's requests through our own client, as its users would: one client per security alternative.
 * Credentials that belong to one call and not to the client (`confirm`, `x-signature`) are handed over with the call.
 */
export function clientDriver(): Driver {
  return {
    name: 'docspace-auth',
    secretFor: ({ name }) => docspaceSecrets[name],
    open: ({ baseUrl, alternative, fetch }) => {
      const ofClient = createClient<AnyPaths>({ baseUrl, fetch, auth: clientCredential(alternative) })
      // An operation that carries its own credential must not get the client's, so it is called by a client that has one.
      const signedIn = createClient<AnyPaths>({ baseUrl, fetch, auth: apiKey(valueOf(docspaceSecrets.apiKey)) })
      const ofCall = callCredentials(alternative)
      return (testCase, signal) => {
        const ownCredentials = testCase.row.operation.raw['x-own-credentials'] === true
        const carried = ownCredentials ? alternative.flatMap(({ name, scheme }) => wired(name, scheme)) : ofCall
        return call(ownCredentials ? signedIn : ofClient, testCase, carried, signal)
      }
    },
  }
}

/** The client's types are made of a description; a run goes by the document, whatever operations that has. */
type AnyPaths = Record<string, Record<'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options', AnyOperation>>

interface AnyOperation {
  readonly parameters: {
    readonly path?: Readonly<Record<string, unknown>>
    readonly query?: Readonly<Record<string, unknown>>
  }
  readonly requestBody?: { readonly content: { readonly 'application/json': unknown } }
  readonly responses: { readonly default: { readonly content: { readonly 'application/json': unknown } } }
}

/** Scheme by component name → the client's strategy for it. */
const strategies: Readonly<Record<string, (secret: Secret | undefined) => Credential>> = {
  apiKey: (secret) => apiKey(valueOf(secret)),
  personalAccessToken: (secret) => personalAccessToken({ token: valueOf(secret) }),
  personalAccessTokenRaw: (secret) => personalAccessToken({ token: valueOf(secret), as: 'raw' }),
  basic: (secret) => basic(secret?.type === 'userPassword' ? secret : { userName: undefined, password: undefined }),
  sessionCookie: (secret) => sessionCookie(valueOf(secret)),
  oauth2: (secret) => accessToken(valueOf(secret)),
  openIdConnect: (secret) => accessToken(valueOf(secret)),
}

function clientCredential(alternative: SecurityAlternative): Credential {
  const used = alternative.filter(({ name }) => name in strategies)
  if (used.length > 1) {
    throw new ObstacleError({
      code: 'no-credential',
      detail: 'the client sends one credential, and this alternative asks for two',
    })
  }
  const name = used[0]?.name
  return name === undefined ? anonymous() : (strategies[name]?.(docspaceSecrets[name]) ?? anonymous())
}

/** What the caller has to write into each call, because no strategy of the client stands for it. */
function callCredentials(alternative: SecurityAlternative): readonly WireCredential[] {
  return alternative.filter(({ name }) => !(name in strategies)).flatMap(({ name, scheme }) => wired(name, scheme))
}

function wired(name: string, scheme: Parameters<typeof wireCredential>[0]): readonly WireCredential[] {
  const secret = docspaceSecrets[name]
  const credential = secret && wireCredential(scheme, secret)
  if (credential) return [credential]
  throw new ObstacleError({ code: 'no-credential', detail: `there is no fake secret for the scheme "${name}"` })
}

async function call(
  client: Client<AnyPaths>,
  { row: { operation }, values, answer }: Case,
  credentials: readonly WireCredential[],
  signal: AbortSignal,
): Promise<Received> {
  const { method, path, responses } = operation
  if (method === 'TRACE') throw new ObstacleError({ code: 'not-sendable', detail: 'fetch does not send TRACE' })
  const body = values.body && clientBody(values.body)
  const cookies = credentials.flatMap((one) => (one.in === 'cookie' ? [`${one.name}=${one.value}`] : []))
  const headers = {
    prefer: preference(answer),
    ...(answer.mediaType !== undefined && { accept: answer.mediaType }),
    ...(body?.contentType !== undefined && { 'content-type': body.contentType }),
    ...strings(values.header),
    ...Object.fromEntries(credentials.flatMap((one) => (one.in === 'header' ? [[one.name, one.value]] : []))),
    ...(cookies.length > 0 && { cookie: cookies.join('; ') }),
  }
  const documented = responses.find(({ status }) => status === String(answer.code))?.content ?? []
  const mediaType = answer.mediaType ?? documented[0]?.type ?? 'application/json'
  const result = await client[method](path, {
    params: { path: values.path, query: values.query },
    headers,
    signal,
    ...(body && { body: body.value }),
    parseAs: isJson(essence(mediaType)) ? 'json' : 'text',
  })
  if (result.ok) return { ok: result.ok, status: result.status, body: result.data === '' ? undefined : result.data }
  return { ok: result.ok, status: result.status, body: result.error.body ?? result.error.text }
}

/** A body as the client's users pass it: a value for JSON and for a form that is named, FormData for multipart. */
function clientBody({ mediaType, value }: BodyValue): { readonly value: unknown; readonly contentType?: string } {
  if (essence(mediaType) !== 'multipart/form-data') return { value, contentType: mediaType }
  return { value: serializeBody({ mediaType, value }).body }
}

function strings(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

function valueOf(secret: Secret | undefined): string | undefined {
  return secret?.type === 'value' ? secret.value : undefined
}
