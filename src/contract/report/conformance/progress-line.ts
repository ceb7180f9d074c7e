import type { ProgressEvent } from '../../conformance/events.ts'
import { counted } from './paragraph.ts'

/** The live line of a run against a server, without the control characters that keep it in place. */
export function conformanceProgress({ done, cases, operations, findings, remainingMs }: ProgressEvent): string {
  const share = cases === 0 ? 100 : Math.floor((100 * done) / cases)
  const found = findings === 0 ? 'no findings' : counted(findings, 'finding')
  const left = done >= cases ? '' : `, ${duration(remainingMs)} left`
  return `${done}/${cases} cases (${share} %), ${counted(operations, 'operation')}, ${found}${left}`
}

/** No more exact than a guess is. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
