import { bindBody } from '../bind-body.ts'
import { success } from '../envelope.ts'
import { exceptions, PortalException } from '../exception.ts'
import type { PortalResponse } from '../portal-response.ts'
import type { Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import { sendAnother } from './sign-in.ts'

/** POST /authentication/setphone (portal 2.5): the number is stored and a message goes out; activation comes with its code. */
export function setPhone(state: PortalState, exchange: Exchange): PortalResponse {
  const digits = (bindBody(exchange.request).text('mobilePhone') ?? '').replaceAll(/\D/g, '').slice(0, 64)
  const user = exchange.caller?.user
  if (user === undefined || digits === '') throw new PortalException(exceptions.plain, 'No phone number was given')
  if (user.phone !== undefined && user.phoneActivated) {
    throw new PortalException(exceptions.plain, 'The phone number has been activated already')
  }
  user.phone = digits
  return success(exchange, sendAnother(state, digits))
}
