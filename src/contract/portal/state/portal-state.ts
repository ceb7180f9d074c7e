import type { Clock } from '../clock.ts'
import type { Deviations } from '../deviations.ts'
import type { Random } from '../random.ts'
import type { StatsKeeper } from '../stats.ts'
import type { ApiKeys } from './api-keys.ts'
import type { ConfirmKeys } from './confirm-keys.ts'
import type { LockOuts } from './lock-outs.ts'
import type { Passwords } from './passwords.ts'
import type { SecondFactor } from './second-factor.ts'
import type { Sms } from './sms.ts'
import type { Tenant } from './tenant.ts'
import type { Tokens } from './tokens.ts'
import type { Users } from './users.ts'

export type Release = '3.6' | '3.7'

/** Everything one portal knows. Made by `startPortal`, made anew by `reset()`; nothing of it is in a module. */
export interface PortalState {
  readonly release: Release
  readonly deviations: Deviations
  readonly clock: Clock
  readonly random: Random
  readonly stats: StatsKeeper
  /** The portal's own address, `http://127.0.0.1:4010`: issuer and audience of its tokens, base of its redirects. */
  readonly root: string
  readonly tenant: Tenant
  readonly users: Users
  readonly passwords: Passwords
  /** Tokens of POST /authentication and the login events behind them. */
  readonly tokens: Tokens
  readonly apiKeys: ApiKeys
  readonly confirmKeys: ConfirmKeys
  readonly lockOuts: LockOuts
  readonly secondFactor: SecondFactor
  readonly sms: Sms
}
