import { connectionRoutes } from './operations/connection-routes.ts'
import { keyRoutes } from './operations/key-routes.ts'
import { selfRoutes } from './operations/self-routes.ts'
import { signInRoutes } from './operations/sign-in-routes.ts'
import { tfaAppRoutes } from './operations/tfa-app-routes.ts'
import { tfaSettingsRoutes } from './operations/tfa-settings-routes.ts'
import type { CreatePart } from './portal-part.ts'

/** The parts that every portal has, in the order their routes are tried. */
export const portalParts: readonly CreatePart[] = [
  signInRoutes,
  selfRoutes,
  tfaSettingsRoutes,
  tfaAppRoutes,
  keyRoutes,
  connectionRoutes,
]
