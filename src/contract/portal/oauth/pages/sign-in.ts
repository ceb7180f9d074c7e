import { sessionCookie } from '../../cookies.ts'
import type { PortalRequest } from '../../portal-request.ts'
import { emptyResponse, type HeaderLine, type PortalResponse } from '../../portal-response.ts'
import type { Handler } from '../../route.ts'
import { cookieNames } from '../cookies.ts'
import { bodyForm, type Form } from '../form.ts'
import type { OAuthService } from '../oauth-service.ts'
import { createAttempts, type Attempt, type Attempts } from './attempts.ts'
import { applicationOf, goOn } from './login-page.ts'
import { cookieHeader, type Called, type PortalCalls } from './portal-calls.ts'
import { cutAtScope, savedRequest } from './saved-request.ts'
import { messagePage, phonePage, secondStepPage, signInPage } from './sign-in-pages.ts'

interface SignIn {
  readonly service: OAuthService
  readonly calls: PortalCalls
  readonly attempts: Attempts
  readonly request: PortalRequest
}

/** POST /login: what the forms of the sign-in send, step by step (portal 2.2, 2.3, 3). */
export function signIn(service: OAuthService, calls: PortalCalls): Handler {
  const attempts = createAttempts(service.random.fork('sign-in attempts'))
  return async ({ request }) => {
    const form = await bodyForm(request)
    const here: SignIn = { service, calls, attempts, request }
    if (form.has('another')) return anotherAccount(here)
    if (form.has('attempt')) return nextStep(here, form)
    const userName = form.text('userName') ?? ''
    const attempt = { userName, password: form.text('password') ?? '' }
    return stepAfter(here, attempt, await calls.post(request, 'authentication', attempt))
  }
}

async function nextStep(here: SignIn, form: Form): Promise<PortalResponse> {
  const { calls, attempts, request } = here
  const attempt = attempts.take(form.text('attempt') ?? '')
  if (attempt === undefined) return signInPage({ problem: 'That took too long. Sign in again.' })
  const { userName, password, confirm } = attempt
  const phone = form.text('phone')
  if (phone !== undefined && confirm !== undefined) {
    const set = await calls.post(request, 'authentication/setphone', { mobilePhone: phone }, [['confirm', confirm]])
    const { phoneNoise } = set.result
    if (set.status !== 200)
      return phonePage(attempts.begin(attempt), set.message ?? 'The portal did not take this number.')
    const sent = { userName, password, phone: typeof phoneNoise === 'string' ? phoneNoise : 'your phone' }
    return secondStepPage({ attempt: attempts.begin(sent), phone: sent.phone })
  }
  // The path segment is never read; the code counts in the body (portal 2.3).
  const called = await calls.post(request, 'authentication/code', { userName, password, code: form.text('code') ?? '' })
  if (called.status === 200) return stepAfter(here, attempt, called)
  return secondStepPage({
    ...attempt,
    attempt: attempts.begin(attempt),
    problem: `${called.message ?? 'Sign-in failed'}. Check the code.`,
  })
}

/** What a sign-in says: a token, a phone to give, a code to type, or an error (portal 3). */
async function stepAfter(here: SignIn, attempt: Attempt, called: Called): Promise<PortalResponse> {
  const { service, calls, attempts, request } = here
  const { result, status, message } = called
  if (status !== 200) {
    const problem = message ?? 'The portal did not let you in.'
    return signInPage({ problem, userName: attempt.userName, application: applicationOf(service, request) })
  }
  if (typeof result.token === 'string') {
    const signature = await calls.signature(request, cookieHeader(called.cookies))
    return signature === undefined
      ? messagePage('That did not work', 'The portal gave no signature for this session.')
      : goOn(request, signature, called.cookies)
  }
  const phone = text(result.phoneNoise)
  if (result.sms === true && phone === undefined) {
    const confirm = new URL(text(result.confirmUrl) ?? '', request.origin).search.slice(1)
    return phonePage(attempts.begin({ ...attempt, confirm }))
  }
  const key = text(result.tfaKey)
  const waiting = { ...attempt, phone, key }
  return secondStepPage({ attempt: attempts.begin(waiting), phone, key })
}

/** Signs out here and goes back to the request that waits, as the vendor's page rebuilds it (oauth 8.2). */
function anotherAccount({ service, request }: SignIn): PortalResponse {
  const saved = savedRequest(request)
  const rebuilt = saved !== undefined && service.deviations.consentPageCutsAtScope ? cutAtScope(saved) : saved
  const forget = (name: string): HeaderLine => ['Set-Cookie', `${name}=; Max-Age=0; Path=/`]
  const cookies = [sessionCookie, cookieNames.signature, cookieNames.clientState].map(forget)
  return emptyResponse(302, [['Location', rebuilt ?? '/login'], ['Cache-Control', 'no-store'], ...cookies])
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
