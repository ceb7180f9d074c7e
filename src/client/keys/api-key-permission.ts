import type { components } from '../../../generated/schema.d.ts'

/**
 * What a key can be allowed (portal 6): `*` is everything, `*:read` every GET, `*:write` everything again, and the
 * others what their name says.
 */
export type ApiKeyPermission = components['schemas']['Permission']

/** At least one: the server reads an empty list as everything (portal 6), so that has to be said, by `['*']`. */
export type ApiKeyPermissions = readonly [ApiKeyPermission, ...ApiKeyPermission[]]

/** All there are; what a portal knows is also what GET /api/2.0/keys/permissions answers. */
export const apiKeyPermissions = [
  '*',
  '*:read',
  '*:write',
  'accounts.self:read',
  'accounts.self:write',
  'accounts:read',
  'accounts:write',
  'files:read',
  'files:write',
  'rooms:read',
  'rooms:write',
] as const satisfies readonly ApiKeyPermission[]

/** Permissions as the server means them: none, or `*` among them, is everything. */
export function asGranted(permissions: readonly ApiKeyPermission[] = []): ApiKeyPermissions {
  const [first, ...others] = permissions
  return first === undefined || permissions.includes('*') ? ['*'] : [first, ...others]
}

/** Whether such a key reaches everything, the keys of its owner included. */
export function reachesEverything(permissions: readonly string[]): boolean {
  return permissions.includes('*') || permissions.includes('*:write')
}
