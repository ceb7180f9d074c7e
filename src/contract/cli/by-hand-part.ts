import { html } from '../portal/oauth/pages/html.ts'
import { page } from '../portal/oauth/pages/page.ts'
import type { PortalPart } from '../portal/portal-part.ts'
import { emptyResponse, type PortalResponse } from '../portal/portal-response.ts'
import { ownService, type Handler, type Route } from '../portal/route.ts'
import type { PortalState } from '../portal/state/portal-state.ts'
import { totpAt } from '../portal/state/totp.ts'
import type { User } from '../portal/state/users.ts'

/**
 * What a person with a shell and a browser needs and no portal has, under `/double/`: the code that a user's authenticator shows,
 * the code last sent to a phone, and a page for the application at which the authorize link of the guide ends.
 */
export function byHandPart(state: PortalState): PortalPart {
  return {
    routes: [
      route('showTotpCode', '/double/totp/{name}', codeOf(state, totpCode)),
      route('showSmsCode', '/double/sms/{name}', codeOf(state, smsCode)),
      route('showOAuthAnswer', '/double/callback', callback),
    ],
  }
}

function route(operationId: string, path: string, handle: Handler): Route {
  return { operationId, method: 'GET', path, access: ownService, handle }
}

function codeOf(state: PortalState, read: (state: PortalState, user: User) => string | undefined): Handler {
  return ({ params }) => {
    const user = state.users.byName(params.name ?? '')
    const code = user && read(state, user)
    if (code === undefined) return emptyResponse(404)
    return { status: 200, headers: [['Content-Type', 'text/plain'], noStore], body: `${code}\n` }
  }
}

const noStore = ['Cache-Control', 'no-store'] as const

function totpCode({ secondFactor, clock }: PortalState, user: User): string {
  return totpAt(secondFactor.secretOf(user), clock.now())
}

function smsCode({ sms }: PortalState, { phone }: User): string | undefined {
  return sms.outbox().findLast(({ to }) => to === phone)?.code
}

const callback: Handler = ({ query }): PortalResponse => {
  const code = query.get('code')
  if (code === null) {
    return page('The application was refused', html`<p role="status">${query.get('error') ?? 'No code came.'}</p>`)
  }
  const content = html`<p role="status">
      This page stands for the application. It was given a code, good once and for one minute. Paste this, then the next
      lines of the guide:
    </p>
    <p><code>CODE='${code}'</code></p>
    <p>State: <code>${query.get('state') ?? 'none'}</code></p>`
  return page('Back at the application', content)
}
