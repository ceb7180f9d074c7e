import type { ProgressEvent } from '../harness/events.ts'

/** The live progress line, without the control characters that keep it in place. */
export function progressLine({ done, rows, failed }: ProgressEvent): string {
  const share = rows === 0 ? 100 : Math.floor((100 * done) / rows)
  return `${done}/${rows} rows (${share} %)${failed > 0 ? `, ${failed} failed` : ''}`
}
