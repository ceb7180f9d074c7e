import { verify } from '../mock-run/verify.ts'
import { jsonReport } from '../report/json-report.ts'
import { runRecord } from '../report/run-record.ts'
import type { VerifyArguments } from './arguments.ts'
import { packageVersion } from './package-version.ts'
import { openReportFile } from './report-file.ts'
import type { Terminal } from './terminal.ts'
import { verifyOutput } from './verify-output.ts'

/** Runs `verify` and returns its exit code. Throws what the person can put right. */
export async function verifyCommand(args: VerifyArguments, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const reportFile = args.report === undefined ? undefined : await openReportFile(args.report)
  const run = runRecord()
  const show = verifyOutput(terminal, { quiet: args.quiet, repeat: repeatCommand(args.spec) })
  const spec = args.spec === undefined ? {} : { spec: args.spec }
  for await (const event of verify({ ...spec, only: args.only, signal })) {
    run.note(event)
    show(event)
  }
  if (run.loaded === undefined || run.ended === undefined) throw new Error('the run ended without saying so')
  const report = jsonReport(run, run.loaded, run.ended, packageVersion)
  await reportFile?.write(`${JSON.stringify(report, null, 2)}\n`)
  return run.ended.exitCode
}

function repeatCommand(spec: string | undefined): string {
  const document = spec === undefined ? '' : ` --spec ${quoted(spec)}`
  return `npx docspace-contract verify${document} --only`
}

/** As a POSIX shell reads it back (and every other for a plain name). */
function quoted(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
