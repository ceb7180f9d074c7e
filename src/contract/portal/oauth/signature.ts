import { jwtVerify, SignJWT } from 'jose'
import type { Random } from '../random.ts'
import type { PortalState } from '../state/portal-state.ts'
import { isAdministrator, type User } from '../state/users.ts'

/** What the identity service makes of the portal's claims (oauth 6). */
export type SignatureRole = 'admin' | 'user' | 'guest'

/** Who stands behind an `x-signature`. */
export interface Signer {
  readonly user: User
  readonly role: SignatureRole
}

export interface Signatures {
  /** A JWT of five minutes, HS256, all of its own claims texts (oauth 6). */
  issue(user: User): Promise<string>
  /** Undefined where the signature is not ours, is over, or its user is gone. */
  verify(signature: string): Promise<Signer | undefined>
}

const lifetime = 5 * 60

export function createSignatures(state: PortalState, developerToolsForUsers: boolean, random: Random): Signatures {
  const secret = random.bytes(32)
  const { root, clock } = state
  return {
    issue(user) {
      const now = Math.floor(clock.now() / 1000)
      const guest = user.role === 'guest'
      const claims = {
        sub: user.id,
        user_id: user.id,
        user_name: `${user.firstName} ${user.lastName}`,
        user_email: user.email,
        tenant_id: String(state.tenant.id),
        tenant_url: root,
        is_admin: flag(isAdministrator(user)),
        is_guest: flag(guest),
        is_public: flag(developerToolsForUsers),
        iss: root,
        aud: root,
        nbf: now,
        iat: now,
        exp: now + lifetime,
      }
      return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(secret)
    },
    async verify(signature) {
      const currentDate = new Date(clock.now())
      const claims = await jwtVerify(signature, secret, {
        algorithms: ['HS256'],
        issuer: root,
        audience: root,
        currentDate,
      }).then(
        ({ payload }) => payload,
        () => undefined, // Whatever is wrong with it, the service says the same.
      )
      const user = typeof claims?.sub === 'string' ? state.users.byId(claims.sub) : undefined
      if (claims === undefined || user?.status !== 'active') return undefined
      return { user, role: roleOf(claims) }
    },
  }
}

/** Administrator, guest, or user where developer tools are open to users; without these a user counts as a guest (oauth 6). */
function roleOf(claims: Readonly<Record<string, unknown>>): SignatureRole {
  if (claims.is_admin === 'True') return 'admin'
  if (claims.is_guest === 'True') return 'guest'
  return claims.is_public === 'True' ? 'user' : 'guest'
}

/** Booleans are texts in these claims. */
function flag(value: boolean): string {
  return value ? 'True' : 'False'
}
