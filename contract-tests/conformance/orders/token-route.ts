import type { Call, Reply } from '../kit/call.ts'
import type { Flawed } from '../kit/defect.ts'
import type { Input, Route } from '../kit/route.ts'
import type { Caller } from './admit.ts'
import type { OrdersDefectId } from './defects.ts'
import { allScopes, type State } from './state.ts'
import { lifetimeSeconds, type Tokens } from './tokens.ts'

/** The token endpoint, client credentials only. RFC 6749, 4.4 and 5. */
export function tokenRoute(state: State, tokens: Tokens, flawed: Flawed<OrdersDefectId>): Route<Caller> {
  function serve({ call, body }: Input<Caller>): Reply {
    const { grant_type: grant, scope } = body
    if (!isText(grant)) return oauthError(400, 'invalid_request', 'grant_type is missing')
    if (grant !== 'client_credentials' && !flawed('grant-type-unchecked'))
      return oauthError(400, 'unsupported_grant_type', 'only client_credentials is supported')
    const offered = clientOf(call, body)
    if (offered === undefined)
      return oauthError(400, 'invalid_request', 'client_id and client_secret are missing, or come twice')
    const client = state.clients.find(({ id }) => id === offered.id)
    if (client === undefined && flawed('unknown-client-told'))
      return oauthError(401, 'invalid_client', 'there is no such client')
    if (client?.secret !== offered.secret) {
      const echo = flawed('secret-echoed') ? ` (${offered.secret})` : ''
      return oauthError(401, 'invalid_client', `the client or its secret is wrong${echo}`)
    }
    const wanted = isText(scope) ? [...new Set(scope.split(' '))] : client.scopes
    const granted = wanted.filter((one) => client.scopes.includes(one))
    if (granted.length === 0 || !wanted.every((one) => allScopes.includes(one)))
      return oauthError(400, 'invalid_scope', 'these scopes cannot be had')
    const headers = { 'Cache-Control': 'no-store' }
    return {
      status: 200,
      ...(!flawed('token-answer-cacheable') && { headers }),
      json: {
        access_token: tokens.issue(client, granted),
        token_type: 'Bearer',
        expires_in: flawed('lifetime-as-text') ? String(lifetimeSeconds) : lifetimeSeconds,
        scope: granted.join(' '),
      },
    }
  }

  return {
    id: 'issueToken',
    method: 'POST',
    path: '/oauth/token',
    body: { mediaTypes: ['application/x-www-form-urlencoded'], schema: { type: 'object' } },
    serve,
  }
}

/** RFC 6749, 2.3.1: by Basic, which a server must support, or in the body; not by both. */
function clientOf(call: Call, { client_id: id, client_secret: secret }: Readonly<Record<string, unknown>>) {
  const [line] = call.authorizations
  if (line === undefined) return isText(id) && isText(secret) ? { id, secret } : undefined
  const encoded = /^basic +([\w+/-]+=*)$/i.exec(line)?.[1]
  if (encoded === undefined || secret !== undefined) return undefined
  const [first = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return { id: decodeURIComponent(first), secret: decodeURIComponent(rest.join(':')) }
}

/** RFC 6749, 3.2: a parameter without a value is as good as none. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

export function oauthError(status: number, error: string, description: string): Reply {
  return {
    status,
    headers: { 'Cache-Control': 'no-store', ...(status === 401 && { 'WWW-Authenticate': 'Basic realm="orders"' }) },
    json: { error, error_description: description },
  }
}
