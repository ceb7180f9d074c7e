import type { Finding } from '../../conformance/finding.ts'
import { groupBy } from '../group-by.ts'
import { style as styleFor, type Style } from '../style.ts'
import type { ConformanceReport } from './conformance-report.ts'
import { coverageShortfalls } from './coverage-names.ts'
import { counted, paragraph, some } from './paragraph.ts'
import { severityCounts, stoppedSentence, verdict } from './verdict.ts'
import { visibleLine } from './visible-text.ts'
import type { TextOptions } from './text/text-options.ts'
import { coverageLines } from './text/coverage-lines.ts'
import { groupLine, groupLines } from './text/finding-lines.ts'
import { notVerifiedLines } from './text/not-verified-lines.ts'

export interface TextReportOptions {
  readonly style?: Style
  /** Columns of the terminal; used between 80 and 100. */
  readonly width?: number
  /** The command that repeats a case, by its id. */
  readonly repeat?: (caseId: string) => string
}

const groupsInDetail = 20
const groupsNamed = 30
const knownShown = 10

/** The lines of the report for a terminal. Where there is too much, it says how much more there is. */
export function textReport(report: ConformanceReport, options: TextReportOptions = {}): readonly string[] {
  const style = options.style ?? styleFor(false)
  const text = { style, width: Math.min(100, Math.max(80, options.width ?? 100)), repeat: options.repeat }
  return [
    ...headLines(report, text),
    ...findingsPart(report, text),
    ...knownLines(report, text),
    ...notVerifiedLines(report.notVerified, text),
    '',
    'Coverage',
    ...coverageLines(report.coverage, text.width),
    ...coverageShortfalls(report).map((short) => style.failed(`✗ less than was asked for: ${short}`)),
    '',
    ...endLines(report, text),
  ]
}

function headLines({ document, target, against, seed, tool }: ConformanceReport, { style, width }: TextOptions) {
  const { title, version, source, openapi } = document
  const whom = { server: target, 'portal-double': `the portal double (${target})`, mock: 'the mock' }[against]
  const what = visibleLine(`${title} ${version} (${source}, OpenAPI ${openapi}) against ${whom}`)
  return [
    ...paragraph(what, { width, indent: '' }).map(style.strong),
    style.faint(`docspace-contract ${tool.version}${seed === null ? '' : `, seed ${seed}`}`),
  ]
}

function findingsPart({ groups, findings }: ConformanceReport, text: TextOptions): readonly string[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  const of = (ids: readonly string[]) =>
    ids.map((id) => byId.get(id)).filter((one): one is Finding => one !== undefined)
  const open = groups.filter(({ known }) => !known)
  const rest = open.slice(groupsInDetail)
  return [
    ...open.slice(0, groupsInDetail).flatMap((group) => groupLines(group, of(group.findings), text)),
    ...(rest.length > 0
      ? ['', `… and ${counted(rest.length, 'more cause')}, in full in the JSON and HTML reports:`]
      : []),
    ...some(
      rest.map((group) => groupLine(group, of(group.findings))),
      groupsNamed,
    ).flatMap((line) => paragraph(line, { width: text.width, indent: '    ', first: '  ' })),
  ]
}

function knownLines({ findings, stale }: ConformanceReport, { style, width }: TextOptions): readonly string[] {
  const known = [...groupBy(findings, ({ known: reason, check }) => JSON.stringify([check, reason]))].flatMap(
    ([, same]) => knownLine(same),
  )
  const gone = stale.map(
    ({ check, operation, subject }) =>
      `✗ known, but no longer there: ${check} ${operation} ${subject}: take it off the list of known findings`,
  )
  const lines = (texts: readonly string[]) =>
    some(texts, knownShown).flatMap((one) => paragraph(visibleLine(one), { width, indent: '  ', first: '' }))
  if (known.length + gone.length === 0) return []
  return ['', ...lines(known).map(style.unverified), ...lines(gone).map(style.failed)]
}

function knownLine(findings: readonly Finding[]): readonly string[] {
  const [first] = findings
  if (first?.known === undefined) return []
  const names = findings.map(({ operation, subject }) => `${operation} (${subject})`)
  return [`– known: ${first.check}: ${some(names, 3).join(', ')}: ${first.known}`]
}

function endLines(report: ConformanceReport, { style, width }: TextOptions): readonly string[] {
  const { totals, durationMs, findings, notVerified, proves, cannotProve, exitCode } = report
  const unplanned = notVerified.length - totals.notVerified
  const left = unplanned > 0 ? `, ${unplanned} left out of the plan` : ''
  const counts = `${totals.passed} passed, ${totals.failed} failed, ${totals.notVerified} not verified${left}`
  const how = `${counted(totals.requests, 'request')}, ${(durationMs / 1000).toFixed(1)} s`
  const found =
    findings.length === 0 ? 'no findings' : `${counted(findings.length, 'finding')} (${severityCounts(report)})`
  const stopped = stoppedSentence(report)
  const paint = exitCode === 0 ? style.passed : exitCode === 2 ? style.unverified : style.failed
  const prose = (text: string) => paragraph(text, { width, indent: '' })
  return [
    ...(stopped === undefined ? [] : prose(stopped).map(style.failed)),
    ...prose(
      `${counted(totals.cases, 'case')} of ${counted(totals.operations, 'operation')}: ${counts}; ${found} (${how})`,
    ),
    ...prose(verdict(report)).map(paint),
    ...prose(`What this run proves: ${proves} What it cannot prove: ${cannotProve}`).map(style.faint),
  ]
}
