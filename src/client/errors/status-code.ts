import type { RedirectStatus, ServerErrorStatus } from '../types/http-status.ts'

/** The statuses that have a code of their own, named as RFC 9110, section 15, and RFC 6585 name them. */
const codes = {
  400: 'bad-request',
  401: 'unauthorized',
  402: 'payment-required',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  415: 'unsupported-media-type',
  422: 'unprocessable-content',
  429: 'too-many-requests',
} as const

type Named = typeof codes

/** The literal `code` of a status. */
export type StatusCode<S extends number = number> = S extends keyof Named
  ? Named[S]
  : S extends RedirectStatus
    ? 'redirected'
    : S extends ServerErrorStatus
      ? 'server-error'
      : number extends S
        ? Named[keyof Named] | 'redirected' | 'server-error' | 'client-error'
        : 'client-error'

export function codeOf(status: number): StatusCode {
  const named: Readonly<Record<number, StatusCode>> = codes
  return named[status] ?? (status >= 500 ? 'server-error' : status < 400 ? 'redirected' : 'client-error')
}
