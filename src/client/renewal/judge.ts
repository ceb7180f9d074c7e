import { servesAnonymous } from '../../../generated/routes.ts'
import { routeOf } from '../credential-scope.ts'
import type { Authorization } from '../credentials/authorization.ts'
import type { Answered } from '../credentials/lifecycle.ts'
import { has } from '../has.ts'
import type { Alive } from './renewal.ts'

/**
 * Says whether an answer means that the token is no longer good. A 401 does; but one of a token that has never been
 * accepted may be about something else, and signing in again for each of those would go on for ever, so the portal is
 * asked. Where it allows anonymous callers, a dead token makes one of them of the caller: the answer is then a 403, a
 * 404, or false, and the portal is asked as well (portal 2.1).
 */
export function createJudge(alive?: Alive): (answered: Answered) => boolean | Promise<boolean> {
  const accepted = new WeakSet<Authorization>()
  const asked = new WeakMap<Authorization, Promise<boolean | undefined>>()

  /** Asks once for all who ask at the same time; where nobody can tell, it is what the status lets suppose. */
  async function dead(ask: Alive, { authorization, connection }: Answered, supposed: boolean): Promise<boolean> {
    const answer = asked.get(authorization) ?? ask(authorization, connection).finally(() => asked.delete(authorization))
    asked.set(authorization, answer)
    return !((await answer) ?? !supposed)
  }

  return (answered) => {
    const { request, response, connection, authorization } = answered
    const { status, ok } = response
    if (status === 401) return accepted.has(authorization) || !alive || dead(alive, answered, true)
    if (!alive) return false
    const route = ok && !request.url.endsWith(question) ? '' : routeOf(connection.baseUrl, request)
    if (route === `${question} GET` && ok) return saysFalse(response)
    if (ok) accepted.add(authorization)
    return /^40[34]$/.test(`${status}`) && servesAnonymous.test(route) && dead(alive, answered, false)
  }
}

/** The operation that answers whether the caller is signed in, and never 401 (portal 2.1). */
const question = '/api/2.0/authentication'

/** Reads a copy: the answer is the caller's. */
async function saysFalse(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  return has(body, 'response') && body.response === false
}
