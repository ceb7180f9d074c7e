import type { Reply } from '../kit/call.ts'
import type { Clock } from '../kit/clock.ts'
import type { Flawed } from '../kit/defect.ts'
import { refuse } from '../kit/problem.ts'
import type { Input, Route } from '../kit/route.ts'
import type { Caller } from './admit.ts'
import type { OrdersDefectId } from './defects.ts'
import { keyBody } from './schemas.ts'
import { freshId, freshKey, type ApiKey, type State } from './state.ts'

/** Keys that the API makes and takes back. */
export function keyRoutes(state: State, clock: Clock, flawed: Flawed<OrdersDefectId>): readonly Route<Caller>[] {
  function create({ caller, body }: Input<Caller>): Reply {
    const kind = body.kind === 'report' ? 'report' : 'api'
    const made: ApiKey = {
      id: freshId('key'),
      name: String(body.name),
      kind,
      key: freshKey(kind),
      tenant: caller.tenant ?? '',
      createdAt: new Date(clock.now()).toISOString(),
    }
    state.keys.push(flawed('new-key-is-dead') ? { ...made, key: freshKey(kind) } : made)
    const secret = flawed('key-in-location') ? `?key=${made.key}` : ''
    return {
      status: 201,
      headers: {
        ...(!flawed('key-answer-cacheable') && { 'Cache-Control': 'no-store' }),
        Location: flawed('location-is-no-reference') ? '/keys/{id with spaces}' : `/keys/${made.id}${secret}`,
      },
      json: { ...show(made), key: made.key },
    }
  }

  function find({ path, caller }: Input<Caller>, operation: string): ApiKey {
    const found = state.keys.find(({ id }) => id === path.keyId)
    const isOwn = found?.tenant === caller.tenant
    if (found === undefined || (!isOwn && !flawed('stranger-revokes', operation))) refuse(404, 'there is no such key')
    return found
  }

  function read(input: Input<Caller>): Reply {
    const found = find(input, 'getKey')
    return { status: 200, json: { ...show(found), ...(flawed('key-shown-again') && { key: found.key }) } }
  }

  function revoke(input: Input<Caller>): Reply {
    const found = find(input, 'revokeKey')
    state.revokedKeys.push(found)
    if (!flawed('revoked-key-still-there')) state.keys.splice(state.keys.indexOf(found), 1)
    else state.keys[state.keys.indexOf(found)] = { ...found, key: '' }
    return { status: 204 }
  }

  return [
    {
      id: 'createKey',
      method: 'POST',
      path: '/keys',
      body: { mediaTypes: ['application/json'], schema: keyBody(flawed) },
      serve: create,
    },
    { id: 'getKey', method: 'GET', path: '/keys/{keyId}', serve: read },
    { id: 'revokeKey', method: 'DELETE', path: '/keys/{keyId}', serve: revoke },
  ]
}

function show({ id, name, kind, createdAt }: ApiKey) {
  return { id, name, kind, createdAt }
}
