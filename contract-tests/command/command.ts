import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'

/** The command from its sources: it needs no build. */
export const program = fileURLToPath(new URL('../../src/client/cli/main.ts', import.meta.url))

/** Compiling the sources anew for each of many runs would take most of the time. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/docspace-auth', import.meta.url))

export type Environment = Readonly<Record<string, string>>

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command that runs. */
export interface Started {
  readonly child: ChildProcessWithoutNullStreams
  readonly ended: Promise<Ended>
}

/** A user of the machine, with a folder where the command keeps its store. */
export interface Home {
  readonly folder: string
  readonly storePath: string
  readonly signInsPath: string
  /** Runs the command as a script does: no terminal, and the input given and ended. */
  run(args: readonly string[], env?: Environment, input?: string): Promise<Ended>
  /** Starts it, for tests that do something meanwhile. */
  start(args: readonly string[], env?: Environment): Started
  /** All that was ever printed, but by `token`. */
  printed(): string
  environment(env?: Environment): Environment
  /** Adds to what was printed. */
  note(text: string): void
}

/** A home that is gone with its test. */
export async function home(): Promise<Home> {
  const folder = await mkdtemp(join(tmpdir(), 'docspace-auth-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const printed: string[] = []
  const environment = (env: Environment = {}) => ({
    PATH: process.env.PATH ?? '',
    HOME: folder,
    XDG_STATE_HOME: folder,
    LOCALAPPDATA: folder,
    NODE_COMPILE_CACHE: compiled,
    ...env,
  })
  return {
    folder,
    storePath: join(folder, 'docspace-auth', 'credentials.json'),
    signInsPath: join(folder, 'docspace-auth', 'sign-ins.json'),
    environment,
    printed: () => printed.join(''),
    note: (text) => printed.push(text),
    start,
    async run(args, env, input = '') {
      const { child, ended } = start(args, env)
      child.stdin.end(input)
      return ended
    },
  }

  function start(args: readonly string[], env?: Environment): Started {
    const child = spawn(process.execPath, [program, ...args], { env: environment(env) })
    onTestFinished(() => void child.kill('SIGKILL'))
    // It may end without having read its input.
    child.stdin.on('error', () => undefined)
    return { child, ended: endOf(child, args) }
  }

  async function endOf(child: Started['child'], args: readonly string[]): Promise<Ended> {
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    await once(child, 'close')
    printed.push(args[0] === 'token' ? '' : stdout, stderr)
    return { code: child.exitCode, stdout, stderr }
  }
}

/** A failure as the command reports one: nothing on the standard output, and one line on the other that says this. */
export function failure(code: number, text: string): object {
  const line = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return { code, stdout: '', stderr: expect.stringMatching(new RegExp(`^docspace-auth: .*${line}.*\n$`)) as string }
}
