import { bindBody, notConvertible, type Body } from '../bind-body.ts'
import { success } from '../envelope.ts'
import { exceptions, PortalException } from '../exception.ts'
import type { PortalPart } from '../portal-part.ts'
import type { PortalResponse } from '../portal-response.ts'
import { BindingFailure } from '../problem.ts'
import { authenticated, type Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import type { TfaKind } from '../state/tenant.ts'
import { isAdministrator } from '../state/users.ts'
import { callerOf } from './caller.ts'

const path = '/api/2.0/settings/tfaapp'

/** Which second factor the portal asks for (portal 3). */
export function tfaSettingsRoutes(state: PortalState): PortalPart {
  return {
    routes: [
      {
        operationId: 'getTfaSettings',
        method: 'GET',
        path,
        access: authenticated,
        handle: (exchange) =>
          success(exchange, [settingOf(state, 'sms', 'By SMS'), settingOf(state, 'totp', 'By authenticator app')]),
      },
      {
        operationId: 'setTfaSettings',
        method: 'PUT',
        path,
        access: authenticated,
        handle: (exchange) => setTfa(state, exchange),
      },
    ],
  }
}

function settingOf({ tenant, release }: PortalState, kind: TfaKind, title: string): object {
  const { kind: current, ...lists } = tenant.tfa
  // 3.6 spells it so (portal 3, 9).
  const available = release === '3.7' ? { available: true } : { avaliable: true }
  return { id: kind === 'sms' ? 'sms' : 'app', title, enabled: current === kind, ...available, ...lists }
}

const kinds: Readonly<Record<string, TfaKind>> = { none: 'none', sms: 'sms', app: 'totp' }

/** One kind on turns the other off, and every token of the portal dies, the caller's too (portal 2.8, 3). */
function setTfa(state: PortalState, exchange: Exchange): PortalResponse {
  const body = bindBody(exchange.request)
  const name = (body.text('type') ?? 'None').toLowerCase()
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind === undefined) throw notConvertible('$.type', 'TfaRequestsDtoType')
  const lists = {
    trustedIps: body.texts('trustedIps') ?? [],
    mandatoryUsers: guidsOf(body, 'mandatoryUsers'),
    mandatoryGroups: guidsOf(body, 'mandatoryGroups'),
  }
  const id = body.text('id')
  const caller = callerOf(exchange)
  const namesOwner = id !== undefined && state.users.byId(id)?.role === 'owner' && caller.role !== 'owner'
  if (!isAdministrator(caller) || namesOwner) throw new PortalException(exceptions.security, 'Access denied')
  state.tenant.tfa = { kind, ...lists }
  state.secondFactor.switched(kind === 'totp')
  if (kind !== 'none') state.tenant.index++
  return success(exchange, kind !== 'none')
}

function guidsOf(body: Body, name: string): readonly string[] {
  const ids = body.texts(name) ?? []
  const bad = ids.findIndex((id) => !/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(id))
  if (bad !== -1)
    throw new BindingFailure({ [`$.${name}[${bad}]`]: ['The JSON value could not be converted to System.Guid.'] })
  return ids
}
