import { clientAt } from '../client-at.ts'
import type { Alive } from './renewal.ts'

/**
 * Asks the portal whether it takes this authorization: GET /api/2.0/authentication says true or false and never 401
 * (portal 2.1). Undefined where it says neither, because it is down or no portal.
 */
export const aliveAtPortal: Alive = async (authorization, connection) => {
  const auth = { authorize: () => authorization, describe: () => ({ scheme: 'none', source: 'a question' }) }
  try {
    const answer = await clientAt(connection, auth).GET('/api/2.0/authentication')
    return answer.ok && typeof answer.data.response === 'boolean' ? answer.data.response : undefined
  } catch {
    return undefined
  }
}
