import { CredentialError } from '../errors/credential-error.ts'
import { DocSpaceError } from '../errors/docspace-error.ts'
import { MisuseError } from '../errors/misuse-error.ts'
import { StatusError } from '../errors/status-error.ts'
import { TransportError } from '../errors/transport-error.ts'
import { has } from '../has.ts'
import { PortalFailure } from './at-portal.ts'
import { Interruption } from './interruption.ts'
import { Refusal } from './refusal.ts'
import { timeText } from './time-text.ts'
import { UsageError } from './usage-error.ts'

export interface Explained {
  /** What, where, and what to do next. */
  readonly line: string
  /** 1: refused; 2: bad input, or the portal could not be asked; 130: Ctrl-C. */
  readonly exitCode: 1 | 2 | 130
}

/** One line and an exit code for whatever was thrown. */
export function explainFailure(error: unknown, portal = 'the portal'): Explained {
  if (error instanceof PortalFailure) return explainFailure(error.cause, error.portal)
  if (error instanceof Interruption) return { line: 'interrupted', exitCode: 130 }
  if (error instanceof UsageError) return { line: error.message, exitCode: 2 }
  if (error instanceof Refusal) return { line: error.message, exitCode: 1 }
  if (error instanceof CredentialError) return credential(error, portal)
  if (error instanceof StatusError) return status(error as StatusError, portal)
  if (error instanceof TransportError) return { line: transport(error, portal), exitCode: 2 }
  if (error instanceof MisuseError) return { line: error.message, exitCode: 2 }
  if (error instanceof DocSpaceError) return { line: `${portal}: ${error.message}`, exitCode: 1 }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : typeof error
  return { line: `this should not have happened, please report it: ${what.replaceAll(/\s+/g, ' ')}`, exitCode: 2 }
}

function credential(error: CredentialError, portal: string): Explained {
  const { code, retryAt, cause } = error
  const refused = (line: string): Explained => ({ line, exitCode: 1 })
  switch (code) {
    case 'login-refused':
      return refused(`${portal} refused the sign-in${whyNot(error.status)}`)
    case 'code-refused':
      return refused(`${portal} refused the code: it is wrong, used or too old; sign in again for another try`)
    case 'locked-out': {
      const when = retryAt ? timeText(retryAt, Date.now()) : 'a minute from now'
      return refused(`${portal} takes no sign-in of this account after too many failed ones: try again at ${when}`)
    }
    case 'second-factor-required':
      return refused(
        `the account needs a second factor at ${portal}, and DOCSPACE_AUTH=login cannot give one: unset it and run docspace-auth login, or use an API key`,
      )
    case 'reauthorization-required':
      return refused(`${portal} no longer renews this sign-in: run docspace-auth login --oauth again`)
    case 'still-signed-in':
      return refused(`${portal} still takes the token: did a proxy drop the cookie? try again without it`)
    case 'renewal-failed':
      return cause instanceof DocSpaceError ? explainFailure(cause, portal) : { line: error.message, exitCode: 2 }
    case 'store-failed':
      return { line: error.message, exitCode: 2 }
    case 'client-refused':
      return refused(
        `${portal} does not take the OAuth application: look at DOCSPACE_CLIENT_ID and DOCSPACE_CLIENT_SECRET`,
      )
    case 'authorization-denied':
      return refused(`the sign-in at ${portal} was not allowed; nothing was kept`)
    case 'unexpected-answer':
      return { line: `${portal} answered as no DocSpace portal does: is the address right?`, exitCode: 2 }
    default:
      return { line: error.message, exitCode: isInput.has(code) ? 2 : 1 }
  }
}

function whyNot(status = 401): string {
  if (status === 401) {
    return ': the user name or the password is wrong (more than five wrong ones in a minute lock the account)'
  }
  return status === 403
    ? ' (403): the account may be disabled; ask its administrator'
    : ` (${status}): is the address that of a DocSpace portal?`
}

/** What was given, by options, variables or an answer, is not what it should be: nothing was sent. */
const isInput: ReadonlySet<string> = new Set([
  'missing',
  'has-scheme-word',
  'illegal-characters',
  'colon-in-user-name',
  'not-an-api-key',
  'looks-like-an-api-key',
  'looks-like-a-jwt',
  'not-a-jwt',
  'ambiguous',
  'incomplete',
  'unknown-method',
])

function status({ status, code, path, retryAfter }: StatusError, portal: string): Explained {
  if (status === 429) {
    const when = retryAfter === undefined ? 'in a minute' : `in ${retryAfter} seconds`
    return { line: `${portal} takes no more requests for now (429): try again ${when}`, exitCode: 2 }
  }
  if (status >= 500) {
    return { line: `${portal} failed (${status} for ${path}): try again later, or ask its administrator`, exitCode: 2 }
  }
  const advice = status === 404 ? ': is the address of the portal right?' : ''
  return { line: `${portal} refused it: ${status} (${code}) for ${path}${advice}`, exitCode: 1 }
}

function transport(error: TransportError, portal: string): string {
  switch (error.code) {
    case 'network':
      return `cannot reach ${portal}${reason(error)}: check the address, your network and HTTPS_PROXY`
    case 'timeout':
      return `${portal} did not answer in time: try again later`
    case 'not-json':
      return `${portal} answered with something else than an API does (${error.contentType ?? 'no content type'}): is the address that of a DocSpace portal, and no proxy's page in between?`
    case 'redirect-refused':
    case 'too-many-redirects':
      return `${portal} sends the request to another address: give the portal's own address, as it is in the browser`
    default:
      return `${portal}: ${error.message}`
  }
}

/** The system's code, such as ECONNREFUSED: what a person would look up. It is down in the chain of causes. */
function reason(error: Error): string {
  let code: unknown
  for (let cause: unknown = error.cause; cause !== undefined; cause = has(cause, 'cause') ? cause.cause : undefined) {
    if (has(cause, 'code') && cause.code !== undefined) code = cause.code
  }
  return typeof code === 'string' ? ` (${code})` : ''
}
