import type { EndedEvent, LoadedEvent, StartedEvent, VerifyEvent } from '../harness/events.ts'
import { failures, unverified } from '../report/failures.ts'
import { progressLine } from '../report/progress.ts'
import { runRecord } from '../report/run-record.ts'
import { style } from '../report/style.ts'
import { meaningLine, staleLines, totalsLine } from '../report/summary.ts'
import { table } from '../report/table.ts'
import { formatPosition } from '../document/document-error.ts'
import { progressDisplay } from './progress-display.ts'
import type { Terminal } from './terminal.ts'

export interface VerifyOutputOptions {
  readonly quiet: boolean
  /** The command that repeats one operation, without its name. */
  readonly repeat: string
}

/** Writes a run to the terminal as its events come. */
export function verifyOutput(terminal: Terminal, { quiet, repeat }: VerifyOutputOptions) {
  const paint = style(terminal.colour)
  const progress = progressDisplay(terminal)
  const run = runRecord()
  const print = (...lines: readonly string[]) => {
    if (lines.length > 0) terminal.out(`${lines.join('\n')}\n`)
  }

  const end = (ended: EndedEvent) => {
    const rows = run.rows.filter((row) => row.obstacle?.code !== 'interrupted')
    if (!quiet) print('', ...table(rows, { width: terminal.width, style: paint }))
    print(...failures(rows, { style: paint, repeat }))
    print(...spaced([...unverified(rows, paint), ...staleLines(ended, paint)]))
    print(...(quiet ? [] : ['']), totalsLine(ended, paint))
    if (!quiet) print(meaningLine(run.started?.driver ?? ''))
  }

  return (event: VerifyEvent) => {
    run.note(event)
    if (event.type === 'progress') {
      if (!quiet) progress.show(progressLine(event))
      return
    }
    if (event.type === 'row') return
    progress.clear()
    if (event.type === 'loaded' && !quiet) print(...loadedLines(event))
    if (event.type === 'started' && !quiet) print(startedLine(event))
    if (event.type === 'ended') end(event)
  }
}

const problemsShown = 5

function loadedLines({ source, title, version, openapi, operations, problems }: LoadedEvent): readonly string[] {
  const count =
    problems.length === 0 ? 'no problems' : problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const shown = problems
    .slice(0, problemsShown)
    .map(({ severity, rule, message, position }) => `  ${formatPosition(position)}: ${severity}: ${message} (${rule})`)
  const rest = problems.length > problemsShown ? [`  … and ${problems.length - problemsShown} more`] : []
  return [
    `Loaded and linted ${source}: ${title} ${version}, OpenAPI ${openapi}, ${operations} operations, ${count}`,
    ...shown,
    ...rest,
  ]
}

function startedLine({ url, mocks, driver, rows, requests }: StartedEvent): string {
  const others = mocks > 1 ? `, the first of ${mocks}, one for each security alternative` : ''
  return `Mock started at ${url}${others}; ${rows} rows to verify with ${requests} requests through ${driver}`
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}
