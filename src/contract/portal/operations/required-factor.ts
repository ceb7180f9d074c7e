import type { PortalState } from '../state/portal-state.ts'
import type { User } from '../state/users.ts'

/** Which second factor this user has to give from this address: never both (portal 3). */
export function requiredFactor({ tenant }: PortalState, user: User, address: string): 'none' | 'sms' | 'totp' {
  const { kind, trustedIps, mandatoryUsers, mandatoryGroups } = tenant.tfa
  if (kind === 'none') return 'none'
  const mandatory = [...mandatoryUsers, ...mandatoryGroups].map((id) => id.toLowerCase())
  // Mandatory users and groups need it from trusted addresses too; everybody else does not.
  if ([user.id, ...user.groups].some((id) => mandatory.includes(id.toLowerCase()))) return kind
  return trustedIps.includes(address) ? 'none' : kind
}
