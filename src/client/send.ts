import { applyAuthorization, identifiesItself } from './apply-authorization.ts'
import { buildRequest } from './build-request.ts'
import type { Connection } from './connection.ts'
import { credentialScope } from './credential-scope.ts'
import type { Authorization } from './credentials/authorization.ts'
import type { Credential } from './credentials/credential.ts'
import { TransportError } from './errors/transport-error.ts'
import type { Outgoing } from './outgoing.ts'
import type { RateLimitPolicy } from './rate-limit.ts'
import { nextHop } from './redirect.ts'
import { isStream } from './request-body.ts'
import { abortable } from './signals.ts'

export type Send = (fetch: Connection['fetch'], outgoing: Outgoing) => Promise<Response>

interface Sending {
  readonly auth: Credential
  readonly rateLimit?: RateLimitPolicy | undefined
}

const maxRedirects = 10

/**
 * Sends with the portal's credential where it belongs, following redirects by hand so that it goes nowhere else. An
 * authorization that is refused is replaced once, where the credential has another one and the body can be sent again.
 */
export function sender(connection: Connection & Sending): Send {
  const { baseUrl, auth, rateLimit } = connection
  const scopeOf = credentialScope(baseUrl)

  return async (fetch, outgoing) => {
    const signal = outgoing.init.signal ?? undefined
    const authorize = (rejected?: Authorization) => auth.authorize({ rejected, signal, connection })
    const waited = <T>(value: T | Promise<T>) => abortable(Promise.resolve(value), signal)
    let renewed: Authorization | undefined
    const limited = rateLimit?.()
    for (let redirects = 0; redirects <= maxRedirects;) {
      const { input, init, spare } = outgoing
      const request = buildRequest(input, { ...init, redirect: 'manual' })
      const [takesCredential, documentsRedirect] = scopeOf(request.method, request.url)
      let given: Authorization | undefined
      if (!outgoing.isAway && takesCredential && !identifiesItself(init.headers)) {
        // No await where there is nothing to wait for: a credential at hand costs no turn of the event loop.
        const ready = renewed ?? authorize()
        given = 'headers' in ready ? ready : await waited(ready)
        applyAuthorization(request, given)
      }
      const response = await fetch(request)
      const { status, type, body } = response
      if (type === 'opaqueredirect') {
        throw new TransportError('unsupported-in-this-runtime', 'This runtime hides the redirect.')
      }

      // What can be sent a second time: not a stream, nor the body of a Request unless a copy of it was kept.
      const second = typeof input === 'string' && !isStream(init.body) ? input : spare
      const again = second && { ...outgoing, input: second }
      let next: Outgoing | undefined
      // A lifecycle is told about every answer, also where nothing can be sent again.
      const answered = given && { authorization: given, request, response, connection }
      if (answered && ((await waited(auth.lifecycle?.refused(answered))) ?? status === 401) && again && !renewed) {
        renewed = await waited(authorize(given))
        if (renewed !== given) next = again
      } else if (status === 429 && again && (await limited?.(response, signal))) {
        next = again
      }
      if (next) connection.onEvent?.({ type: 'retry', method: request.method, status })
      else {
        redirects++
        if (!documentsRedirect) next = nextHop(request, outgoing, response)
      }
      if (!next) return response
      body?.cancel().catch(() => undefined)
      outgoing = next
    }
    throw new TransportError('too-many-redirects', 'Too many redirects.')
  }
}
