import type { Verdict } from './play.ts'

/** A row: a case and what became of it in each column. */
export interface Row {
  readonly number: number
  readonly name: string
  readonly verdicts: readonly Verdict[]
}

export interface Column {
  readonly name: string
  readonly version: string
}

/** For a terminal: a list, because the figures of six columns have no room beside each other. */
export function printText(columns: readonly Column[], rows: readonly Row[]): string {
  const width = Math.max(...columns.map(({ name }) => name.length))
  return rows
    .map(({ number, name, verdicts }) => {
      const lines = columns.map((column, place) => {
        const { verdict, figure } = verdicts[place] ?? { verdict: 'n/a', figure: '' }
        return `    ${column.name.padEnd(width)}  ${verdict.padEnd(4)}  ${figure}`.trimEnd()
      })
      return [`${String(number).padStart(2)}. ${name}`, ...lines].join('\n')
    })
    .join('\n')
}

/** For the README. */
export function printMarkdown(columns: readonly Column[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['', ...columns.map(({ name, version }) => `${name} ${version}`)]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map(({ name, verdicts }) => line([name, ...verdicts.map(cellOf)])),
  ].join('\n')
}

function cellOf({ verdict, figure }: Verdict): string {
  return [verdict === 'FAIL' ? '**FAIL**' : verdict, figure].filter(Boolean).join(': ').replaceAll('|', '\\|')
}
