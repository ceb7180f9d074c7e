import { isRecord } from '../../harness/is-record.ts'
import { headerValues, type Answer } from '../evidence.ts'
import type { Check } from './check.ts'
import { handedOut } from './credential-operations.ts'
import { eachAnswer } from './each-answer.ts'

/** An answer that hands out a credential is kept by no cache. RFC 6749, 5.1: `Cache-Control: no-store`. */
export const tokenNotCacheable: Check = {
  id: 'token-not-cacheable',
  title: 'An answer with a token is not cacheable',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 9111, 5.2.2.5',
  ...eachAnswer(
    ({ answer, operation }, { profile }) =>
      answer.status < 300 && (isOAuth(answer) || handedOut(profile, operation, answer).length > 0),
    ({ answer, operation }) => {
      const lines = headerValues(answer.headers, 'cache-control')
      if (directives(lines).includes('no-store')) return []
      return [
        {
          subject: 'header Cache-Control',
          message: `${operation.id} hands out a credential in an answer that may be kept`,
          expected: 'Cache-Control: no-store',
          actual: lines.length === 0 ? 'no Cache-Control' : lines.join(', '),
          ...(isOAuth(answer) && { clause: 'RFC 6749, 5.1' }),
        },
      ]
    },
  ),
}

/** RFC 6749, 5.1: `access_token` and `token_type` are in every answer of a token endpoint. */
function isOAuth({ json }: Answer): boolean {
  return isRecord(json?.value) && isText(json.value.access_token) && isText(json.value.token_type)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function directives(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(',')).map((one) => one.trim().toLowerCase().replace(/=.*$/, ''))
}
