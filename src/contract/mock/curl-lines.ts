import type { Document, Operation, SecurityAlternative, SecurityUse } from '../document/document.ts'
import { curlRequest } from './curl-request.ts'

export interface CurlLine {
  /** What the line shows, in a few words. */
  readonly name: string
  /** One or two lines for a POSIX shell. */
  readonly command: string
}

/** What one scheme of a description is shown with. Where the description's own table has none, words that say what to put there. */
interface Showing {
  readonly name: string
  readonly secret: string
  /** The operation whose answer has the secret, and the property that it is in: shown as a first step. */
  readonly from?: { readonly operation: string; readonly property: string }
}

const fromLogin = { operation: 'login', property: 'token' }

/** The ways to authenticate of our own description, by component name; facts: portal 2.2, 4, 6 and oauth 4. */
const docspace: Readonly<Record<string, Showing>> = {
  apiKey: { name: 'API key', secret: `sk-${'0'.repeat(64)}` },
  oauth2: { name: 'OAuth token', secret: 'oauth-access-token' },
  basic: { name: 'Basic', secret: 'user@example.com:password' },
  personalAccessToken: {
    name: 'Personal access token, as a bearer token',
    secret: 'personal-access-token',
    from: fromLogin,
  },
  personalAccessTokenRaw: { name: 'Personal access token, raw', secret: 'personal-access-token', from: fromLogin },
  sessionCookie: { name: 'Session cookie', secret: 'personal-access-token' },
  confirm: { name: 'Confirmation link', secret: 'type=TfaAuth&key=confirmation-key' },
}

/** Ready-to-paste curl for each security scheme that an operation of the document uses, against a mock of it. */
export function curlLines(document: Document, url: string): readonly CurlLine[] {
  return Object.entries(document.securitySchemes).flatMap(([name]) => {
    const chosen = showcase(document.operations, name)
    if (chosen === undefined) return []
    const { operation, alternative } = chosen
    const showing = docspace[name] ?? { name, secret: placeholder(alternative, name) }
    const source = document.operations.find(({ id }) => id === showing.from?.operation)
    const secretOf = (use: SecurityUse) => docspace[use.name]?.secret ?? placeholder(alternative, use.name)
    const first = source && showing.from && tokenStep(source, url, showing.from.property)
    const second = curlRequest(operation, url, alternative, (use) =>
      first && use.name === name ? '$TOKEN' : secretOf(use),
    )
    return second === undefined ? [] : [{ name: showing.name, command: [...(first ? [first] : []), second].join('\n') }]
  })
}

/** A shell line that puts a property of an answer into TOKEN, with nothing but sed. */
function tokenStep(operation: Operation, url: string, property: string): string | undefined {
  const request = curlRequest(operation, url, [], () => '')?.replace(/^curl /, 'curl -s ')
  return request && `TOKEN=$(${request} | sed -n 's/.*"${property}":"\\([^"]*\\)".*/\\1/p')`
}

interface Showcase {
  readonly operation: Operation
  readonly alternative: SecurityAlternative
}

/** The operation that shows a scheme best: the scheme alone, nothing else to fill in, and no answer without it. */
function showcase(operations: readonly Operation[], scheme: string): Showcase | undefined {
  const cases = operations.flatMap((operation) =>
    operation.security
      .filter((alternative) => alternative.some(({ name }) => name === scheme))
      .map((alternative) => ({ operation, alternative, effort: effortOf(operation, alternative) })),
  )
  return cases.sort((a, b) => a.effort - b.effort)[0]
}

function effortOf({ method, parameters, requestBody, security }: Operation, alternative: SecurityAlternative): number {
  return (
    alternative.length * 100 +
    (security.some(({ length }) => length === 0) ? 50 : 0) +
    (requestBody?.required === true ? 20 : 0) +
    parameters.filter(({ required }) => required).length * 10 +
    (method === 'GET' ? 0 : 5) -
    // An operation that takes most ways shows that they lead to the same.
    Math.min(security.length, 9) / 10
  )
}

function placeholder(alternative: SecurityAlternative, name: string): string {
  const scheme = alternative.find((use) => use.name === name)?.scheme
  return scheme?.type === 'http' && scheme.scheme === 'basic'
    ? 'user:password'
    : `your-${name.replaceAll(/[^\w-]/g, '-')}`
}
