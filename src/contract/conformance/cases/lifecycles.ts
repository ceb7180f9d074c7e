import type { CaseSource } from '../plan-context.ts'
import { keyCases } from './lifecycle-keys.ts'
import { linkCases } from './lifecycle-links.ts'
import { signInCases } from './lifecycle-sign-in.ts'
import { thingCases } from './lifecycle-things.ts'

/** What begins, is used and ends: things, logins, keys; and the links from one operation to the next. */
export const lifecycleCases: CaseSource = (context) => [
  ...thingCases(context),
  ...linkCases(context),
  ...keyCases(context),
  ...signInCases(context),
]
