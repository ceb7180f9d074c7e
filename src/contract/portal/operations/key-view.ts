import { apiDateTime } from '../dates.ts'
import type { ApiKey } from '../state/api-keys.ts'
import type { PortalState } from '../state/portal-state.ts'
import { shortProfile } from './profile.ts'

/** A key as it is answered: the secret only where it was just made, `sk-***` and the last four everywhere else (portal 6). */
export function keyView(state: PortalState, key: ApiKey, secret?: string): object {
  return {
    id: key.id,
    name: key.name,
    key: secret ?? `sk-***${key.postfix}`,
    keyPostfix: key.postfix,
    permissions: key.permissions,
    lastUsed: key.lastUsed === undefined ? undefined : apiDateTime(key.lastUsed, state.tenant),
    createOn: apiDateTime(key.createdAt, state.tenant),
    createBy: shortProfile(state, key.owner),
    expiresAt: key.expiresAt === undefined ? undefined : apiDateTime(key.expiresAt, state.tenant),
    isActive: key.isActive && !state.apiKeys.isSwitchedOff(key),
  }
}
