import { spawn } from 'node:child_process'

export interface Ended {
  /** Null where it was killed, for its time was up. */
  readonly code: number | null
  /** What it wrote, errors included. */
  readonly output: string
}

export interface ChildOptions {
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv | undefined
  /** Milliseconds, after which it is killed. */
  readonly timeout: number
  /** Kills it too. */
  readonly signal: AbortSignal
}

/** Runs a command until it ends, its time is up or the signal aborts. Rejects where it cannot be started or is aborted. */
export function runChild(command: readonly string[], { cwd, env, timeout, signal }: ChildOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const [program = '', ...args] = command
    const child = spawn(program, args, {
      cwd,
      timeout,
      signal,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
      // What runs here talks to this machine only, whatever proxy the rest of the world is behind.
      env: { ...process.env, NO_COLOR: '1', NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', ...env },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
