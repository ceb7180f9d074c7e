import { phases } from '../conformance/case.ts'
import type { PlannedEvent } from '../conformance/events.ts'

/** What a run would do, for `--dry-run`. */
export function dryRunLines({ cases, byPhase, planned, seed, notVerified }: PlannedEvent): readonly string[] {
  const counts = phases.map((phase) => `${phase} ${byPhase[phase]}`).join(', ')
  const left = notVerified.map(
    ({ operation, title, reason }) => `– ${[operation, title].filter(Boolean).join(', ')}: ${reason.detail}`,
  )
  return [
    ...planned.map(({ id, title }) => `  ${id}  ${title}`),
    `${cases} cases would be run (${counts}), with seed ${seed}; nothing was sent`,
    ...(left.length === 0 ? [] : ['Not verified', ...left]),
  ]
}
