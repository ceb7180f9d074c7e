import type { Document, Operation } from '../../document/document.ts'
import { findOperation } from '../credentials/find-operation.ts'
import type { Profile } from '../profile/profile.ts'

/** Who may call one operation, of all rules that name it. */
export interface PolicyRow {
  readonly operation: Operation
  /** As the profile writes them: roles, identities, `owner`, `anyone`; each once. */
  readonly allow: readonly string[]
}

/** The policy by operation, in the order in which the profile names them. */
export function policyTable(document: Document, { policy }: Pick<Profile, 'policy'>): readonly PolicyRow[] {
  const rows = new Map<Operation, Set<string>>()
  for (const { operations, allow } of policy) {
    for (const name of operations) {
      const operation = findOperation(document, name)
      if (operation === undefined) continue
      const known = rows.get(operation) ?? new Set()
      for (const one of allow) known.add(one)
      rows.set(operation, known)
    }
  }
  return [...rows].map(([operation, allow]) => ({ operation, allow: [...allow] }))
}

/** By which word of a rule an identity is allowed, whoever owns the thing; undefined where it is not. */
export function allowedBy(profile: Profile, { allow }: PolicyRow, identity: string): string | undefined {
  const roles = profile.identities[identity]?.roles ?? []
  return allow.find((word) => word === 'anyone' || word === identity || roles.includes(word))
}

/** Whether the profile's policy lets an identity call an operation on things of its own; true where it says nothing of it. */
export function mayCall(document: Document, profile: Profile, operation: Operation, identity: string): boolean {
  const row = policyTable(document, profile).find((one) => one.operation === operation)
  return row === undefined || row.allow.includes('owner') || allowedBy(profile, row, identity) !== undefined
}
