import { createHash } from 'node:crypto'
import type { Reply } from '../kit/call.ts'
import type { Flawed } from '../kit/defect.ts'
import type { Route } from '../kit/route.ts'
import type { Caller } from './admit.ts'
import type { NotesDefectId } from './defects.ts'
import type { State, User } from './state.ts'

/** A user as others may see it. */
export function showUser({ id, userName, email, roles, createdAt, lastLoginAt }: User) {
  return { id, userName, email, roles, createdAt, lastLoginAt }
}

/** What is about users, and what needs none. */
export function userRoutes(state: State, flawed: Flawed<NotesDefectId>): readonly Route<Caller>[] {
  function me(user: User | undefined): Reply {
    if (user === undefined) return { status: 500 }
    if (flawed('body-missing')) return { status: 200 }
    const shown: Record<string, unknown> = { ...showUser(user) }
    if (flawed('null-where-none-may-be')) shown.email = null
    if (flawed('format-broken')) shown.createdAt = String(Date.parse(user.createdAt))
    if (flawed('undocumented-property')) shown.internalId = 4711
    return { status: 200, json: shown }
  }

  function list(): Reply {
    if (flawed('server-error')) throw new Error('a defect')
    const hash = ({ password }: User) => createHash('sha256').update(password).digest('hex')
    return {
      status: 200,
      json: state.users.map((user) => ({
        ...showUser(user),
        ...(flawed('password-hash-shown') && { passwordHash: hash(user) }),
      })),
    }
  }

  function statistics(user: User | undefined): Reply {
    const own = state.notes.filter(({ owner }) => owner === user?.userName)
    const notes: unknown = flawed('integer-as-text') ? String(own.length) : own.length
    return { status: 200, json: { notes, public: own.filter(({ content }) => content.public === true).length } }
  }

  function board(user: User | undefined): Reply {
    const shown = state.notes.filter(({ content }) => content.public === true).slice(0, 50)
    return {
      status: 200,
      json: {
        titles: shown.map(({ content }) => content.title),
        ...(user && { mine: shown.filter(({ owner }) => owner === user.userName).length }),
      },
    }
  }

  return [
    { id: 'getHealth', method: 'GET', path: '/health', serve: () => ({ status: 200, json: { status: 'ok' } }) },
    { id: 'getMe', method: 'GET', path: '/me', serve: ({ caller }) => me(caller.user) },
    { id: 'listUsers', method: 'GET', path: '/users', serve: list },
    { id: 'getStatistics', method: 'GET', path: '/statistics', serve: ({ caller }) => statistics(caller.user) },
    { id: 'getBoard', method: 'GET', path: '/board', serve: ({ caller }) => board(caller.user) },
  ]
}
