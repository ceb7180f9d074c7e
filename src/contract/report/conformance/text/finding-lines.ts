import type { Finding, ShownExchange } from '../../../conformance/finding.ts'
import type { FindingGroup } from '../conformance-report.ts'
import { placesOf } from '../finding-text.ts'
import { beginning, counted, paragraph, some } from '../paragraph.ts'
import { severityMarks } from '../verdict.ts'
import { visibleLine, visibleText } from '../visible-text.ts'
import type { TextOptions } from './text-options.ts'
import { shellLines } from './shell-lines.ts'

const inDetail = 3
const named = 20
const bodyShown = 160

/** A cause, with its first findings in detail and the names of the others. */
export function groupLines(group: FindingGroup, findings: readonly Finding[], options: TextOptions): readonly string[] {
  const { style, width } = options
  const paint = group.severity === 'low' || group.severity === 'medium' ? style.unverified : style.failed
  const rest = findings.slice(inDetail)
  return [
    '',
    paint(`${severityMarks[group.severity]} ${group.severity}: ${group.title}`),
    ...paragraph(groupAbout(group, findings.length), { width, indent: '  ' }).map(style.faint),
    ...findings.slice(0, inDetail).flatMap((finding) => ['', ...findingLines(finding, options)]),
    ...(rest.length === 0 ? [] : ['', ...paragraph(otherNames(rest), { width, indent: '    ', first: '  ' })]),
  ]
}

/** A cause on one line, for when there are too many. */
export function groupLine(group: FindingGroup, findings: readonly Finding[]): string {
  return `${severityMarks[group.severity]} ${group.severity}: ${group.title} (${groupAbout(group, findings.length)})`
}

function groupAbout({ check, subject, operations }: FindingGroup, findings: number): string {
  const many = findings > operations ? `${counted(findings, 'finding')} in ` : ''
  return visibleLine(`${check}: ${subject}, ${many}${counted(operations, 'operation')}`)
}

function otherNames(findings: readonly Finding[]): string {
  const subjects = new Set(findings.map(({ subject }) => subject))
  const names = findings.map(({ operation, subject }) => (subjects.size > 1 ? `${operation} (${subject})` : operation))
  return visibleLine(`and in ${some([...new Set(names)], named).join(', ')}`)
}

function findingLines(finding: Finding, { style, width, repeat }: TextOptions): readonly string[] {
  const { operation, method, path, message, expected, actual, exchanges, shownBy, id, count } = finding
  const shown = exchanges[shownBy ?? exchanges.length - 1]
  const places = placesOf(finding)
  const line = (label: string, text: string) => paragraph(visibleLine(text), { width, indent, first: labelled(label) })
  const command = (label: string, text: string) =>
    shellLines(visibleText(text), width - indent.length).map(
      (part, index) => (index === 0 ? labelled(label) : indent) + part,
    )
  return [
    style.strong(visibleLine(`  ${operation} (${method} ${path})`)),
    ...line('finding', `${message}${count > 1 ? ` (in ${count} cases)` : ''}, ${id}`),
    ...line('promised', `${expected}${places === '' ? '' : ` (${places})`}`),
    ...(saysStatusOnly(actual, shown) ? [] : line('came', actual)),
    ...(shown ? line(saysStatusOnly(actual, shown) ? 'came' : 'answer', answerOf(shown)) : []),
    ...(shown && exchanges.length > 1
      ? line('request', `${(shownBy ?? exchanges.length - 1) + 1} of ${exchanges.length}: ${shown.step}`)
      : []),
    ...(shown ? command('curl', shown.curl) : []),
    ...(repeat ? command('repeat', repeat(finding.case)) : []),
  ]
}

const indent = ' '.repeat(14)

function labelled(label: string): string {
  return `    ${label.padEnd(indent.length - 4)}`
}

function answerOf({ answer, failure }: ShownExchange): string {
  if (answer === undefined) return failure ?? 'none'
  const [type] = answer.headers.flatMap((line) => /^content-type: ([^;]*)/i.exec(line)?.slice(1) ?? [])
  const body = answer.body === '' ? 'no body' : beginning(answer.body, bodyShown)
  return `${answer.status}${type === undefined ? '' : ` ${type}`}, ${body}`
}

/** The answer's own line says it too. */
function saysStatusOnly(actual: string, shown: ShownExchange | undefined): boolean {
  return shown?.answer !== undefined && actual === String(shown.answer.status)
}
