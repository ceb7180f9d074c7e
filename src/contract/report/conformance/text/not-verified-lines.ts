import { unverifiedGroups } from '../not-verified-reasons.ts'
import { paragraph, some } from '../paragraph.ts'
import type { UnverifiedCase } from '../../../conformance/events.ts'
import { groupBy } from '../../group-by.ts'
import { visibleLine } from '../visible-text.ts'
import type { TextOptions } from './text-options.ts'

const shown = 4

/** What was not verified, by reason: how much, what to do, and the first of it. */
export function notVerifiedLines(
  notVerified: readonly UnverifiedCase[],
  { style, width }: TextOptions,
): readonly string[] {
  return unverifiedGroups(notVerified).flatMap(({ code, title, advice, cases, chosen }) => [
    '',
    style.unverified(`– ${cases.length} not verified: ${title} (${code})`),
    ...paragraph(`to do: ${advice}`, { width, indent: '    ' }),
    ...(chosen
      ? []
      : some(casesOf(cases), shown).flatMap((text) => paragraph(text, { width, indent: '      ', first: '    ' }))),
  ])
}

/** Many things fail for the same reason: they share a line. */
function casesOf(cases: readonly UnverifiedCase[]): readonly string[] {
  const byDetail = groupBy(cases, ({ reason }) => reason.detail)
  return [...byDetail].map(([detail, same]) => {
    const names = same.map(({ operation, title }) => (operation === '' ? title : `${operation}: ${title}`))
    return visibleLine(`${some(names, shown).join('; ')}: ${detail}`)
  })
}
