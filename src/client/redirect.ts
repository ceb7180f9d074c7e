import { TransportError } from './errors/transport-error.ts'
import type { Outgoing } from './outgoing.ts'
import { isStream } from './request-body.ts'

/**
 * The next hop after this answer, by the Fetch standard ("HTTP-redirect fetch") and stricter: another origin is only
 * ever asked with GET or HEAD, which have no body, and https never becomes http. Undefined where the answer is not a
 * redirect, or the call wants to see it.
 * @throws TransportError 'redirect-refused'
 */
export function nextHop(
  request: Request,
  { init, isAway }: Outgoing,
  { status, headers }: Response,
): Outgoing | undefined {
  const location = headers.get('location')
  if (location === null || init.redirect === 'manual' || !/30[12378]/.test(`${status}`)) return undefined
  const from = new URL(request.url)
  const to = URL.parse(location, from)
  const becomesGet = status === 303 ? request.method !== 'HEAD' : status < 303 && request.method === 'POST'
  const method = becomesGet ? 'GET' : request.method
  const body = becomesGet ? null : (init.body ?? request.body)
  const leavesOrigin = from.origin !== to?.origin

  const isSafe = to && [from.protocol, 'https:'].includes(to.protocol) && !to.username && !to.password
  // A body is sent to no other origin, and a stream not twice.
  if (!isSafe || init.redirect === 'error' || isStream(body) || (leavesOrigin && !/^(GET|HEAD)$/.test(method))) {
    // Origins only: the rest of either URL can hold a code or a token.
    throw new TransportError('redirect-refused', `Redirect from ${from.origin} to ${to?.origin ?? '?'} not followed.`)
  }

  // Another origin gets what is wanted, and nothing about who wants it. A body that is dropped takes the headers that
  // describe it along (Fetch standard, "request-body-header name").
  const kept = leavesOrigin ? /^(accept|accept-language|user-agent)$/ : becomesGet ? /^(?!content-)/ : /./
  return {
    input: to.href,
    init: { ...init, method, body, headers: new Headers([...init.headers].filter(([name]) => kept.test(name))) },
    isAway: !!isAway || leavesOrigin,
  }
}
