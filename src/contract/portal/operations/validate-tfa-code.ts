import { bindBody } from '../bind-body.ts'
import { clearedConfirmation } from '../confirm-scheme.ts'
import { success } from '../envelope.ts'
import { exceptions, PortalException } from '../exception.ts'
import type { PortalResponse } from '../portal-response.ts'
import { BindingFailure } from '../problem.ts'
import type { Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import { callerOf } from './caller.ts'
import { signIn, tooManyMessages } from './sign-in.ts'

/**
 * POST /settings/tfaapp/validate (portal 3): success is the cookie, there is no token in the body. `response` is true only
 * where this code connected the app, false on every later good one.
 */
export function validateTfaCode(state: PortalState, exchange: Exchange): PortalResponse {
  const { request, caller, pending } = exchange
  const body = bindBody(request)
  const code = body.text('code')
  const session = state.release === '3.7' && (body.flag('session') ?? false)
  if (code === undefined)
    throw new BindingFailure({ $: ["JSON deserialization was missing the required property 'code'."] })
  const user = callerOf(exchange)
  if (state.tenant.tfa.kind !== 'totp') return success(exchange, false)
  if (code === '') throw new PortalException(exceptions.plain, 'No code was given')
  const verdict = state.secondFactor.check(user, code)
  if (verdict === 'too-many') throw new PortalException(exceptions.bruteForce, tooManyMessages)
  if (verdict === 'wrong') throw new PortalException(exceptions.argument, 'Incorrect code')
  const first = !state.secondFactor.isConnected(user)
  if (first) state.secondFactor.connect(user)
  signIn(state, exchange, user, session)
  state.stats.count('logins')
  pending.push(...clearedConfirmation(request, caller?.confirmRole ?? ''))
  return success(exchange, first)
}
