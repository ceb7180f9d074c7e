import type { ConformanceReport } from './conformance-report.ts'

/** Where there was no answer at all, one line says more than a list of everything that is therefore not known. */
export function nobodyAnswered({ stopped, target, totals, notVerified }: ConformanceReport): string | undefined {
  if (stopped !== 'unreachable' || totals.passed + totals.failed > 0) return undefined
  const first = notVerified.find(({ reason }) => reason.code === 'unreachable')
  return `${target} does not answer (${first?.reason.detail ?? 'nothing came'}), and so nothing could be verified`
}
