import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { CredentialStore } from 'docspace-auth'
import type { Contestant, Situation, Subject } from './contestant.ts'
import { loadEntries, type Entries } from './entries.ts'

const user = 'ann'

/** docspace-auth in its standard setting. */
export async function ours(entries: Entries, version: string): Promise<Contestant> {
  const { memoryStore, storeKey, fileStore } = await loadEntries(entries)
  const key = ({ origin, clientId }: Situation) => storeKey({ portal: origin, client: clientId, user })

  async function fill(store: CredentialStore, situation: Situation): Promise<void> {
    const { accessToken: token, ...rest } = situation.tokens
    await store.set(key(situation), { token, ...rest, scope: 'read' })
  }

  return {
    name: 'docspace-auth',
    version,
    async connect(situation) {
      const store = memoryStore()
      await fill(store, situation)
      return subjectOn(store, situation, entries)
    },
    sharedStore: {
      fill: (path, situation) => fill(fileStore(path), situation),
      read: (path, situation) => fileStore(path).get(key(situation)),
      start: (path, situation, orders) =>
        spawn(
          process.execPath,
          [join(import.meta.dirname, 'store-process.ts'), JSON.stringify({ path, situation, orders, entries })],
          { stdio: ['pipe', 'pipe', 'inherit'] },
        ),
    },
  }
}

/** An application that has its user's tokens in the store. */
export async function subjectOn(store: CredentialStore, situation: Situation, entries: Entries): Promise<Subject> {
  const { createClient, unwrap, oauth, standard } = await loadEntries(entries)
  const { origin: baseUrl, tokenUrl, clientId, clientSecret, fetch } = situation
  const app = oauth({
    baseUrl,
    clientId,
    clientSecret,
    redirectUri: 'http://127.0.0.1/callback',
    scope: ['read'],
    provider: standard({ issuer: baseUrl, token_endpoint: tokenUrl }),
    fetch,
  })
  const { GET } = createClient({ baseUrl, auth: app.credential({ store, user }), fetch })
  return {
    call: (_, { origin, signal } = {}) => unwrap(GET('/api/2.0/people/@self', { baseUrl: origin, signal })),
  }
}
