import type { PortalRequest } from '../../portal-request.ts'
import type { OAuthService } from '../oauth-service.ts'
import { allowanceOf, createBuckets, everybodysSecond, type Verdict } from '../rate-limit.ts'

/** The limits of the client API: a user's in a minute, and everybody's in a second, less for the public look-up (oauth 8.1). */
export interface ClientLimits {
  ofUser(request: PortalRequest, userId: string): Verdict
  /** False where there were too many of everybody. */
  everybody(): boolean
  publicInfo(): boolean
}

export function createClientLimits({ options, state }: OAuthService): ClientLimits {
  const on = options.rateLimits === 'everybody'
  const minutes = createBuckets(60_000, () => state.clock.now())
  const seconds = createBuckets(1000, () => state.clock.now())
  const free: Verdict = { allowed: true, headers: [] }
  return {
    ofUser: ({ method }, userId) =>
      on ? minutes.take(`${method} ${userId}`, allowanceOf(method, options.allowances)) : free,
    everybody: () => !on || seconds.take('everybody', everybodysSecond).allowed,
    publicInfo: () => !on || seconds.take('public info', 25).allowed,
  }
}
