import type { Document, Operation, SecurityUse } from '../../document/document.ts'
import type { RequestTemplate } from '../case.ts'
import type { Answer } from '../evidence.ts'
import type { NotVerified } from '../outcome.ts'
import type { Profile, Value } from '../profile/profile.ts'
import { compose } from '../send/compose.ts'
import type { Transport } from '../send/transport.ts'
import { UnsendableError } from '../send/unsendable-error.ts'
import { fillPlaceholders, fillText, UnknownPlaceholderError, type Lookup } from './fill-placeholders.ts'
import { soundsSecret } from './profile-secrets.ts'
import { readValue } from './read-value.ts'
import type { SecretLedger } from './secret-ledger.ts'
import type { WireCredentials } from './sessions.ts'

/** What credentials are made with. */
export interface CredentialTools {
  readonly document: Document
  readonly profile: Profile
  readonly baseUrl: string
  readonly transport: Transport
  readonly ledger: SecretLedger
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What the profile lacks for the right credential of a scheme, and the scopes that a scheme is wanted for: asked for every request. */
  readonly lackOf: (use: SecurityUse, identity: string) => NotVerified | undefined
  readonly wantedScopes: (scheme: string) => readonly string[]
}

/** A call that a profile describes: to sign in or out, to make a key, to let tokens expire. */
export interface ProfileCall {
  /** What it is, for messages: `the login "main" of alice`. */
  readonly name: string
  readonly operation?: Operation
  readonly url?: string
  /** Where the operation does not say. */
  readonly method?: string
  readonly mediaType: string
  readonly body: unknown
  readonly headers: Readonly<Record<string, Value>>
  readonly lookup: Lookup
  readonly credentials?: WireCredentials
}

/** Sends it. An answer of any status is an answer; a reason never holds what the server said. */
export async function callOfProfile(
  tools: CredentialTools,
  call: ProfileCall,
  signal: AbortSignal,
): Promise<Answer | NotVerified> {
  try {
    const { baseUrl, template } = await requestOf(tools, call)
    const { wire } = compose(baseUrl, template, call.credentials)
    const result = await tools.transport.send(wire, signal)
    if ('answer' in result) return result.answer
    if (signal.aborted) return { code: 'interrupted', detail: `the run was stopped during ${call.name}` }
    return { code: 'unreachable', detail: `${call.name} was not answered: ${result.failure.detail}` }
  } catch (error) {
    if (error instanceof UnknownPlaceholderError)
      return {
        code: 'no-credential',
        detail: `${call.name} needs {${error.placeholder}}, and the profile has no such value`,
      }
    if (error instanceof UnsendableError)
      return { code: 'not-sendable', detail: `${call.name} cannot be sent: ${error.message}` }
    throw error
  }
}

async function requestOf(
  tools: CredentialTools,
  call: ProfileCall,
): Promise<{ readonly baseUrl: string; readonly template: RequestTemplate }> {
  const headers: [string, string][] = []
  for (const [name, value] of Object.entries(call.headers)) {
    const text = await fillText(await readValue(value), call.lookup)
    if (soundsSecret(name)) tools.ledger.add(`${name} of a login`, text)
    headers.push([name.toLowerCase(), text])
  }
  const body = await fillPlaceholders(call.body, call.lookup)
  const written =
    typeof body === 'string' ? { mediaType: call.mediaType, text: body } : { mediaType: call.mediaType, value: body }
  const rest = { headers, cookies: [], ...(body !== undefined && { body: written }) }
  const { operation, url } = call
  if (operation === undefined) {
    const target = new URL(absolute(tools.baseUrl, url ?? ''))
    const template = {
      ...rest,
      method: call.method ?? 'POST',
      path: target.pathname,
      pathValues: {},
      query: [...target.searchParams],
    }
    return { baseUrl: target.origin, template }
  }
  const { pathValues, query } = await parametersOf(tools.profile, operation, call.lookup)
  return {
    baseUrl: tools.baseUrl,
    template: { ...rest, method: operation.method, path: operation.path, pathValues, query },
  }
}

/** A path stands behind that of the base URL, as the document's paths do. */
function absolute(baseUrl: string, url: string): string {
  return URL.canParse(url) ? url : `${baseUrl.replace(/\/$/, '')}/${url.replace(/^\//, '')}`
}

/** What the operation's own parameters need: a value of the identity or of the profile, or the document's example. */
async function parametersOf(profile: Profile, operation: Operation, lookup: Lookup) {
  const pathValues: Record<string, string> = {}
  const query: [string, string][] = []
  for (const { name, in: place, required, example } of operation.parameters) {
    if (place !== 'path' && !(place === 'query' && required)) continue
    const value = (await lookup(name)) ?? profile.values[`${operation.id}.${name}`] ?? profile.values[name] ?? example
    if (value === undefined) throw new UnknownPlaceholderError(name)
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    if (place === 'path') pathValues[name] = text
    else query.push([name, text])
  }
  return { pathValues, query }
}
