import type { Coverage } from '../../../conformance/coverage/coverage.ts'
import { namedDimensions } from '../coverage-names.ts'
import { visibleLine } from '../visible-text.ts'

/** Each dimension on a line: how much, and the first of what is missing. */
export function coverageLines(coverage: Coverage, width: number): readonly string[] {
  const dimensions = namedDimensions(coverage)
  const widest = Math.max(...dimensions.map(({ title }) => title.length))
  const digits = Math.max(...dimensions.map(({ total }) => String(total).length))
  return dimensions.map(({ title, covered, total, percent, missing }) => {
    const count = `${String(covered).padStart(digits)} of ${String(total).padStart(digits)}`
    const share = percent === undefined ? '   –  ' : `${String(percent).padStart(4)} %`
    const line = `  ${title.padEnd(widest)}  ${count} ${share}`
    return missing.length === 0 ? line : `${line}  ${fitting(missing, width - line.length - 2)}`
  })
}

/** As many names as there is room for. */
function fitting(names: readonly string[], room: number): string {
  let text = ''
  for (const [index, name] of names.entries()) {
    const left = names.length - index - 1
    const longer = visibleLine(text === '' ? `without ${name}` : `${text}, ${name}`)
    const ending = left === 0 ? '' : ` and ${left} more`
    if (longer.length + ending.length > room)
      return text === '' ? `${names.length} missing` : `${text} and ${left + 1} more`
    text = longer
  }
  return text
}
