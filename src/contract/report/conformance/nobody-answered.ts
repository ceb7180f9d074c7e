import type { ConformanceReport } from './conformance-report.ts'

/** Where there was no answer at all, one line says more than a list of everything that is therefore not known. */
export function nobodyAnswered({ target, totals, notVerified }: ConformanceReport): string | undefined {
  if (totals.passed + totals.failed > 0) return undefined
  const first = notVerified.find(({ reason }) => reason.code === 'unreachable')
  return first && `${target} does not answer (${first.reason.detail}), and so nothing could be verified`
}
