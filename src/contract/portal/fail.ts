import { emptyResponse, type PortalResponse } from './portal-response.ts'

/** What an operation does instead of its work: a page, silence, a closed connection, a redirect, or a bare status. */
export type Failure = 'html' | 'hang' | 'close' | 'redirect' | number

export interface FailureOptions {
  readonly with: Failure
  /** How often; for ever where it is not said. */
  readonly times?: number
  /** Where the redirect leads; the portal's sign-in page unless told. */
  readonly location?: string
}

export interface Failures {
  /** Breaks one operation, by its operationId. The last word counts. */
  fail(operation: string, options: FailureOptions): void
  /** What to answer instead, once; undefined where the operation works. */
  take(operation: string): PortalResponse | 'hang' | 'close' | undefined
  reset(): void
}

export function createFailures(known: (operation: string) => boolean): Failures {
  const planned = new Map<string, { options: FailureOptions; left: number }>()
  return {
    fail(operation, options) {
      if (!known(operation)) throw new RangeError(`The portal has no operation "${operation}".`)
      planned.set(operation, { options, left: options.times ?? Infinity })
    },
    take(operation) {
      const plan = planned.get(operation)
      if (plan === undefined || plan.left <= 0) return undefined
      plan.left--
      return failed(plan.options)
    },
    reset: () => planned.clear(),
  }
}

function failed(options: FailureOptions): PortalResponse | 'hang' | 'close' {
  const kind = options.with
  if (kind === 'hang' || kind === 'close') return kind
  if (kind === 'redirect') return emptyResponse(302, [['Location', options.location ?? '/login']])
  if (kind === 'html') return { status: 502, headers: [['Content-Type', 'text/html']], body: badGateway }
  return emptyResponse(kind)
}

/** What a proxy in front of a portal says while the portal restarts. */
const badGateway =
  '<!doctype html>\n<html lang="en"><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n'
