import type { Release } from './state/portal-state.ts'
import { globalRead, globalWrite } from './state/api-keys.ts'

/** The rows of portal 4, first fit: which scopes of its own a route takes beside the global ones. */
interface ScopeRow {
  readonly prefix: string
  readonly read: readonly string[]
  readonly write: readonly string[]
  /** Any authenticated caller, whatever the scopes. */
  readonly open?: true
}

const rows: readonly ScopeRow[] = [
  { prefix: 'files/rooms', read: ['rooms:read', 'rooms:write'], write: ['rooms:write'] },
  { prefix: 'files', read: ['files:read', 'files:write'], write: ['files:write'] },
  { prefix: 'people/@self', read: ['accounts.self:read', 'accounts.self:write'], write: ['accounts.self:write'] },
  { prefix: 'people', read: ['accounts:read', 'accounts:write'], write: ['accounts:write'] },
  { prefix: 'group', read: ['accounts:read'], write: ['accounts:write'] },
  { prefix: 'keys/@self', read: [], write: [], open: true },
]

/** Until 3.6 any scope opened all of /keys (portal 9). */
const rows36: readonly ScopeRow[] = [...rows, { prefix: 'keys', read: [], write: [], open: true }]

/** Whether these scopes reach a route: a GET with a global one or the row's, anything else with `*:write` or the row's. */
export function reaches(scopes: readonly string[], method: string, path: string, release: Release): boolean {
  if (scopes.includes(globalWrite)) return true
  const route = path.toLowerCase().replace(/^\/api\/[^/]+\//, '')
  const row = (release === '3.7' ? rows : rows36).find(
    ({ prefix }) => route === prefix || route.startsWith(`${prefix}/`),
  )
  if (row?.open === true) return true
  const reading = method === 'GET' || method === 'HEAD'
  if (reading && scopes.includes(globalRead)) return true
  return (reading ? row?.read : row?.write)?.some((scope) => scopes.includes(scope)) ?? false
}
