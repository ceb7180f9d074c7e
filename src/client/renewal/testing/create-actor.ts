import { createClient } from '../../create-client.ts'
import type { CredentialStore } from '../../store/credential-store.ts'
import { withAuth } from '../../with-auth.ts'
import type { RenewingCredential } from '../renewing.ts'
import type { Actor } from './actor.ts'
import type { FaultyStore } from './faulty-store.ts'
import type { Judgement } from './judgement.ts'
import { listener } from './listener.ts'
import type { Server } from './server.ts'

/** Makes the credential of a client, on that client's store and clock. */
export type AuthOf = (self: () => Actor, store: CredentialStore, now: () => number) => RenewingCredential

/** What all clients of a fleet have in common. */
export interface Common {
  readonly judgement: Judgement
  readonly server: Server
  readonly store: FaultyStore
  readonly authOf: AuthOf
}

export function createActor(name: string, offset: number, { judgement, server, store, authOf }: Common): Actor {
  const { baseUrl } = server
  const self = () => actor
  const now = () => server.now() + actor.offset
  const fetch = server.fetchOf(self)
  const auth = authOf(self, store.storeOf(self), now)
  const connection = { baseUrl, fetch, onEvent: listener(self, judgement, server, store) }
  const actor: Actor = {
    name,
    client: createClient({ ...connection, auth }),
    withAuth: withAuth((input, init) => fetch(new Request(input, init)), { ...connection, auth }),
    now,
    offset,
    clockIsDoubtful: offset !== 0,
    clockMayBeBehind: offset !== 0,
    hasLeft: false,
    faults: { renewal: 0, store: 0 },
    savedTokens: new Set(),
    refusedTokens: new Set(),
    acceptedTokens: new Set(),
    owesNote: false,
    heard: { failures: [], restsUntil: 0 },
    learn(serverTime) {
      actor.clockIsDoubtful = false
      actor.clockMayBeBehind = serverTime !== server.now()
    },
    dispose: () => auth.dispose(),
    signOut: async () => {
      await auth.lifecycle?.forget(connection)
    },
  }
  return actor
}
