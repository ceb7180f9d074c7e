import { relative, resolve, sep } from 'node:path'
import type { Finding, Severity } from '../../conformance/finding.ts'
import type { ConformanceReport } from './conformance-report.ts'
import { coverageShortfalls } from './coverage-names.ts'
import { counted } from './paragraph.ts'
import { severityCounts, stoppedSentence, verdict } from './verdict.ts'
import { visibleText } from './visible-text.ts'

export interface GithubReportOptions {
  readonly repeat?: (caseId: string) => string
  /** Where files are named from; the working directory. */
  readonly cwd?: string
  /** The root of the repository, by which GitHub names files; `cwd` where it is left out. */
  readonly root?: string
}

/** GitHub shows ten annotations of each level for a step, and drops the others without a word. */
const shownOfEach = 9

/** Workflow commands by which GitHub annotates the document's lines: one for each cause, the most severe first, and a notice with the rest. */
export function githubReport(report: ConformanceReport, options: GithubReportOptions = {}): string {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]))
  const shown: Record<Level, number> = { error: 0, warning: 0, notice: 0 }
  let told = 0
  const lines = report.groups.flatMap((group) => {
    const [first] = group.findings.flatMap((id) => byId.get(id) ?? [])
    const level = group.known ? 'notice' : levels[group.severity]
    if (first === undefined || shown[level] >= shownOfEach) return []
    shown[level] += 1
    told += group.findings.length
    return [annotation(level, first, group.findings.length - 1, options)]
  })
  const stale = report.stale.slice(0, shownOfEach - shown.error).map(({ check, operation, subject }) =>
    command('error', {
      title: 'A known finding no longer shows',
      message: `${check} ${operation} ${subject}: take it off the list of known findings`,
    }),
  )
  const short = coverageShortfalls(report)
  const rest = report.findings.length - told
  const summary = [
    verdict(report),
    stoppedSentence(report),
    short.length > 0 ? `Less was covered than was asked for: ${short.join(', ')}.` : undefined,
    report.findings.length > 0
      ? `${counted(report.findings.length, 'finding')}: ${severityCounts(report)}.`
      : undefined,
    rest > 0 ? `${rest} of them in causes that are not annotated: see the other reports.` : undefined,
  ]
  const end = command('notice', {
    title: 'docspace-contract',
    message: summary.filter((one) => one !== undefined).join(' '),
  })
  return `${[...lines, ...stale, end].join('\n')}\n`
}

type Level = 'error' | 'warning' | 'notice'

const levels: Readonly<Record<Severity, Level>> = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' }

function annotation(level: Level, finding: Finding, others: number, options: GithubReportOptions): string {
  const { severity, check, message, expected, actual, position, clause, known } = finding
  const file = position && fileInRepository(position.file, options)
  const lines = [
    `${message}${others > 0 ? ` (and ${counted(others, 'finding')} of the same cause)` : ''}`,
    `promised: ${expected}${clause === undefined ? '' : ` (${clause})`}`,
    `came: ${actual}`,
    ...(known === undefined ? [] : [`known: ${known}`]),
    ...(options.repeat ? [`repeat: ${options.repeat(finding.case)}`] : []),
  ]
  return command(level, {
    ...(file !== undefined && position && { file, line: position.line, col: position.column }),
    title: `${severity}: ${check}`,
    message: lines.join('\n'),
  })
}

/** GitHub names files from the repository's root, with `/`. What is not below it, and what came from a URL, it cannot annotate. */
function fileInRepository(file: string, { cwd = process.cwd(), root = cwd }: GithubReportOptions): string | undefined {
  if (/^https?:/i.test(file)) return undefined
  const path = relative(root, resolve(cwd, file))
  return path.startsWith('..') || path === '' || resolve(path) === path ? undefined : path.split(sep).join('/')
}

interface Command {
  readonly file?: string
  readonly line?: number
  readonly col?: number
  readonly title: string
  readonly message: string
}

/** As actions/toolkit writes commands: what would end the line, the property or the value is percent-encoded. */
function command(level: Level, { message, ...properties }: Command): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${written.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
