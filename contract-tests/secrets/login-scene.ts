import { createClient, type Client, type paths } from 'docspace-auth'
import { personalAccessToken, type PersonalAccessTokenOptions } from 'docspace-auth/login'
import { startPortal, type Portal, type PortalOptions } from 'docspace-contract/portal'
import { onTestFinished } from 'vitest'
import { wiretap, type Wiretap } from './wiretap.ts'

export const ann = { userName: 'ann@example.com', password: 'password of ann' }
/** What is given in place of the password, of a hash, and of a code. */
export const wrong = {
  password: 'MARKED wrong password',
  hash: 'deadbeefdeadbeef',
  noHash: 'MARKED hash',
  code: '987654',
}

/** A portal that is listened to. */
export interface Scene {
  readonly portal: Portal
  readonly tap: Wiretap
  /** A client with nobody's credential. */
  readonly door: Client<paths>
  /** A client that signs in by itself. */
  readonly signingIn: (options?: Partial<PersonalAccessTokenOptions>) => Client<paths>
}

/** With the secrets that are given marked; those that go over the wire are learnt. */
export async function scene(options: PortalOptions = {}): Promise<Scene> {
  const portal = await startPortal(options)
  onTestFinished(() => portal.close())
  const tap = wiretap()
  tap.secret(ann.password, 'password')
  for (const mark of Object.values(wrong)) tap.secret(mark, mark)
  const connection = { baseUrl: portal.url, fetch: tap.fetch(portal.fetch), onEvent: tap.onEvent }
  return {
    portal,
    tap,
    door: createClient(connection),
    signingIn: (options = {}) =>
      createClient({
        ...connection,
        auth: personalAccessToken({ ...ann, now: () => portal.clock.now(), ...options } as PersonalAccessTokenOptions),
      }),
  }
}

/** A way that fails, and with which code. */
export interface Way {
  readonly portal?: PortalOptions
  readonly code: string
  readonly way: (scene: Scene) => unknown
}
