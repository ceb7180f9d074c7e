import type { Defect } from './defect.ts'

/** What of a finding says which defect it is about. */
export interface NamedFinding {
  readonly id: string
  readonly check: string
  readonly operation: string
  readonly subject: string
}

/** Whether a finding that the baseline does not have names the defect: by the right check, operation and subject. */
export function namesDefect(
  { finding, operation }: Defect,
  { check, operation: named, subject }: NamedFinding,
): boolean {
  const isThere = finding.operation?.test(named) ?? (operation === '*' || operation === named)
  return isThere && finding.checks.includes(check) && finding.subject.test(subject)
}
