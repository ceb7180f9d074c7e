import type { paths } from '../../generated/schema.d.ts'
import { internals, type AnyClient } from './any-client.ts'
import { caller } from './call.ts'
import { connect, type ConnectionOptions } from './connection.ts'
import { anonymous } from './credentials/anonymous.ts'
import { checkedCredential } from './credentials/checked-credential.ts'
import type { Credential } from './credentials/credential.ts'
import { hide } from './hide.ts'
import type { Middleware } from './middleware.ts'
import { redact } from './redact.ts'
import { sender } from './send.ts'
import type { Call, CallHeaders } from './types/call.ts'

export interface ClientOptions extends ConnectionOptions {
  /** Who is calling; nobody where left out. */
  readonly auth?: Credential | undefined
  /** What sends the requests; the runtime's own where left out. It is given a Request. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Sent with every call, to whatever base URL: no place for a secret. */
  readonly headers?: CallHeaders | undefined
  /**
   * Milliseconds for each call, the reading of its body included; none where left out, so that the runtime's own limits
   * hold.
   */
  readonly timeout?: number | undefined
  readonly middleware?: readonly Middleware[] | undefined
}

/** One function per method, typed by the description. */
export interface Client<P extends object> extends AnyClient {
  readonly GET: Call<P, 'get'>
  readonly PUT: Call<P, 'put'>
  readonly POST: Call<P, 'post'>
  readonly DELETE: Call<P, 'delete'>
  readonly PATCH: Call<P, 'patch'>
  readonly HEAD: Call<P, 'head'>
  readonly OPTIONS: Call<P, 'options'>
}

/**
 * A client of one portal. Typed over DocSpace's authentication surface, or over any `paths` that openapi-typescript
 * makes. Statuses are returned, in a result discriminated by `ok` and `status`; a failure of transport or credential,
 * and misuse, throws.
 * @throws MisuseError for a base URL or an option that cannot work
 */
export function createClient<P extends object = paths>(options: ClientOptions): Client<P> {
  const { auth = anonymous(), fetch = (request: Request) => globalThis.fetch(request) } = options
  const connection = connect({ ...options, auth: checkedCredential(auth) }, fetch)
  const call = caller(connection, sender(connection))
  const methods = Object.fromEntries(
    ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'].map((method) => [method, call.bind(null, method)]),
  )
  redact(hide(methods, { [internals]: connection }), () => ({ baseUrl: connection.baseUrl, auth: auth.describe() }))
  // What a call returns is known from the description only, and that is not here when this runs: the types say what it
  // promises.
  return methods as unknown as Client<P>
}
