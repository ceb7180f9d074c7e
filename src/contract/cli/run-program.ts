import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** For tests: what Node is told to run the command from its sources. */
export const program = [
  '--import',
  new URL('./from-source.ts', import.meta.url).href,
  fileURLToPath(new URL('./main.ts', import.meta.url)),
]

/** A small document of somebody else. */
export const shop = fileURLToPath(new URL('../harness/fixtures/shop.yaml', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command; it does not outlive the test. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, [...program, ...args], { env: { PATH: process.env.PATH ?? '', ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return endOf(start(args, env))
}

export async function endOf(child: ChildProcess): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, stdout, stderr }
}

/** Waits until a process has printed a text, and returns all that it had printed by then. */
export function printed(child: ChildProcess, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let all = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      all += chunk.toString()
      if (all.includes(text)) resolve(all)
    })
    child.once('close', () => reject(new Error(`ended without printing "${text}": ${all}`)))
  })
}
