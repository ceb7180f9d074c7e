import { createClient, type Client, type ClientEvent, type ClientOptions, type paths } from 'docspace-auth'
import { personalAccessToken, type PersonalAccessTokenOptions, type RenewingCredential } from 'docspace-auth/login'
import { startPortal, type Portal, type PortalOptions } from 'docspace-contract/portal'
import { onTestFinished } from 'vitest'

export const ann = { userName: 'ann@example.com', password: 'password of ann' }

/** A portal that is closed with its test. */
export async function portalWith(options: PortalOptions = {}): Promise<Portal> {
  const portal = await startPortal(options)
  onTestFinished(() => portal.close())
  return portal
}

export interface Caller {
  readonly client: Client<paths>
  readonly auth: RenewingCredential
  readonly events: readonly ClientEvent[]
}

/** A client that signs in by itself, on the portal's time. */
export function signingIn(
  portal: Portal,
  options: Partial<PersonalAccessTokenOptions> = {},
  more: Partial<ClientOptions> = {},
): Caller {
  const events: ClientEvent[] = []
  const account = { ...ann, now: () => portal.clock.now(), ...options } as PersonalAccessTokenOptions
  const auth = personalAccessToken(account)
  const onEvent = (event: ClientEvent) => events.push(event)
  return { client: createClient({ baseUrl: portal.url, fetch: portal.fetch, auth, onEvent, ...more }), auth, events }
}

/** What calls came to, one by one. */
export async function statuses(calls: readonly Promise<{ readonly status: number }>[]): Promise<readonly unknown[]> {
  const settled = await Promise.allSettled(calls)
  return settled.map((one) => (one.status === 'fulfilled' ? one.value.status : (one.reason as { code: unknown }).code))
}
