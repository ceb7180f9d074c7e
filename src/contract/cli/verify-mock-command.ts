import { verifyOnMock } from '../mock-run/verify-on-mock.ts'
import { conformanceOfMockRun } from '../report/conformance/from-mock-run.ts'
import { jsonReport } from '../report/json-report.ts'
import { renderReport } from '../report/conformance/render-report.ts'
import { runRecord } from '../report/run-record.ts'
import { openReports } from './open-reports.ts'
import { packageVersion } from './package-version.ts'
import { quoted } from './shell-quoted.ts'
import type { Terminal } from './terminal.ts'
import type { VerifyArguments } from './verify-arguments.ts'
import { verifyOutput } from './verify-output.ts'

/** Verifies requests on a mock made from the document. */
export async function verifyMockCommand(
  { spec, only, release, reports, quiet }: VerifyArguments,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const files = await openReports(reports, terminal)
  const run = runRecord()
  const repeat = `npx docspace-contract verify${spec === undefined ? '' : ` --spec ${quoted(spec)}`} --only`
  const show = verifyOutput(terminal, { quiet, repeat })
  const subject = { ...(spec !== undefined && { spec }), ...(release !== undefined && { release }) }
  for await (const event of verifyOnMock({ ...subject, only, signal })) {
    run.note(event)
    show(event)
  }
  const { loaded, ended } = run
  if (loaded === undefined || ended === undefined) throw new Error('the run ended without saying so')
  // Its JSON report has a shape of its own, which others build on.
  const own = () => `${JSON.stringify(jsonReport(run, loaded, ended, packageVersion), null, 2)}\n`
  const report = conformanceOfMockRun(run, packageVersion)
  const repeatCase = (id: string) => `${repeat} ${id.split(' ')[0] ?? id}`
  // What the mock is sent is no secret: placeholders, and what the driver made up.
  await files.write((format) => ({
    text: format === 'json' ? own() : renderReport(format, report, { repeat: repeatCase }),
    found: [],
  }))
  return ended.exitCode
}
