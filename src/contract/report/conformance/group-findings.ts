import { severities, type Finding } from '../../conformance/finding.ts'
import { groupBy } from '../group-by.ts'
import type { FindingGroup } from './conformance-report.ts'
import { subjectKind } from './subject-kind.ts'

/** Findings by their cause, as far as it can be told: one check, one kind of subject. Most severe first; what is known last. */
export function groupFindings(findings: readonly Finding[], titleOf: (check: string) => string): FindingGroup[] {
  const groups = groupBy(findings, ({ check, subject, known }) =>
    JSON.stringify([check, subjectKind(subject), known === undefined]),
  )
  return [...groups.values()].flatMap((members) => group(members, titleOf)).sort(byWeight)
}

function group(members: readonly Finding[], titleOf: (check: string) => string): FindingGroup[] {
  const [first] = members
  if (first === undefined) return []
  const subjects = new Set(members.map(({ subject }) => subject))
  return [
    {
      check: first.check,
      title: titleOf(first.check),
      // Where all say the same there is no reason to say less.
      subject: subjects.size === 1 ? first.subject : subjectKind(first.subject),
      severity: members.map(({ severity }) => severity).reduce(moreSevere),
      kind: first.kind,
      ...(first.clause !== undefined && { clause: first.clause }),
      known: first.known !== undefined,
      operations: new Set(members.map(({ operation }) => operation)).size,
      findings: members.map(({ id }) => id),
    },
  ]
}

function moreSevere(a: Finding['severity'], b: Finding['severity']): Finding['severity'] {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b
}

/** A sort that keeps the order of equals: findings come most severe first, in the document's order. */
function byWeight(a: FindingGroup, b: FindingGroup): number {
  return (
    Number(a.known) - Number(b.known) ||
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    b.findings.length - a.findings.length
  )
}
