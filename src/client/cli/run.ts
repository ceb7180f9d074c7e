import { readArguments, type Command, type CommandName, type LoginArguments } from './arguments.ts'
import type { Context } from './context.ts'
import { explainFailure } from './explain-failure.ts'
import { helpText } from './help.ts'
import { loginWithApiKey } from './login-with-api-key.ts'
import { loginWithOAuth } from './login-with-oauth.ts'
import { loginWithPassword } from './login-with-password.ts'
import { logoutCommand } from './logout-command.ts'
import { packageVersion } from './package-version.ts'
import { proxyAdvice, useProxies } from './proxies.ts'
import { statusCommand } from './status-command.ts'
import { tokenCommand } from './token-command.ts'
import { whoamiCommand } from './whoami-command.ts'

/** Runs the command and returns its exit code; whatever goes wrong is one line on the error output. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  const { terminal, env, storePath } = context
  try {
    const command = readArguments(argv)
    if (command.name === 'version') {
      terminal.out(`${packageVersion}\n`)
      return 0
    }
    if (command.name === 'help') {
      terminal.out(helpText({ of: command.of, storePath, advice: proxyAdvice(env) }))
      return 0
    }
    useProxies(env)
    return (await execute(command, context)) ?? 0
  } catch (error) {
    const { line, exitCode } = explainFailure(error)
    if (context.signal.aborted) {
      terminal.err('docspace-auth: interrupted\n')
      return 130
    }
    terminal.err(`docspace-auth: ${line}\n`)
    return exitCode
  }
}

/** @returns the exit code of a command that has one of its own */
async function execute(
  command: Extract<Command, { name: CommandName }>,
  context: Context,
): Promise<number | undefined> {
  switch (command.name) {
    case 'status':
      return statusCommand(command, context)
    case 'whoami':
      await whoamiCommand(command, context)
      break
    case 'token':
      await tokenCommand(command, context)
      break
    case 'logout':
      await logoutCommand(command, context)
      break
    case 'login':
      await login(command, context)
  }
  return undefined
}

function login(command: LoginArguments, context: Context): Promise<void> {
  switch (command.way) {
    case 'password':
      return loginWithPassword(command, context)
    case 'api-key':
      return loginWithApiKey(command, context)
    case 'oauth':
      return loginWithOAuth(command, context)
  }
}
