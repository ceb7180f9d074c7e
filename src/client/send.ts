import { applyAuthorization, identifiesItself } from './apply-authorization.ts'
import { buildRequest } from './build-request.ts'
import { credentialScope } from './credential-scope.ts'
import type { Credential } from './credentials/credential.ts'
import { TransportError } from './errors/transport-error.ts'
import type { Outgoing } from './outgoing.ts'
import { nextHop } from './redirect.ts'
import { abortable } from './signals.ts'

export type Send = (fetch: (request: Request) => Promise<Response>, outgoing: Outgoing) => Promise<Response>

const maxRedirects = 10

/** Sends with the portal's credential where it belongs, following redirects by hand so that it goes nowhere else. */
export function sender(base: string, auth: Credential): Send {
  const scopeOf = credentialScope(base)

  return async (fetch, outgoing) => {
    let atHome = true
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const { input, init } = outgoing
      const request = buildRequest(input, { ...init, redirect: 'manual' })
      const { takesCredential, documentsRedirect } = scopeOf(request.method, request.url)
      if (atHome && takesCredential && !identifiesItself(init.headers)) {
        const signal = init.signal ?? undefined
        const given = auth.authorize({ signal })
        // No await where there is nothing to wait for: a credential at hand costs no turn of the event loop.
        applyAuthorization(request, 'headers' in given ? given : await abortable(given, signal))
      }
      const response = await fetch(request)
      if (response.type === 'opaqueredirect') {
        throw new TransportError('unsupported-in-this-runtime', 'This runtime hides redirects.')
      }
      const hop = documentsRedirect ? undefined : nextHop(request, outgoing, response)
      if (!hop) return response
      response.body?.cancel().catch(() => undefined)
      atHome &&= !hop.leavesOrigin
      outgoing = hop
    }
    throw new TransportError('too-many-redirects', `More than ${maxRedirects} redirects.`)
  }
}
