import type { ConformanceEvent } from '../conformance/events.ts'
import { knownIn } from '../conformance/match-known.ts'
import { readKnownFindings } from '../conformance/profile/known-findings.ts'
import { verifyServer } from '../conformance/verify-server.ts'
import type { NamedSecret } from '../harness/secrets.ts'
import { conformanceProgress } from '../report/conformance/progress-line.ts'
import { createRecorder } from '../report/conformance/create-recorder.ts'
import { nobodyAnswered } from '../report/conformance/nobody-answered.ts'
import { renderWithoutSecrets } from '../report/conformance/render-without-secrets.ts'
import { reportedOptions } from '../report/conformance/reported-options.ts'
import { style } from '../report/style.ts'
import { dryRunLines } from './dry-run-lines.ts'
import { openReports } from './open-reports.ts'
import { packageVersion } from './package-version.ts'
import { progressDisplay } from './progress-display.ts'
import { repeatCommand } from './repeat-command.ts'
import type { Terminal } from './terminal.ts'
import type { VerifyArguments } from './verify-arguments.ts'

/** Verifies a server, or the portal double, and returns the exit code. */
export async function verifyServerCommand(
  args: VerifyArguments,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { known: knownFile, ...server } = args.server
  const files = await openReports(args.reports, terminal)
  const known = knownFile === undefined ? undefined : await readKnownFindings(knownFile)
  const recorder = createRecorder({
    toolVersion: packageVersion,
    options: reportedOptions({ ...server, ...(args.only.length > 0 && { only: args.only }), release: args.release }),
  })
  const progress = progressDisplay(terminal)
  let secrets: readonly NamedSecret[] = []
  let exitCode = 2
  const options = {
    ...server,
    only: args.only,
    ...(known && { known }),
    signal,
    onSecrets: (all: readonly NamedSecret[]) => (secrets = all),
  }
  for await (const event of events(args, options)) {
    recorder.note(event)
    if (event.type === 'progress' && !args.quiet) progress.show(conformanceProgress(event))
    if (event.type === 'loaded' && !args.quiet) terminal.out(`${loadedLine(event)}\n`)
    if (event.type === 'planned' && server.dryRun === true) terminal.out(`${dryRunLines(event).join('\n')}\n`)
    if (event.type === 'ended') exitCode = event.exitCode
  }
  progress.clear()
  const report = recorder.report()
  const repeat = repeatCommand(args)
  const away = nobodyAnswered(report)
  if (away !== undefined) terminal.err(`docspace-contract: ${away}\n`)
  else if (server.dryRun !== true) {
    const shown = { style: style(terminal.colour), width: terminal.width, repeat }
    terminal.out(renderWithoutSecrets('text', report, secrets, shown).text)
  }
  await files.write((format) => renderWithoutSecrets(format, report, secrets, { repeat, ...repositoryRoot() }))
  return exitCode
}

/** GitHub names files from the root of the repository, wherever the step runs. */
function repositoryRoot(): { readonly root?: string } {
  const root = process.env.GITHUB_WORKSPACE
  return root === undefined ? {} : { root }
}

type Options = Omit<Parameters<typeof verifyServer>[0], 'spec' | 'target'>

async function* events(args: VerifyArguments, options: Options): AsyncGenerator<ConformanceEvent, void, undefined> {
  const { target, spec, release } = args
  if (target === undefined) {
    // What a run does not need it does not load: the first request is to go out at once.
    const { verifyPortal } = await import('../portal-run/verify-portal.ts')
    yield* verifyPortal({ ...options, ...(release !== undefined && { release }) })
    return
  }
  if (spec !== undefined) {
    yield* verifyServer({ ...options, spec, target })
    return
  }
  // A live DocSpace: what is described, and who calls it, are built in.
  const { bundledDescription } = await import('../description/bundled-description.ts')
  const { docspaceProfile } = await import('../conformance/profile/docspace-profile.ts')
  const document = await bundledDescription(release, { lint: false })
  const profile = options.profile ?? docspaceProfile(document, process.env)
  const known = release === undefined ? options.known : knownIn(options.known ?? [], release)
  yield* verifyServer({ ...options, ...(known && { known }), spec: document, target, profile })
}

function loadedLine({
  source,
  title,
  version,
  openapi,
  operations,
  target,
  against,
}: Extract<ConformanceEvent, { type: 'loaded' }>): string {
  const what = against === 'portal-double' ? 'the portal double, ' : ''
  const count = `${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}`
  return `Verifying ${what}${target} against ${source}: ${title} ${version}, OpenAPI ${openapi}, ${count}`
}
