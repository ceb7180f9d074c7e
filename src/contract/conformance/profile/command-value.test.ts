import { describe, expect, it } from 'vitest'
import { commandValue } from './command-value.ts'

const position = { file: 'auth.yaml', line: 3, column: 15 }
const node = (script: string, timeout?: number) =>
  commandValue([process.execPath, '-e', script], {
    directory: '.',
    position,
    ...(timeout !== undefined && { timeout }),
  })

describe('commandValue', () => {
  it('is what the command prints, without the space around it', async () => {
    expect(await node(`console.log('  a secret ')`)()).toBe('a secret')
  })

  it('needs no shell, so that an argument is only an argument', async () => {
    const value = commandValue([process.execPath, '-p', 'process.argv[1]', '$(date); x'], { directory: '.', position })
    expect(await value()).toBe('$(date); x')
  })

  it.each([
    [
      'a failure',
      `console.log('hunter2'); console.error('hunter2'); process.exit(7)`,
      'ended with exit code 7: run it by hand to see why',
    ],
    ['silence', `console.error('hunter2')`, 'printed nothing: it has to print the value'],
    ['a flood', `console.log('x'.repeat(2_000_000))`, 'printed more than a value'],
  ])('tells of %s, and not what was printed', async (_, script, what) => {
    const message = await failure(node(script))
    expect(message).toBe(`auth.yaml:3:15: the command ${process.execPath} ${what}`)
    expect(message).not.toContain('hunter2')
  })

  it('does not wait longer than it is told', async () => {
    expect(await failure(node('setInterval(() => {}, 1000)', 100))).toContain('took longer than 0.1 seconds')
  })

  it('tells of a program that is not there, without its arguments', async () => {
    const value = commandValue(['no-such-program', '--password', 'hunter2'], { directory: '.', position })
    expect(await failure(value)).toBe(
      'auth.yaml:3:15: the command no-such-program was not found: name a program that is installed',
    )
  })
})

function failure(value: () => Promise<string>): Promise<string> {
  return value().then(
    () => 'it has given a value',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}
