import { spawn } from 'node:child_process'

export interface Ran {
  readonly output: string
  readonly errors: string
  /** Null where its time was up. */
  readonly code: number | null
}

export interface ToolOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds; three minutes unless given. */
  readonly timeout?: number
}

/** Runs a tool to its end. It talks to this machine only, whatever proxy the rest of the world is behind. */
export function runTool(
  [program = '', ...args]: readonly string[],
  { cwd, env, timeout = 180_000 }: ToolOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...(cwd !== undefined && { cwd }),
      timeout,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', ...env },
    })
    const output: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString(), code }),
    )
  })
}
