import { bindBody } from '../bind-body.ts'
import { success } from '../envelope.ts'
import { exceptions, PortalException } from '../exception.ts'
import type { PortalPart } from '../portal-part.ts'
import { requestHeader } from '../portal-request.ts'
import { emptyResponse, type PortalResponse } from '../portal-response.ts'
import { authenticated, type Exchange, type Route } from '../route.ts'
import { permissionNames, type ApiKey } from '../state/api-keys.ts'
import type { PortalState } from '../state/portal-state.ts'
import { isAdministrator } from '../state/users.ts'
import { callerOf } from './caller.ts'
import { keyView } from './key-view.ts'
import { checkPermissions, readNewKey } from './new-key.ts'

const path = '/api/2.0/keys'
const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** API keys (portal 6). */
export function keyRoutes(state: PortalState): PortalPart {
  const entry = (operationId: string, method: string, at: string, handle: Handle): Route => ({
    operationId,
    method,
    path: `${path}${at}`,
    access: authenticated,
    // Until 3.6 the id was any text (portal 9).
    ...(state.release === '3.7' && { constraints: { keyId: guid } }),
    handle: (exchange) => handle(state, exchange),
  })
  return {
    routes: [
      entry('listApiKeys', 'GET', '', list),
      entry('createApiKey', 'POST', '', create),
      entry('listApiKeyPermissions', 'GET', '/permissions', (_, exchange) => success(exchange, permissionNames)),
      entry('getOwnApiKey', 'GET', '/@self', own),
      entry('updateApiKey', 'PUT', '/{keyId}', update),
      entry('deleteApiKey', 'DELETE', '/{keyId}', remove),
    ],
  }
}

type Handle = (state: PortalState, exchange: Exchange) => PortalResponse

/** An administrator gets those of the whole portal, anybody else their own, newest first. */
function list(state: PortalState, exchange: Exchange): PortalResponse {
  const caller = callerOf(exchange)
  const keys = state.apiKeys.all().filter(({ owner }) => isAdministrator(caller) || owner === caller)
  // Streamed on the server, so that its counter sees one value (portal 1.1).
  const count = state.deviations.keysCountIsOne ? { count: 1 } : {}
  return success(
    exchange,
    keys.map((key) => keyView(state, key)),
    count,
  )
}

function create(state: PortalState, exchange: Exchange): PortalResponse {
  const wanted = readNewKey(exchange.request)
  const caller = callerOf(exchange)
  if (caller.role === 'guest' || !(state.tenant.developerToolsForUsers || isAdministrator(caller))) {
    const kind = state.release === '3.7' ? exceptions.unauthorizedAccess : exceptions.unauthorizedAccess36
    throw new PortalException(kind, 'Access denied')
  }
  const { key, secret } = state.apiKeys.create(caller, wanted)
  return success(exchange, keyView(state, key, secret))
}

/** The key in the header; whatever else the caller came with gets through the door and breaks (portal 6, deduced). */
function own(state: PortalState, exchange: Exchange): PortalResponse {
  const key = state.apiKeys.byId(exchange.caller?.keyId ?? '')
  if (key !== undefined) return success(exchange, keyView(state, key))
  const broken = state.deviations.ownKeyIs500 && requestHeader(exchange.request, 'authorization') !== undefined
  throw broken
    ? nothingThere()
    : new PortalException(exceptions.argumentOutOfRange, 'startIndex cannot be larger than length of string.')
}

function update(state: PortalState, exchange: Exchange): PortalResponse {
  const body = bindBody(exchange.request)
  const name = body.text('name') ?? ''
  const permissions = body.texts('permissions') ?? []
  const isActive = body.flag('isActive')
  checkPermissions(name, permissions)
  const key = keyOf(state, exchange)
  if (key === undefined) return unknownKey(state)
  const refused = !mayTouch(exchange, key) || (state.release === '3.7' && state.apiKeys.isExpired(key))
  if (refused) return success(exchange, false)
  if (name !== '') key.name = name
  // `["*"]` alone is stored as null; an empty list changes nothing (portal 6).
  if (permissions.length > 0)
    key.permissions = permissions.length === 1 && permissions[0] === '*' ? undefined : permissions
  if (isActive !== undefined) key.isActive = isActive
  return success(exchange, true)
}

function remove(state: PortalState, exchange: Exchange): PortalResponse {
  const key = keyOf(state, exchange)
  if (key === undefined) return unknownKey(state)
  if (!mayTouch(exchange, key)) return success(exchange, false)
  state.apiKeys.remove(key)
  return success(exchange, true)
}

function keyOf({ apiKeys }: PortalState, { params }: Exchange): ApiKey | undefined {
  return apiKeys.byId(params.keyId ?? '')
}

function mayTouch(exchange: Exchange, { owner }: ApiKey): boolean {
  const caller = callerOf(exchange)
  return owner === caller || isAdministrator(caller)
}

function unknownKey({ deviations }: PortalState): PortalResponse {
  if (deviations.unknownKeyIs500) throw nothingThere()
  return emptyResponse(404)
}

function nothingThere(): PortalException {
  return new PortalException(exceptions.nullReference, 'Object reference not set to an instance of an object.')
}
