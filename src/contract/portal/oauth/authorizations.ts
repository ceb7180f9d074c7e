import type { AuthorizationRequest } from './authorize/authorization-request.ts'

export type GrantOfAuthorization = 'authorization_code' | 'personal_access_token'

/** Times are milliseconds since 1970. */
export interface IssuedToken {
  readonly value: string
  readonly issued: number
  readonly expires: number
}

export interface IssuedAccessToken extends IssuedToken {
  /** What the JWT says, for introspection and userinfo. */
  readonly claims: AccessTokenPayload
  /** For the log: `jwt-2 of ann`. */
  readonly id: string
}

export interface AccessTokenPayload {
  readonly sub: string
  readonly aud: string
  readonly nbf: number
  readonly scope: readonly string[]
  readonly iss: string
  readonly exp: number
  readonly iat: number
  readonly jti: string
  readonly tid: number
  readonly cid: string
}

export interface IssuedCode extends IssuedToken {
  used: boolean
}

/** What one user has given one client by one grant. There is never a second: a new one takes its place (oauth 2.5). */
export interface Authorization {
  readonly clientId: string
  readonly userId: string
  readonly grant: GrantOfAuthorization
  /** What the application asked for; undefined for `personal_access_token`. */
  readonly request: AuthorizationRequest | undefined
  /** The framework's session, where `openid` was asked for: `sid` and `auth_time` of the ID token (oauth 5). */
  readonly session: { readonly id: string; readonly since: number } | undefined
  /** The scopes that were granted: fewer than asked for, perhaps. */
  scopes: readonly string[]
  code: IssuedCode | undefined
  access: IssuedAccessToken | undefined
  refresh: IssuedToken | undefined
  hasIdToken: boolean
  modified: number
}

/**
 * By what an authorization is found again. `clientState` is the server's own state while consent is awaited, `spent` the refresh
 * token before the last rotation.
 */
export type Handle = 'clientState' | 'code' | 'access' | 'refresh' | 'spent'

export interface Authorizations {
  /** Puts it in the place of an earlier one of the same client, user and grant, whose tokens are gone with it. */
  put(authorization: Authorization): void
  /** Makes it findable by this value, and no longer by the one before. */
  point(authorization: Authorization, handle: Handle, value: string | undefined): void
  by(handle: Handle, value: string): Authorization | undefined
  /** Whether it still stands: nothing has taken its place or removed it. */
  holds(authorization: Authorization): boolean
  of(userId: string): readonly Authorization[]
  remove(authorization: Authorization): void
  /** All of a user, of a client, or of both. */
  removeAll(which: { userId?: string; clientId?: string }): void
}

/** An authorization without code and tokens yet. */
export function newAuthorization(
  fields: Pick<Authorization, 'clientId' | 'userId' | 'grant' | 'request' | 'session' | 'modified'>,
): Authorization {
  return { ...fields, scopes: [], code: undefined, access: undefined, refresh: undefined, hasIdToken: false }
}

export function createAuthorizations(): Authorizations {
  const rows = new Map<string, Authorization>()
  const found = new Map<string, Authorization>()
  const handles = new WeakMap<Authorization, Map<Handle, string>>()
  const idOf = ({ clientId, userId, grant }: Authorization) => `${clientId} ${userId} ${grant}`

  function forget(authorization: Authorization): void {
    for (const [handle, value] of handles.get(authorization) ?? []) found.delete(`${handle} ${value}`)
    handles.delete(authorization)
  }

  function remove(authorization: Authorization): void {
    forget(authorization)
    if (rows.get(idOf(authorization)) === authorization) rows.delete(idOf(authorization))
  }

  return {
    put(authorization) {
      const before = rows.get(idOf(authorization))
      if (before !== undefined) forget(before)
      rows.set(idOf(authorization), authorization)
    },
    point(authorization, handle, value) {
      const own = handles.get(authorization) ?? new Map<Handle, string>()
      handles.set(authorization, own)
      const before = own.get(handle)
      if (before !== undefined) found.delete(`${handle} ${before}`)
      own.delete(handle)
      if (value === undefined) return
      own.set(handle, value)
      found.set(`${handle} ${value}`, authorization)
    },
    by: (handle, value) => found.get(`${handle} ${value}`),
    holds: (authorization) => rows.get(idOf(authorization)) === authorization,
    of: (userId) => [...rows.values()].filter((row) => row.userId === userId),
    remove,
    removeAll({ userId, clientId }) {
      for (const row of [...rows.values()]) {
        if ((userId ?? row.userId) === row.userId && (clientId ?? row.clientId) === row.clientId) remove(row)
      }
    },
  }
}
