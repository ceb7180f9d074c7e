import { execFile } from 'node:child_process'
import { ProfileError, profileProblem } from './profile-error.ts'
import type { ProfilePosition } from './profile.ts'

export interface CommandOptions {
  /** The directory that it runs in. */
  readonly directory: string
  readonly position: ProfilePosition | undefined
  /** Milliseconds that it may take. */
  readonly timeout?: number
}

const thirtySeconds = 30_000

/**
 * A value that a command prints. What it prints, and what it was called with, may be secret: an error names the program and its
 * exit code, and nothing else.
 */
export function commandValue(
  command: readonly string[],
  { directory, position, timeout = thirtySeconds }: CommandOptions,
): () => Promise<string> {
  const [program = '', ...args] = command
  const fail = (what: string) => new ProfileError([profileProblem(position, `the command ${program} ${what}`)])
  return () =>
    new Promise((resolve, reject) => {
      execFile(
        program,
        args,
        { cwd: directory, timeout, killSignal: 'SIGKILL', maxBuffer: 1_048_576, windowsHide: true },
        (error, stdout) => {
          const text = stdout.trim()
          if (error === null && text !== '') resolve(text)
          else reject(fail(error === null ? 'printed nothing: it has to print the value' : reasonOf(error, timeout)))
        },
      )
    })
}

function reasonOf(error: Error & { code?: unknown; killed?: boolean; signal?: unknown }, timeout: number): string {
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'printed more than a value'
  if (error.killed === true) return `took longer than ${timeout / 1000} seconds`
  if (error.code === 'ENOENT') return 'was not found: name a program that is installed'
  if (typeof error.code === 'number') return `ended with exit code ${error.code}: run it by hand to see why`
  return `could not be run (${typeof error.code === 'string' ? error.code : String(error.signal)})`
}
