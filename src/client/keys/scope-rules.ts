import type { ApiKeyPermission } from './api-key-permission.ts'

/** Which scopes of its own a route takes beside the global ones. */
export interface ScopeRule {
  /** What the route begins with, after `/api/2.0/`. */
  readonly route: string
  /** For GET. The least comes first. */
  readonly read: readonly ApiKeyPermission[]
  /** For POST, PUT and DELETE. */
  readonly write: readonly ApiKeyPermission[]
  /** The methods that ask for no scope at all. */
  readonly open?: RegExp
}

/**
 * The table of portal 4, in its order: the first that fits decides. The server compares beginnings and not whole
 * segments. Whatever fits none takes global scopes only, `keys` among it; until 3.6 any scope opened that (portal 9).
 */
export const scopeRules: readonly ScopeRule[] = [
  { route: 'files/rooms', read: ['rooms:read', 'rooms:write'], write: ['rooms:write'] },
  { route: 'files', read: ['files:read', 'files:write'], write: ['files:write'] },
  { route: 'people/@self', read: ['accounts.self:read', 'accounts.self:write'], write: ['accounts.self:write'] },
  { route: 'people', read: ['accounts:read', 'accounts:write'], write: ['accounts:write'] },
  // Here writing does not include reading.
  { route: 'group', read: ['accounts:read'], write: ['accounts:write'] },
  { route: 'keys/@self', read: [], write: [], open: /GET|HEAD/ },
  // Not the portal's but the identity service's, which has rules of its own (oauth 6).
  { route: 'oauth2/', read: [], write: [], open: /./ },
  { route: 'clients/', read: [], write: [], open: /./ },
]
