import { headerValues } from '../evidence.ts'
import { challengeSchemes } from './challenge-schemes.ts'
import type { Check } from './check.ts'
import { eachAnswer, isDocumentedRequest, type Answered, type Remark } from './each-answer.ts'
import { isSecured } from './is-secured.ts'
import { ChallengeSyntaxError, parseChallenges, type Challenge } from './parse-challenges.ts'

/** A 401 says how to authenticate, in a way that the operation has. RFC 9110, 15.5.2 and 11.6.1. */
export const challenge: Check = {
  id: 'challenge',
  title: 'A 401 has a challenge, well-formed, of a scheme that the operation has',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 9110, 11.6.1',
  ...eachAnswer(
    (item) => isDocumentedRequest(item) && isSecured(item.operation) && hasChallenge(item),
    (item) => {
      const lines = headerValues(item.answer.headers, 'www-authenticate')
      if (lines.length === 0) return [missing(item)]
      try {
        const challenges = parseChallenges(lines.join(', '))
        return [...judgeScheme(item, challenges), ...challenges.flatMap((one) => judgeParameters(item, one))]
      } catch (error) {
        if (!(error instanceof ChallengeSyntaxError)) throw error
        return [
          remark(item, 'syntax', 'is not well-formed', 'challenges as RFC 9110, 11.3 has them', error.message, {
            clause: 'RFC 9110, 11.3',
          }),
        ]
      }
    },
  ),
}

/** Any other answer may have one too (11.6.1), and what it says of errors is judged. */
function hasChallenge({ answer }: Answered): boolean {
  return answer.status === 401 || (answer.status >= 400 && headerValues(answer.headers, 'www-authenticate').length > 0)
}

function missing(item: Answered): Remark {
  const { names } = challengeSchemes(item.operation)
  return {
    subject: 'header WWW-Authenticate',
    message: `${item.operation.id} answers 401 without saying how to authenticate`,
    expected: `a header WWW-Authenticate${names.length === 0 ? '' : `: ${names.join(' or ')}`}`,
    actual: 'none',
    clause: 'RFC 9110, 15.5.2',
    // For an API key there is no registered scheme to name, and many servers name none.
    ...(names.length === 0 && { severity: 'low' as const }),
  }
}

function judgeScheme(item: Answered, challenges: readonly Challenge[]): readonly Remark[] {
  if (item.answer.status !== 401) return []
  const { names, registeredIsWrong } = challengeSchemes(item.operation)
  const named = challenges.map(({ scheme }) => scheme.toLowerCase())
  const actual = named.length === 0 ? 'no challenge' : challenges.map(({ scheme }) => scheme).join(', ')
  const what = 'names no scheme that the operation has'
  if (names.length > 0) {
    const isNamed = names.some((name) => named.includes(name.toLowerCase()))
    return isNamed ? [] : [remark(item, 'scheme', what, names.join(' or '), actual)]
  }
  const isWrong = named.length === 0 || (registeredIsWrong && named.every((name) => registered.has(name)))
  return isWrong
    ? [remark(item, 'scheme', what, 'a scheme of its own for the API key', actual, { severity: 'low' })]
    : []
}

const registered = new Set(['basic', 'bearer', 'digest'])

function judgeParameters(item: Answered, { scheme, parameters }: Challenge): readonly Remark[] {
  const names = parameters.map(([name]) => name)
  const doubled = names.filter((name, index) => names.indexOf(name) !== index)
  const word = scheme.toLowerCase()
  return [
    ...(doubled.length === 0
      ? []
      : [
          remark(item, 'parameters', `has ${doubled.join(', ')} twice in ${scheme}`, 'each once', 'twice', {
            clause: 'RFC 9110, 11.2',
          }),
        ]),
    ...(word === 'basic' && !names.includes('realm')
      ? [remark(item, 'realm', 'has a Basic challenge without a realm', 'realm="…"', 'none', { clause: 'RFC 7617, 2' })]
      : []),
    ...(word === 'bearer' ? judgeBearerError(item, new Map(parameters).get('error')) : []),
  ]
}

/** An empty credential is one all the same: what a server thinks of it may be said. */
function hasCredentials({ credentials, headers }: Answered['request']): boolean {
  return credentials.length > 0 || headers.some(([name]) => name.toLowerCase() === 'authorization')
}

/** RFC 6750, 3 and 3.1. */
function judgeBearerError(item: Answered, error: string | undefined): readonly Remark[] {
  const { answer, request } = item
  if (error === undefined) return []
  const say = (what: string, expected: string, clause: string) => [
    remark(item, 'error', what, expected, error, { severity: 'low', clause }),
  ]
  if (answer.status === 401 && !hasCredentials(request))
    return say('has an error code where no credential was sent', 'no error code', 'RFC 6750, 3')
  const status = statusOfError[error]
  return status === undefined || status === answer.status
    ? []
    : say(`says ${error} with ${answer.status}`, `${error} with ${status}`, 'RFC 6750, 3.1')
}

const statusOfError: Readonly<Record<string, number>> = { invalid_token: 401, insufficient_scope: 403 }

function remark(
  { operation }: Answered,
  subject: string,
  what: string,
  expected: string,
  actual: string,
  other: Pick<Remark, 'clause' | 'severity'> = {},
): Remark {
  return {
    subject: `header WWW-Authenticate ${subject}`,
    message: `the WWW-Authenticate header of ${operation.id} ${what}`,
    expected,
    actual,
    ...other,
  }
}
