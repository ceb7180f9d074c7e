import type { Clock } from '../clock.ts'
import type { Deviations } from '../deviations.ts'
import { createRandom } from '../random.ts'
import type { StatsKeeper } from '../stats.ts'
import { createApiKeys } from './api-keys.ts'
import { createConfirmKeys } from './confirm-keys.ts'
import { createLockOuts, type LockOutSettings } from './lock-outs.ts'
import { createPasswords } from './passwords.ts'
import type { PortalState, Release } from './portal-state.ts'
import { createSecondFactor } from './second-factor.ts'
import { createSms, type SmsMessage } from './sms.ts'
import { createTenant, type TenantSettings, type TfaKind } from './tenant.ts'
import { createTokens } from './tokens.ts'
import { createUsers, type UserOptions } from './users.ts'

export interface StateOptions {
  readonly release: Release
  readonly seed: number | string
  readonly users: readonly UserOptions[]
  readonly tfa: TfaKind
  readonly cookieLifetime: number | undefined
  readonly settings: Partial<TenantSettings>
  readonly lockOut: LockOutSettings
  readonly deviations: Deviations
  readonly onSms: (message: SmsMessage) => void
}

/** The state of one portal, fresh: same options, same ids, secrets and codes. Each part draws from a sequence of its own. */
export function createPortalState(options: StateOptions, clock: Clock, stats: StatsKeeper, root: string): PortalState {
  const random = createRandom(options.seed)
  const users = createUsers(options.users, random.fork('users'), clock.now())
  const tenant = createTenant(options.tfa, options.cookieLifetime, options.settings)
  const secondFactor = createSecondFactor(clock, random.fork('second factor'))
  for (const { name, totp } of options.users) {
    const user = totp === 'connected' ? users.byName(name) : undefined
    if (user !== undefined) secondFactor.connect(user)
  }
  if (options.tfa !== 'totp') secondFactor.switched(false)
  return {
    release: options.release,
    deviations: options.deviations,
    clock,
    random,
    stats,
    root,
    tenant,
    users,
    passwords: createPasswords(random.fork('passwords')),
    tokens: createTokens(clock, random.fork('tokens'), tenant, users),
    apiKeys: createApiKeys(clock, random.fork('keys'), users),
    confirmKeys: createConfirmKeys(clock, random.fork('confirm keys')),
    lockOuts: createLockOuts(clock, options.lockOut),
    secondFactor,
    sms: createSms(clock, random.fork('sms'), options.onSms),
  }
}
