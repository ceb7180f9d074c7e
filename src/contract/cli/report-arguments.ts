import { suggestion } from './suggestion.ts'
import { UsageError } from './usage-error.ts'

export const reportFormats = ['text', 'json', 'junit', 'github', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportArgument {
  readonly format: ReportFormat
  /** Undefined only for `github`, whose reader is the log. */
  readonly file?: string
}

/** `--report FORMAT=FILE`, any number of times. Throws a `UsageError`. */
export function readReports(values: readonly string[] = []): readonly ReportArgument[] {
  const reports = values.map(readReport)
  for (const [index, { file }] of reports.entries()) {
    if (file !== undefined && reports.findIndex((one) => one.file === file) !== index)
      throw new UsageError(`--report ${values[index] ?? ''}: another report is written to ${file} already`)
  }
  return reports
}

function readReport(value: string): ReportArgument {
  if (value === 'github') return { format: 'github' }
  const [, name, file] = /^([^=]*)=(.+)$/.exec(value) ?? []
  if (name === undefined || file === undefined)
    throw new UsageError(`--report ${value}: name the format and the file, as in --report json=report.json`)
  const format = reportFormats.find((known) => known === name)
  if (format !== undefined) return { format, file }
  const near = suggestion(name, reportFormats)
  const hint = near === undefined ? `the formats are ${reportFormats.join(', ')}` : `did you mean ${near}=${file}?`
  throw new UsageError(`--report ${value}: ${hint}`)
}
