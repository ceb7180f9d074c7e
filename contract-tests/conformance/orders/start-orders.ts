import type { Call, Reply } from '../kit/call.ts'
import { createClock } from '../kit/clock.ts'
import { createAnswerer } from '../kit/create-answerer.ts'
import { flawedBy, type Flawed } from '../kit/defect.ts'
import { listen } from '../kit/listen.ts'
import { problem } from '../kit/problem.ts'
import type { Route } from '../kit/route.ts'
import { isObject } from '../kit/schema.ts'
import type { StartedServer } from '../kit/started-server.ts'
import { createAdmit, type Caller } from './admit.ts'
import { ordersDefects, type OrdersDefectId } from './defects.ts'
import { keyRoutes } from './key-routes.ts'
import { orderRoutes } from './order-routes.ts'
import { otherRoutes } from './other-routes.ts'
import { createState } from './state.ts'
import { oauthError, tokenRoute } from './token-route.ts'
import { createTokens } from './tokens.ts'

/** JWTs with scopes, and API keys, in front of orders of several tenants. Without a defect it keeps its contract in every point. */
export async function startOrders({ defect }: { readonly defect?: OrdersDefectId } = {}): Promise<StartedServer> {
  const flawed = flawedBy(ordersDefects, defect)
  const clock = createClock()
  const state = createState()
  const tokens = createTokens(clock, flawed)
  const answer = createAnswerer<Caller>({
    routes: [
      ...otherRoutes(state, flawed),
      tokenRoute(state, tokens, flawed),
      ...orderRoutes(state, clock, flawed),
      ...keyRoutes(state, clock, flawed),
    ],
    admit: createAdmit(state, tokens, flawed),
    input: { invalid: 422, takesAnyMediaType: flawed('media-type-unchecked') },
    hooks: {
      'POST /test/clock': () => {
        clock.advance(2 * 3600_000)
        return { status: 204 }
      },
    },
    finish: (reply, route) => finish(reply, route, flawed),
    otherMethod: (call, _allow, here) => otherMethod(call, here, flawed),
  })
  const server = await listen(answer)
  return {
    ...server,
    documentPath: `${import.meta.dirname}/openapi.yaml`,
    profilePath: `${import.meta.dirname}/profile.yaml`,
  }
}

function finish(reply: Reply, { id }: Route<Caller>, flawed: Flawed<OrdersDefectId>): Reply {
  const { status } = reply
  // RFC 6749, 5.2: the errors of a token endpoint have a form of their own.
  if (id === 'issueToken' && isObject(reply.json) && 'title' in reply.json)
    return { ...oauthError(status, 'invalid_request', String(reply.json.detail)) }
  if (status === 422 && flawed('input-makes-it-fail', id)) return problem(500, 'something went wrong')
  if (status === 422 && flawed('database-error-shown', id))
    return problem(422, 'SQLITE_CONSTRAINT: NOT NULL constraint failed: keys.name')
  if (status === 403 && flawed('error-of-other-form', id))
    return { ...reply, type: 'application/problem+json', json: { error: 'no' } }
  if (status === 422 && flawed('undocumented-status', id)) return problem(409, 'the input is wrong')
  if (status === 200 && flawed('content-type-wrong', id)) return { ...reply, type: 'text/plain' }
  return reply
}

function otherMethod(call: Call, here: readonly Route<Caller>[], flawed: Flawed<OrdersDefectId>): Reply | undefined {
  if (flawed('allow-missing')) return problem(405, `${call.method} is not allowed here`)
  return here[0]?.id === 'listCatalogue' && flawed('undocumented-method-accepted')
    ? { status: 200, json: [] }
    : undefined
}
