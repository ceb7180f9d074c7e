import type { Case } from './case.ts'
import { callElsewhere } from './cases/call-elsewhere.ts'
import { concurrentExpiry } from './cases/concurrent-expiry.ts'
import { crash } from './cases/crash.ts'
import { earlyRevocation } from './cases/early-revocation.ts'
import { empty401 } from './cases/empty-401.ts'
import { firstCallerAborts } from './cases/first-caller-aborts.ts'
import { fourProcesses } from './cases/four-processes.ts'
import { html200 } from './cases/html-200.ts'
import { nextRefresh } from './cases/next-refresh.ts'
import { outage } from './cases/outage.ts'
import { redirectElsewhere } from './cases/redirect-elsewhere.ts'
import { staleCookie } from './cases/stale-cookie.ts'
import { wrongClock } from './cases/wrong-clock.ts'

/** The rows of the table, in its order. */
export const cases: readonly Case[] = [
  concurrentExpiry,
  nextRefresh,
  earlyRevocation,
  firstCallerAborts,
  outage,
  wrongClock,
  redirectElsewhere,
  callElsewhere,
  staleCookie,
  empty401,
  html200,
  fourProcesses,
  crash,
]
