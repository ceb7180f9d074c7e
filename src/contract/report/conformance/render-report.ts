import type { Style } from '../style.ts'
import type { ConformanceReport } from './conformance-report.ts'
import { githubReport } from './github-report.ts'
import { htmlReport } from './html/html-report.ts'
import { junitReport } from './junit-report.ts'
import { textReport } from './text-report.ts'

export type ConformanceFormat = 'text' | 'json' | 'junit' | 'github' | 'html'

export interface RenderOptions {
  /** The command that repeats a case, by its id. */
  readonly repeat?: (caseId: string) => string
  /** For `text`: colours, and the columns of the terminal. */
  readonly style?: Style
  readonly width?: number
  /** For `github`: where files are named from, and the root of the repository. */
  readonly cwd?: string
  readonly root?: string
}

/** The text of a report. Of what may stay secret it knows nothing: see `renderWithoutSecrets`. */
export function renderReport(
  format: ConformanceFormat,
  report: ConformanceReport,
  options: RenderOptions = {},
): string {
  return renderers[format](report, options)
}

const renderers: Readonly<Record<ConformanceFormat, (report: ConformanceReport, options: RenderOptions) => string>> = {
  text: (report, options) => `${textReport(report, options).join('\n')}\n`,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  junit: junitReport,
  github: githubReport,
  html: htmlReport,
}
