import { DocumentError } from '../document/document-error.ts'
import { ProfileError } from '../conformance/profile/profile-error.ts'
import { UnknownCaseError } from '../conformance/unknown-case-error.ts'
import { UnknownOperationError } from '../harness/unknown-operation-error.ts'
import { MockError } from '../mock/mock-error.ts'
import { readArguments, type Command, type CommandName } from './arguments.ts'
import { helpText } from './help.ts'
import { nodeVersionWarning } from './node-version.ts'
import { packageVersion } from './package-version.ts'
import { suggestion } from './suggestion.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface RunOptions {
  readonly terminal: Terminal
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  readonly nodeVersion: string
}

/** Runs the program and returns its exit code; whatever goes wrong is one line on the error output. */
export async function run(argv: readonly string[], { terminal, signal, nodeVersion }: RunOptions): Promise<number> {
  try {
    const command = readArguments(argv)
    if (command.name === 'help' || command.name === 'version') {
      terminal.out(command.name === 'help' ? helpText(command.of) : `${packageVersion}\n`)
      return 0
    }
    const warning = usesMock(command) ? nodeVersionWarning(nodeVersion) : undefined
    if (warning !== undefined) terminal.err(`${warning}\n`)
    return await execute(command, terminal, signal)
  } catch (error) {
    if (signal.aborted) {
      terminal.err('docspace-contract: interrupted before anything was known\n')
      return 130
    }
    terminal.err(`docspace-contract: ${explain(error)}\n`)
    return 2
  }
}

/** A command is loaded when it is run: what only prints help or refuses an option does so at once. */
async function execute(command: Extract<Command, { name: CommandName }>, terminal: Terminal, signal: AbortSignal) {
  if (command.name === 'verify') {
    const { verifyCommand } = await import('./verify-command.ts')
    return verifyCommand(command, terminal, signal)
  }
  if (command.name === 'init') {
    const { initCommand } = await import('./init-command.ts')
    return initCommand(command, terminal)
  }
  if (command.name === 'portal') {
    const { portalCommand } = await import('./portal-command.ts')
    return portalCommand(command, terminal, signal)
  }
  const { mockCommand } = await import('./mock-command.ts')
  return mockCommand(command, terminal, signal)
}

function usesMock(command: Command): boolean {
  return command.name === 'mock' || (command.name === 'verify' && command.target === undefined && !command.portal)
}

function explain(error: unknown): string {
  if (error instanceof UnknownOperationError) {
    const near = suggestion(error.operation, error.known)
    const hint =
      near === undefined ? 'its operations are in the table of a run without --only' : `did you mean ${near}?`
    return `--only ${error.operation}: ${error.message}: ${hint}`
  }
  if (error instanceof ProfileError) return error.problems.map(({ message }) => message).join('\ndocspace-contract: ')
  if (error instanceof UnknownCaseError) return `--repeat: ${error.message}`
  if (error instanceof UsageError || error instanceof DocumentError || error instanceof MockError) return error.message
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `this should not have happened, please report it: ${what.replaceAll(/\s*\n\s*/g, ' ')}`
}
