import type { CredentialFault } from '../../case.ts'
import { afterLogout, expired, revoked } from './ended-faults.ts'
import type { Fault } from './fault.ts'
import { algNone, otherAudience, otherIssuer, reSigned } from './jwt-faults.ts'
import * as placement from './placement-faults.ts'
import { scopeShort } from './scope-fault.ts'
import { altered, truncated, wrong, wrongPassword } from './value-faults.ts'

/** Every fault by its name in a case. */
export const faultTable: Readonly<Record<CredentialFault, Fault>> = {
  omitted: placement.omitted,
  empty: placement.empty,
  wrong,
  'wrong-password': wrongPassword,
  'wrong-scheme': placement.wrongScheme,
  'no-scheme-word': placement.noSchemeWord,
  'in-query': placement.inQuery,
  'in-cookie': placement.inCookie,
  'in-header': placement.inHeader,
  'lower-case-word': placement.lowerCaseWord,
  'two-spaces': placement.twoSpaces,
  truncated,
  altered,
  'alg-none': algNone,
  'other-audience': otherAudience,
  'other-issuer': otherIssuer,
  're-signed': reSigned,
  expired,
  revoked,
  'after-logout': afterLogout,
  doubled: placement.doubled,
  'scope-short': scopeShort,
}

export function isCredentialFault(name: string): name is CredentialFault {
  return Object.hasOwn(faultTable, name)
}
