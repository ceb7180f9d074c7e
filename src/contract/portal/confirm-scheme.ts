import { clearedCookies, confirmCookieName, requestCookie } from './cookies.ts'
import type { CredentialSeen, Identity } from './identity.ts'
import { requestHeader, type PortalRequest } from './portal-request.ts'
import type { PortalState } from './state/portal-state.ts'
import type { User } from './state/users.ts'

/** What the `confirm` handler read: the query of a confirmation link, sent as a header (portal 2.5, 3). */
export interface Confirmation {
  readonly identity?: Identity
  readonly seen?: CredentialSeen
}

/** Header `confirm: type=…&uid=…|encemail=…[&key=…]`; a missing key is taken from the cookie of that type. */
export function readConfirmation(state: PortalState, request: PortalRequest): Confirmation {
  const header = requestHeader(request, 'confirm')
  if (header === undefined) return {}
  const link = new URLSearchParams(header)
  const type = link.get('type') ?? ''
  const key = link.get('key') ?? requestCookie(request, confirmCookieName(type)) ?? ''
  const user = userOf(state, link)
  const seen: CredentialSeen = {
    scheme: 'confirm',
    location: 'header',
    form: 'confirm',
    ...(user !== undefined && /^\w{1,20}$/.test(type) && { id: `${type} of ${user.name}` }),
  }
  const good = user?.status === 'active' && state.confirmKeys.judge(type, user.id, key) === 0
  if (!good) return { seen }
  return {
    seen,
    identity: { scheme: 'confirm', user, credential: seen, scopes: [], loginEventId: 0, confirmRole: type },
  }
}

/** The page and query that a challenge leads to: with the key for phones, without it for the app (portal 3). */
export function confirmLink(
  state: PortalState,
  type: string,
  user: User,
): { readonly url: string; readonly key: string } {
  const key = state.confirmKeys.create(type, user.id)
  const subject = type.startsWith('Tfa') ? `uid=${user.id}` : `key=${key}&encemail=${encryptedEmail(user)}`
  return { url: `${state.root}/confirm/${type}?type=${type}&${subject}`, key }
}

/** Deletes the confirmation cookie of this type where the request had sent it. */
export const clearedConfirmation = (request: PortalRequest, type: string) =>
  clearedCookies(request, [confirmCookieName(type)])

function userOf(state: PortalState, link: URLSearchParams): User | undefined {
  const id = link.get('uid')
  if (id !== null) return state.users.byId(id)
  const sealed = link.get('encemail')
  return sealed === null ? undefined : state.users.all().find((user) => encryptedEmail(user) === sealed)
}

/** The server encrypts the address; the double only has to make it unreadable and find it again. */
export function encryptedEmail(user: User): string {
  return Buffer.from([...Buffer.from(user.email)].map((byte, at) => byte ^ (0x5a + (at % 7))))
    .toString('hex')
    .toUpperCase()
}
