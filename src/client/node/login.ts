import { buildRequest } from '../build-request.ts'
import { authorization, type Authorization, type Credential } from '../credentials/credential.ts'
import { requiredText } from '../credentials/token.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { networkError } from '../errors/network-error.ts'
import { TransportError } from '../errors/transport-error.ts'
import { redact } from '../redact.ts'

export interface LoginOptions {
  readonly baseUrl: string
  readonly userName: string
  readonly password: string
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
}

const path = '/api/2.0/authentication'
const where = { method: 'POST', path }

/**
 * User name and password, exchanged for a personal access token on first use, by one request for any number of callers,
 * and again once it has expired. A refused login is not repeated: five of them in a minute lock the account (portal
 * 2.2).
 *
 * The least that DOCSPACE_AUTH=login needs: no second factor, no renewal ahead of time or after a 401, this machine's
 * clock, nothing shared between processes. The auth layer to come does those.
 */
export function login({
  baseUrl,
  userName,
  password,
  fetch = (request) => globalThis.fetch(request),
}: LoginOptions): Credential {
  const body = JSON.stringify({
    userName: requiredText(userName, 'The user name'),
    password: requiredText(password, 'The password'),
  })
  let current: Authorization | undefined
  let pending: Promise<Authorization> | undefined
  let refused: CredentialError | undefined

  async function signIn(): Promise<Authorization> {
    try {
      current = await exchange(baseUrl, body, fetch)
      return current
    } catch (error) {
      if (error instanceof CredentialError) refused = error
      throw error
    } finally {
      pending = undefined
    }
  }

  const authorize = () => {
    if (refused) throw refused
    if (current && !(current.expiresAt && current.expiresAt.getTime() <= Date.now())) return current
    // No caller's signal goes in: it would end the login of all who wait for it.
    return (pending ??= signIn())
  }
  const describe = () => ({ scheme: 'personalAccessToken', source: 'login', expiresAt: current?.expiresAt })
  return redact({ authorize, describe }, describe)
}

async function exchange(
  baseUrl: string,
  body: string,
  fetch: NonNullable<LoginOptions['fetch']>,
): Promise<Authorization> {
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' })
  // Never followed: a redirect would take the password along.
  const request = buildRequest(baseUrl + path, { method: 'POST', body, headers, redirect: 'manual' })
  let status: number
  let text: string
  try {
    const response = await fetch(request)
    status = response.type === 'opaqueredirect' ? 302 : response.status
    text = await response.text()
  } catch (error) {
    throw networkError(error, where)
  }
  if (status >= 300 && status < 400) {
    throw new TransportError('redirect-refused', 'The login redirects, and a password is not sent after it.', {
      ...where,
      status,
    })
  }
  if (status === 408 || status >= 500) {
    throw new TransportError('network', `The login was answered ${status}: the portal is not able to answer it now.`, {
      ...where,
      status,
    })
  }
  if (status >= 400)
    throw new CredentialError('login-refused', `The login was refused with ${status}; it is not tried again.`)
  return tokenIn(text, status)
}

/** What a login answers with is a union that only the presence of the token tells apart (portal 3). */
function tokenIn(text: string, status: number): Authorization {
  const answer = responseIn(text)
  if (!answer) {
    throw new TransportError('not-json', `The login was answered ${status} with something else than a portal sends.`, {
      ...where,
      status,
    })
  }
  if (typeof answer.token === 'string' && answer.token !== '') {
    return authorization({ authorization: `Bearer ${answer.token}` }, expiryOf(answer.expires))
  }
  if (answer.sms === true || answer.tfa === true) {
    throw new CredentialError(
      'second-factor-required',
      'The account needs a second factor, which the environment cannot give: use an API key.',
    )
  }
  throw new CredentialError('unexpected-answer', 'The login was answered without a token.')
}

interface LoginAnswer {
  readonly token?: unknown
  readonly expires?: unknown
  readonly sms?: unknown
  readonly tfa?: unknown
}

function responseIn(text: string): LoginAnswer | undefined {
  try {
    const envelope: unknown = JSON.parse(text)
    if (typeof envelope !== 'object' || envelope === null || !('response' in envelope)) return undefined
    return typeof envelope.response === 'object' && envelope.response !== null ? envelope.response : undefined
  } catch {
    return undefined
  }
}

/**
 * Year 1 says "no expiry" (portal 2.2), and so do the last years there are; both would break a Date that is compared.
 */
function expiryOf(expires: unknown): Date | undefined {
  const date = new Date(typeof expires === 'string' ? expires : NaN)
  const year = date.getUTCFullYear()
  return year > 1970 && year < 9999 ? date : undefined
}
