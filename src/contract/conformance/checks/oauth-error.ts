import { isRecord } from '../../harness/is-record.ts'
import type { Answer } from '../evidence.ts'

/** The error code of a token endpoint (RFC 6749, 5.2); undefined where the answer has none. */
export function oauthError({ json }: Answer): string | undefined {
  const error = isRecord(json?.value) ? json.value.error : undefined
  return typeof error === 'string' && codes.has(error) ? error : undefined
}

const codes = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
])
