import type { components, paths } from '../../../generated/schema.d.ts'
import type { Client } from '../create-client.ts'
import { unwrap } from '../unwrap.ts'

/** Who somebody is at a portal, for people to read. */
export interface Profile {
  readonly id: string
  readonly name: string
  readonly email: string | undefined
  readonly role: string
}

/** @throws StatusError: 401 where the credential is not good, 403 where its scopes do not cover the profile */
export async function readProfile(client: Client<paths>, signal: AbortSignal): Promise<Profile> {
  const { response } = await unwrap(client.GET('/api/2.0/people/@self', { signal, timeout }))
  const { id, displayName, email } = response
  return { id, name: oneLine(displayName), email: email && oneLine(email), role: roleOf(response) }
}

/** Milliseconds that a request of the command may take. */
export const timeout = 30_000

/** Ann Example <ann@example.com> */
export function fullName({ name, email }: Pick<Profile, 'name' | 'email'>): string {
  return email ? `${name} <${email}>` : name
}

/** The portal's names for them; the flags exclude each other, and `isAdmin` is false for the owner (portal 7). */
function roleOf(user: components['schemas']['Self']): string {
  if (user.isOwner) return 'owner'
  if (user.isAdmin) return 'DocSpace admin'
  if (user.isRoomAdmin) return 'room admin'
  return user.isVisitor ? 'guest' : 'user'
}

/** A name may hold anything; one with a line break must not look like another line of ours. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
