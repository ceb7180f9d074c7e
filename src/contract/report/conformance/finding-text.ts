import type { Finding } from '../../conformance/finding.ts'
import { beginning } from './paragraph.ts'

const bodyShown = 500

/** A finding as plain lines, for reports that are no pages. */
export function findingText(finding: Finding, repeat?: (caseId: string) => string): string {
  const { severity, check, subject, message, expected, actual, exchanges, shownBy, id } = finding
  const shown = exchanges[shownBy ?? exchanges.length - 1]
  const places = placesOf(finding)
  const lines = [
    `${severity}: ${message}`,
    `check: ${check}, ${subject} (${id})`,
    `promised: ${expected}${places === '' ? '' : ` (${places})`}`,
    `came: ${actual}`,
    ...(shown?.answer ? [`answer: ${shown.answer.status} ${beginning(shown.answer.body, bodyShown)}`] : []),
    ...(shown?.failure !== undefined ? [`answer: ${shown.failure}`] : []),
    ...(shown ? [`curl: ${shown.curl}`] : []),
    ...(repeat ? [`repeat: ${repeat(finding.case)}`] : []),
  ]
  return lines.join('\n')
}

/** Where the promise is written: in the document, in a standard, or both. */
export function placesOf({ position, clause }: Finding): string {
  return [position && `${position.file}:${position.line}`, clause].filter(Boolean).join('; ')
}
