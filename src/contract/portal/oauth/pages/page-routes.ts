import { ownService, type Handler, type Route } from '../../route.ts'
import type { Send } from '../../portal-part.ts'
import type { OAuthService } from '../oauth-service.ts'
import { loginPage } from './login-page.ts'
import { createPortalCalls } from './portal-calls.ts'
import { messagePage } from './sign-in-pages.ts'
import { signIn } from './sign-in.ts'

/** Where the portal's web client would be: the pages that an authorize link leads through in a browser. */
export function pageRoutes(service: OAuthService, send: Send): readonly Route[] {
  const calls = createPortalCalls(send)
  const route = (operationId: string, method: string, path: string, handle: Handler): Route => ({
    operationId,
    method,
    path,
    access: ownService,
    handle,
  })
  return [
    route('loginPage', 'GET', '/login', loginPage(service, calls)),
    route('signInAtPage', 'POST', '/login', signIn(service, calls)),
    route('signedInPage', 'GET', '/login/done', () => messagePage('Signed in', 'You are signed in to the portal.')),
  ]
}
