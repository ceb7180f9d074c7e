import { ownCredentials } from '../../../generated/routes.ts'
import type { ApiKeyPermission } from './api-key-permission.ts'
import { scopeRules } from './scope-rules.ts'

export interface ScopeQuestion {
  readonly method: string
  /** Of any operation of the portal, in the description or not: `/api/2.0/files/rooms`, parameters filled or not. */
  readonly path: string
  /**
   * The permissions of a key, or the scopes that an OAuth token was granted. As they are: an empty list is nothing here.
   * What `inspectKey` and `listKeys` tell never is empty.
   */
  readonly permissions: readonly string[]
}

/**
 * The scopes of which any one would do, the least first; undefined where nothing is missing, which is also so for
 * operations that carry a credential of their own and for what is not the portal's API (`/oauth2/userinfo`).
 *
 * These are the rules of 3.7 (portal 4) as they hold for API keys. OAuth tokens are not asked for a scope where an
 * operation allows anonymous callers, and can have no global one (oauth 4).
 */
export function missingScope({ method, path, permissions }: ScopeQuestion): readonly ApiKeyPermission[] | undefined {
  const verb = method.toUpperCase()
  const routed = asRouted(path)
  const [, route] = /^\/api\/[^/]+\/(.*)/.exec(routed) ?? []
  if (route === undefined || ownCredentials.test(`${routed} ${verb}`)) return undefined
  const rule = scopeRules.find((one) => route.startsWith(one.route))
  if (rule?.open?.test(verb)) return undefined
  const reads = verb === 'GET' || verb === 'HEAD'
  const own = reads ? rule?.read : writes.test(verb) ? rule?.write : []
  const enough: readonly ApiKeyPermission[] = [...(own ?? []), ...(reads ? globalReads : globalWrites)]
  return ['*', ...enough].some((scope) => permissions.includes(scope)) ? undefined : enough
}

const globalReads = ['*:read', '*:write'] as const
const globalWrites = ['*:write'] as const

/** What the server's table names; PATCH is not in it, and so asks for a global scope wherever it is. */
const writes = /^(POST|PUT|DELETE)$/

/** The path as the server compares it: without a query, in any case, and `@` is all in it that may come encoded. */
function asRouted(path: string): string {
  const [bare = ''] = path.split(/[?#]/)
  return bare
    .replace(/%40/g, '@')
    .replace(/\/+(?=\/|$)/g, '')
    .toLowerCase()
}
