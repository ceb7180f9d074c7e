import type { Portal } from '../portal/start-portal.ts'
import { cookieOf, textAt, type PortalCalls } from './call-portal.ts'
import { personalAccessToken, revokedAccessToken, signatureOf, type Grant } from './oauth-grants.ts'
import { confirmLinks, type ConfirmLinks } from './second-factor.ts'

/** Credentials of one user that were good once, and links: those that are over, and such as are good in the run. */
export interface EndedCredentials {
  readonly apiKey: string
  readonly token: string
  readonly cookie: string
  readonly accessToken: string
  readonly revokedAccessToken: string
  readonly signature: string
  readonly links: { readonly expired: ConfirmLinks; readonly good: ConfirmLinks }
}

/** Minutes that a token of the portal lives: fewer than pass once it was issued. */
export const tokenLife = 10

const early = { hours: 25 }
const late = { minutes: 11 }

/** Milliseconds by which the clock is turned in all. */
export const turned = (early.hours * 60 + late.minutes) * 60_000

/**
 * Makes credentials that are over when the run begins, by turning the clock before it: nobody has to lose a good one for them later.
 * This key lives a day, access tokens and links an hour, signatures five minutes (oauth 2.5; portal 2.6, 6).
 */
export async function endCredentials(
  portal: Portal,
  calls: PortalCalls,
  grants: { readonly toExpire: Grant; readonly toRevoke: Grant },
): Promise<EndedCredentials> {
  const { user } = grants.toExpire
  const apiKey = portal.createApiKey(user, { expiresInDays: 1 })
  const accessToken = await personalAccessToken(calls, grants.toExpire)
  const signature = await signatureOf(calls, user)
  const expired = await confirmLinks(calls)
  portal.clock.advance(early)
  const revoked = await revokedAccessToken(calls, grants.toRevoke)
  // The token comes last: to get the links ends those that there are.
  const good = await confirmLinks(calls)
  const signIn = await calls.login(user)
  const cookie = cookieOf(signIn, 'asc_auth_key')
  const token = await textAt(signIn, '/response/token')
  portal.clock.advance(late)
  return { apiKey, token, cookie, accessToken, revokedAccessToken: revoked, signature, links: { expired, good } }
}
