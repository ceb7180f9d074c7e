import { severities, type Severity } from '../../conformance/finding.ts'
import type { ConformanceReport } from './conformance-report.ts'
import { counted } from './paragraph.ts'

/** What came of a run, in one sentence. */
export function verdict(report: ConformanceReport): string {
  const { exitCode, stale, findings, against } = report
  const whose = against === 'mock' ? 'The requests' : against === 'portal-double' ? 'The portal double' : 'The server'
  const keep = against === 'mock' ? 'keep' : 'keeps'
  const open = findings.filter(({ known }) => known === undefined)
  if (exitCode === 130) return `Interrupted: ${counted(open.length, 'finding')} up to then.`
  if (exitCode === 1) {
    if (open.length > 0) return `${whose} ${against === 'mock' ? 'do' : 'does'} not keep the contract.`
    return stale.length > 0
      ? 'A known finding no longer shows: take it off the list.'
      : 'Less was covered than was asked for.'
  }
  if (exitCode === 2) return `It could not be told whether ${lower(whose)} ${keep} the contract.`
  if (open.length > 0) return `${whose} ${keep} the contract, but for findings under the severity that counts.`
  return findings.length > 0
    ? `${whose} ${keep} the contract, but for what is known.`
    : `${whose} ${keep} the contract, as far as was verified.`
}

/** How many findings of each severity: `2 critical, 1 low`. Known ones are counted apart. */
export function severityCounts({ findings }: ConformanceReport): string {
  const open = findings.filter(({ known }) => known === undefined)
  const parts = severities.toReversed().flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}`]
  })
  const known = findings.length - open.length
  return [...parts, ...(known > 0 ? [`${known} known`] : [])].join(', ')
}

/** Why a run ended before all was done; undefined where it did not. */
export function stoppedSentence({ stopped }: ConformanceReport): string | undefined {
  return stopped === null ? undefined : reasons[stopped]
}

const reasons: Readonly<Record<NonNullable<ConformanceReport['stopped']>, string>> = {
  interrupted: 'The run was interrupted before all was done.',
  budget: 'The run ended before all was done: its requests or its time were used up.',
  unreachable: 'The run ended before all was done: the server answered no more.',
}

export const severityMarks: Readonly<Record<Severity, string>> = { critical: '✗✗', high: '✗', medium: '▲', low: '△' }

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
