import type { Terminal } from './terminal.ts'
import type { VerifyArguments } from './verify-arguments.ts'

/** Runs `verify`, against a server or on the mock, and returns its exit code. Throws what the person can put right. */
export async function verifyCommand(args: VerifyArguments, terminal: Terminal, signal: AbortSignal): Promise<number> {
  if (args.target !== undefined || args.portal) {
    const { verifyServerCommand } = await import('./verify-server-command.ts')
    return verifyServerCommand(args, terminal, signal)
  }
  const { verifyMockCommand } = await import('./verify-mock-command.ts')
  return verifyMockCommand(args, terminal, signal)
}
