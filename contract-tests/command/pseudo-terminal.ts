import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { program, type Ended, type Home } from './command.ts'

/** Whether `script` of util-linux is there, which gives a program a terminal; elsewhere it takes other arguments. */
export const hasPseudoTerminal = String(spawnSync('script', ['--version']).stdout).includes('util-linux')

/** What to wait for on the screen, and what to type then. */
export type Step = readonly [shown: string, typed: string | (() => string)]

/**
 * Runs the command at a terminal and answers it. `stdout` is the screen: what the command printed, and what the terminal
 * showed of the typing. After the command, the modes of the terminal are printed, as `stty` names them.
 */
export async function atTerminal(user: Home, args: readonly string[], steps: readonly Step[]): Promise<Ended> {
  const command = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ')
  // The exit code is printed, because that of `script` tells of stty; Ctrl-C is for the command and not for the shell.
  const line = `trap : INT; ${command}; echo "code=$?"; stty -a`
  const child = spawn('script', ['-qec', line, '/dev/null'], { env: { ...user.environment(), SHELL: '/bin/sh' } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let screen = ''
  let read = 0
  const left = [...steps]
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString()
    for (let step = left[0]; step && screen.includes(step[0], read); step = left[0]) {
      const [shown, typed] = step
      read = screen.indexOf(shown, read) + shown.length
      left.shift()
      child.stdin.write(typeof typed === 'string' ? typed : typed())
    }
  })
  child.stdin.on('error', () => undefined)
  await once(child, 'close')
  user.note(screen)
  if (left[0]) throw new Error(`the screen never showed "${left[0][0]}":\n${screen}`)
  const code = /^code=(\d+)/m.exec(screen)?.[1]
  return { code: code === undefined ? null : Number(code), stdout: screen, stderr: '' }
}

/** Whether the terminal was left as a shell wants it: it shows what is typed, and gives it line by line. */
export function isRestored({ stdout }: Ended): boolean {
  return ['echo', 'icanon', 'isig'].every((mode) =>
    new RegExp(`^(.* )?${mode}( |$)`, 'm').test(stdout.replaceAll('\r', '')),
  )
}
