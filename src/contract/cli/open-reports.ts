import type { Redacted } from '../report/conformance/secret-search.ts'
import type { ReportArgument, ReportFormat } from './report-arguments.ts'
import { openReportFile } from './report-file.ts'
import type { Terminal } from './terminal.ts'

/** The reports of a run: made sure of before it, written after it, each whole or not at all. */
export interface OpenReports {
  /** Writes what is rendered for each format. What a search for secrets had to take out is told: a report should never have had it. */
  write(render: (format: ReportFormat) => Redacted): Promise<void>
}

/** Throws a `UsageError` where one of them cannot be written. */
export async function openReports(reports: readonly ReportArgument[], terminal: Terminal): Promise<OpenReports> {
  const opened = await Promise.all(
    reports.map(async ({ format, file }) => {
      const opened = file === undefined ? undefined : await openReportFile(file)
      return { format, name: file ?? format, file: opened }
    }),
  )
  return {
    async write(render) {
      for (const { format, name, file } of opened) {
        const { text, found } = render(format)
        if (found.length > 0)
          terminal.err(
            `docspace-contract: ${name} would have shown ${found.join(', ')}; it was replaced. Please report this as a bug.\n`,
          )
        if (file === undefined) terminal.out(text)
        else await file.write(text)
      }
    },
  }
}
