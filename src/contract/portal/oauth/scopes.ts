export interface Scope {
  readonly name: string
  readonly group: string
  readonly type: string
}

/** Every scope there is, sorted by name with `openid` last, as GET /scopes lists them (oauth 4, 6). */
export const scopes: readonly Scope[] = [
  { name: 'accounts.self:read', group: 'profiles', type: 'read' },
  { name: 'accounts.self:write', group: 'profiles', type: 'write' },
  { name: 'accounts:read', group: 'accounts', type: 'read' },
  { name: 'accounts:write', group: 'accounts', type: 'write' },
  { name: 'files:read', group: 'files', type: 'read' },
  { name: 'files:write', group: 'files', type: 'write' },
  { name: 'rooms:read', group: 'rooms', type: 'read' },
  { name: 'rooms:write', group: 'rooms', type: 'write' },
  { name: 'openid', group: 'openid', type: 'openid' },
]

export const openid = 'openid'

/** Scopes written as one text: single blanks between, none of them twice (oauth 4). */
export function splitScopes(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(' ').filter((name) => name !== ''))]
}

/** Whether every one of `wanted` is among `granted`. */
export function covers(granted: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((name) => granted.includes(name))
}
