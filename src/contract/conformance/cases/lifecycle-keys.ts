import type { Operation } from '../../document/document.ts'
import { isRecord } from '../../document/json-pointer.ts'
import type { Case, CredentialUse, RequestTemplate, Step } from '../case.ts'
import { findOperation } from '../credentials/find-operation.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import { Later } from '../later.ts'
import type { NotVerified } from '../outcome.ts'
import type { PlanContext } from '../plan-context.ts'
import type { KeyLife } from '../profile/profile.ts'
import { prefixesOf } from '../resources/path-prefix.ts'
import { safeUse } from './lifecycle-use.ts'

/**
 * The lives of keys that the API makes: created → used → revoked → dead. Premise: the operation that is used accepts the key that
 * the profile has.
 */
export function keyCases(context: PlanContext): readonly Case[] {
  return Object.entries(context.profile.keys).flatMap(([scheme, life]) => {
    const made = keyCase(context, scheme, life)
    if (!isNotVerified(made)) return made
    context.leaveOut({ operation: life.create, title: titleOf(scheme), reason: made })
    return []
  })
}

function titleOf(scheme: string): string {
  return `a key for ${scheme}: it works, and is dead once revoked`
}

function keyCase(context: PlanContext, scheme: string, life: KeyLife): readonly Case[] | NotVerified {
  const { document, main: identity } = context
  const create = findOperation(document, life.create)
  const revoke = findOperation(document, life.revoke)
  if (create === undefined || revoke === undefined)
    return {
      code: 'no-request',
      detail: `keys.${scheme} names "${create === undefined ? life.create : life.revoke}", which the document does not have`,
    }
  if (identity === undefined)
    return { code: 'no-credential', detail: 'the profile has no identity to make a key: add one' }
  const use = safeUse(context, scheme, identity, true)
  if (use === undefined) return { code: 'no-request', detail: `no safe operation was found that ${scheme} opens` }
  if (!context.operations.some((one) => [create, revoke, use.operation].includes(one))) return []

  const creating = requestOf(context, create, scheme, identity)
  if (isNotVerified(creating)) return creating
  const revoking = requestOf(context, revoke, scheme, identity)
  if (isNotVerified(revoking)) return revoking
  const revokeRequest = withId(revoke, revoking.request, new Later({ from: 'step', step: 0, at: placeOf(life.id) }))
  if (revokeRequest === undefined)
    return { code: 'no-request', detail: `${revoke.id} has no parameter for the id of a key` }

  const learnt = { [scheme]: new Later({ from: 'step', step: 0, at: placeOf(life.key) }) }
  const using = (name: string, expect: Step['expect']): Step => ({
    name,
    operation: use.operation,
    request: { ...use.request },
    credential: { identity, alternative: use.alternative, learnt },
    expect,
  })
  const setup = { kind: 'accepted', because: 'setup', subject: scheme } as const
  const steps: Step[] = [
    {
      name: 'create',
      operation: create,
      ...creating,
      request: withBody(create, creating.request, life.body),
      expect: setup,
    },
    using('use', { kind: 'accepted', because: 'lifecycle', subject: `${scheme}: a new key` }),
    { name: 'revoke', operation: revoke, ...revoking, request: revokeRequest, expect: setup },
    using('use after revocation', { kind: 'refused', because: 'ended-credential', subject: `${scheme}: revoked` }),
  ]
  const premises = context.able(use.alternative, identity) ? [context.premise(use.operation, use.alternative)] : []
  return [{ id: `key/${scheme}`, phase: 'lifecycle', operation: create, title: titleOf(scheme), steps, premises }]
}

interface Called {
  readonly request: RequestTemplate
  readonly credential: CredentialUse
}

function requestOf(context: PlanContext, operation: Operation, scheme: string, identity: string): Called | NotVerified {
  const forbidden = context.callable(operation)
  if (forbidden !== undefined) return forbidden
  const request = context.request(operation, { identity })
  if (isNotVerified(request)) return request
  // By another scheme than the key's own, where there is one: a key need not be allowed to make keys.
  const able = operation.security.filter((one) => one.length > 0 && context.able(one, identity))
  const other = able.find((one) => one.every(({ name }) => name !== scheme))
  const credential = other === undefined ? context.credential(operation, identity) : { identity, alternative: other }
  return isNotVerified(credential) ? credential : { request, credential }
}

function withBody(operation: Operation, request: RequestTemplate, value: unknown): RequestTemplate {
  if (value === undefined) return request
  const mediaType = request.body?.mediaType ?? operation.requestBody?.content[0]?.type ?? 'application/json'
  return { ...request, body: { mediaType, value } }
}

/** The id goes where the path ends in a parameter, and else into the only query parameter or body property named like one. */
function withId(operation: Operation, request: RequestTemplate, id: Later): RequestTemplate | undefined {
  const parameter = prefixesOf(operation.path).at(-1)?.parameter
  if (parameter !== undefined) return { ...request, pathValues: { ...request.pathValues, [parameter]: id } }
  const inQuery = operation.parameters.filter(({ in: place, name }) => place === 'query' && /(?:id|key)s?$/i.test(name))
  const [only] = inQuery
  if (only !== undefined && inQuery.length === 1)
    return { ...request, query: [...request.query.filter(([name]) => name !== only.name), [only.name, id]] }
  const value = request.body !== undefined && 'value' in request.body ? request.body.value : undefined
  if (request.body === undefined || !isRecord(value)) return undefined
  const names = Object.keys(value).filter((name) => /(?:id|key)s?$/i.test(name))
  const [name] = names
  if (name === undefined || names.length !== 1) return undefined
  const { mediaType } = request.body
  return { ...request, body: { mediaType, value: { ...value, [name]: Array.isArray(value[name]) ? [id] : id } } }
}

function placeOf(at: string): string {
  return `body${at === '' || at.startsWith('/') ? at : `/${at}`}`
}
