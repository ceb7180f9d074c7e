import type { CredentialStore, StoredCredential } from './credential-store.ts'

/** Remembers credentials for as long as it lives. Clients that are given the same one share what they sign in with. */
export function memoryStore(): CredentialStore {
  const values = new Map<string, StoredCredential>()
  const tails = new Map<string, Promise<unknown>>()
  return {
    get: (key) => Promise.resolve(values.get(key)),
    set: (key, value) => {
      values.set(key, { ...value })
      return Promise.resolve()
    },
    delete: (key) => {
      values.delete(key)
      return Promise.resolve()
    },
    async withLock(key, task) {
      const mine = (tails.get(key) ?? Promise.resolve()).then(task)
      // Who comes next waits for the end of this one, whatever it is.
      tails.set(
        key,
        mine.catch(() => undefined),
      )
      return mine
    },
  }
}
