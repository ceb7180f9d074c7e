import type { Clock } from '../kit/clock.ts'
import type { Flawed } from '../kit/defect.ts'
import type { NotesDefectId } from './defects.ts'
import type { Session, State } from './state.ts'

/** Whose login a token or cookie is of. */
export interface SessionFinder {
  byToken(token: string, operation: string): Session | undefined
  byCookie(cookie: string, operation: string): Session | undefined
}

export function createSessionFinder(state: State, clock: Clock, flawed: Flawed<NotesDefectId>): SessionFinder {
  const isOver = ({ expiresAt }: Session) => clock.now() >= expiresAt
  return {
    byToken(token, operation) {
      if (token === '') return flawed('empty-token-accepted') ? state.sessions[0] : undefined
      if (flawed('wrong-token-accepted', operation)) return state.sessions[0]
      const isPrefix = flawed('truncated-token-accepted') && token.length >= 16
      const session = state.sessions.find((one) => (isPrefix ? one.token.startsWith(token) : one.token === token))
      if (session === undefined) return undefined
      if (isOver(session) && !flawed('expired-token-accepted', operation)) return undefined
      return session.tokenAlive ? session : undefined
    },
    byCookie(cookie, operation) {
      if (flawed('wrong-cookie-accepted', operation) && cookie !== '') return state.sessions[0]
      const session = state.sessions.find((one) => one.cookie === cookie)
      if (session === undefined) return undefined
      if (isOver(session) && !flawed('expired-cookie-accepted', operation)) return undefined
      return session.cookieAlive ? session : undefined
    },
  }
}
