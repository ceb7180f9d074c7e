import { apiDateTime } from '../dates.ts'
import type { PortalState } from '../state/portal-state.ts'
import { isAdministrator, type User, type UserStatus } from '../state/users.ts'

const statuses: Readonly<Record<UserStatus, number>> = { active: 1, disabled: 2, pending: 4 }

const pictures = {
  avatar: '/static/images/default_user_photo_size_82-82.png?hash=1',
  avatarOriginal: '/static/images/default_user_photo_size_200-200.png?hash=1',
  avatarMax: '/static/images/default_user_photo_size_200-200.png?hash=1',
  avatarMedium: '/static/images/default_user_photo_size_48-48.png?hash=1',
  avatarSmall: '/static/images/default_user_photo_size_32-32.png?hash=1',
}

/** A user in short, as it stands beside what the user made. */
export function shortProfile(state: PortalState, user: User): object {
  return { id: user.id, displayName: displayName(user), ...shown(state, user) }
}

export interface SelfView {
  /** Of the cookie that was sent; 0 without one (portal 7). */
  readonly loginEventId: number
}

/** GET people/@self (portal 7): `isAdmin` is false for the owner, administrators see two members more, nulls are left out. */
export function ownProfile(state: PortalState, user: User, { loginEventId }: SelfView): object {
  const { tenant, secondFactor } = state
  return {
    id: user.id,
    displayName: displayName(user),
    firstName: user.firstName,
    lastName: user.lastName,
    userName: user.name,
    email: user.email,
    status: statuses[user.status],
    activationStatus: 1,
    department: '',
    isAdmin: user.role === 'admin',
    isRoomAdmin: user.role === 'roomAdmin',
    isLDAP: false,
    isOwner: user.role === 'owner',
    isVisitor: user.role === 'guest',
    isCollaborator: user.role === 'user',
    isSSO: false,
    cultureName: user.culture,
    mobilePhone: user.phone === undefined ? undefined : `+${user.phone}`,
    mobilePhoneActivationStatus: user.phoneActivated ? 1 : 0,
    theme: 'System',
    usedSpace: 0,
    loginEventId,
    authCookieLifetime: tenant.cookieLifetime === undefined ? undefined : tenant.cookieLifetime * 60,
    tfaAppEnabled: isAdministrator(user) && tenant.tfa.kind === 'totp' ? secondFactor.isConnected(user) : undefined,
    registrationDate: apiDateTime(user.registered, tenant),
    hasPersonalFolder: user.role !== 'guest',
    ...shown(state, user),
  }
}

export function displayName({ firstName, lastName }: User): string {
  return `${firstName} ${lastName}`
}

function shown({ root }: PortalState, { email }: User): object {
  const profileUrl = `${root}/accounts/people/filter?search=${encodeURIComponent(email)}`
  return { ...pictures, profileUrl, hasAvatar: false, isAnonim: false }
}
