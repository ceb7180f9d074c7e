export type TfaKind = 'none' | 'sms' | 'totp'

/** What belongs to the portal as a whole. */
export interface Tenant {
  readonly id: number
  readonly alias: string
  /** Moves when every token of the portal is to die: cookie lifetime changed, a second factor switched on (portal 2.8). */
  index: number
  /** Minutes; undefined: not set by an administrator, a year; 0: for ever (portal 2.2). */
  cookieLifetime: number | undefined
  tfa: TfaSettings
  /** Minutes that the tenant's zone is ahead of UTC (portal 1.1). */
  readonly utcOffset: number
  /** Whether users who do not administer may use the tools for developers, and so make keys (portal 6, oauth 6). */
  readonly developerToolsForUsers: boolean
  /** Whether anybody sends text messages (portal 2.4). */
  readonly smsProvider: boolean
}

/** What a portal is set up with, unless its start says otherwise. */
export type TenantSettings = Pick<Tenant, 'utcOffset' | 'developerToolsForUsers' | 'smsProvider'>

const shipped: TenantSettings = { utcOffset: 0, developerToolsForUsers: true, smsProvider: true }

export interface TfaSettings {
  readonly kind: TfaKind
  readonly trustedIps: readonly string[]
  readonly mandatoryUsers: readonly string[]
  readonly mandatoryGroups: readonly string[]
}

export function createTenant(
  kind: TfaKind,
  cookieLifetime: number | undefined,
  settings: Partial<TenantSettings> = {},
): Tenant {
  return {
    id: 1,
    alias: 'portal',
    index: 0,
    cookieLifetime,
    ...shipped,
    ...settings,
    tfa: { kind, trustedIps: [], mandatoryUsers: [], mandatoryGroups: [] },
  }
}
