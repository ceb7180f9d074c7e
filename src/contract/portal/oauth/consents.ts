/** What users have approved, per client and user; approvals add up (oauth 2.3). */
export interface Consents {
  of(clientId: string, userId: string): readonly string[]
  add(clientId: string, userId: string, scopes: readonly string[]): void
  removeAll(which: { userId?: string; clientId?: string }): void
}

export function createConsents(): Consents {
  const approved = new Map<string, { clientId: string; userId: string; scopes: readonly string[] }>()
  const key = (clientId: string, userId: string) => `${clientId} ${userId}`
  return {
    of: (clientId, userId) => approved.get(key(clientId, userId))?.scopes ?? [],
    add(clientId, userId, scopes) {
      const before = approved.get(key(clientId, userId))?.scopes ?? []
      approved.set(key(clientId, userId), { clientId, userId, scopes: [...new Set([...before, ...scopes])] })
    },
    removeAll({ userId, clientId }) {
      for (const [id, one] of approved) {
        if ((userId ?? one.userId) === one.userId && (clientId ?? one.clientId) === one.clientId) approved.delete(id)
      }
    },
  }
}
