import { fileURLToPath } from 'node:url'
import { bundledDescription } from '../description/bundled-description.ts'
import type { ConformanceEvent } from '../conformance/events.ts'
import { knownIn } from '../conformance/match-known.ts'
import { readKnownFindings } from '../conformance/profile/known-findings.ts'
import type { VerifyServerOptions } from '../conformance/verify-options.ts'
import { verifyServer } from '../conformance/verify-server.ts'
import { startPortal } from '../portal/start-portal.ts'
import { tokenLife, turned } from './ended-credentials.ts'
import { portalCast } from './portal-cast.ts'
import { portalProfile } from './portal-profile.ts'

export type VerifyPortalOptions = Omit<VerifyServerOptions, 'spec' | 'target' | 'profile' | 'against'> & {
  readonly release?: '3.6' | '3.7'
}

// Beside this file, and in the package beside `dist/`.
const knownDeviations = fileURLToPath(new URL('../portal-run/known-deviations.yaml', import.meta.url))

/**
 * Starts a portal double, verifies it against the bundled description of its release, and closes it. What DocSpace is known to do
 * otherwise is `known`, unless another list is given.
 */
export async function* verifyPortal({ release = '3.7', known, ...options }: VerifyPortalOptions = {}): AsyncGenerator<
  ConformanceEvent,
  void,
  undefined
> {
  // The clock stands still: no credential ends on the way, however long the run takes. The profile turns it to now.
  const portal = await startPortal({ ...portalCast(), release, cookieLifetime: tokenLife, now: Date.now() - turned })
  try {
    yield* verifyServer({
      ...options,
      known: knownIn(known ?? (await readKnownFindings(knownDeviations)), release),
      spec: await bundledDescription(release, { lint: false }),
      target: portal.url,
      profile: await portalProfile(portal),
      against: 'portal-double',
    })
  } finally {
    await portal.close()
  }
}
