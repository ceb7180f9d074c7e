import type { TransportFailure } from '../evidence.ts'

/** Says in words why no answer came. */
export function transportFailure(error: unknown): TransportFailure {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : String(error)
  if (code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError'))
    return { code: 'garbage', detail: `what came is not HTTP (${message})` }
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return { code: 'garbage', detail: 'the headers of the answer are too long' }
  if (
    code === 'UND_ERR_SOCKET' ||
    code === 'ECONNRESET' ||
    code === 'EPIPE' ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  )
    return { code: 'closed', detail: 'the server closed the connection before the answer was whole' }
  if (code.includes('TIMEOUT')) return { code: 'timeout', detail: 'no connection, or no answer, came in time' }
  const known = reasons[code]
  return { code: 'unreachable', detail: known ?? `the server cannot be reached (${code === '' ? message : code})` }
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server refuses connections: is it running?',
  ENOTFOUND: 'the name of the server is not known',
  EAI_AGAIN: 'the name of the server could not be looked up: is there a network?',
  ENETUNREACH: 'the network of the server cannot be reached',
  EHOSTUNREACH: 'the server cannot be reached',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed: name its authority in NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed: name its authority in NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified: name its authority in NODE_EXTRA_CA_CERTS',
  CERT_HAS_EXPIRED: 'its certificate has expired',
}

/** Where several addresses were tried, the first one's reason stands for all. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
