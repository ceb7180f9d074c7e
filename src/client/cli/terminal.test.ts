import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { Interruption } from './interruption.ts'
import { processTerminal } from './terminal.ts'

/** The streams of a process: a terminal that remembers how it was set, or pipes. */
function streams({ screen = true } = {}) {
  const modes: boolean[] = []
  const written: string[] = []
  const output = () =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _, done) {
          written.push(chunk.toString())
          done()
        },
      }),
      { isTTY: screen },
    )
  const stdin = Object.assign(new PassThrough(), { isTTY: screen, setRawMode: (raw: boolean) => modes.push(raw) })
  const interruption = new AbortController()
  const all = { stdin, stdout: output(), stderr: output() }
  return { ...all, modes, written, interruption, terminal: processTerminal(all, interruption.signal) }
}

const password = { text: 'Password: ', hidden: true }

describe('a question', () => {
  it('with a hidden answer shows nothing of it, and sets the terminal back', async () => {
    const { terminal, stdin, written, modes } = streams()
    const answer = terminal.ask(password)
    expect(modes).toEqual([true])
    stdin.write('marked-')
    stdin.write('secret\r')
    expect(await answer).toBe('marked-secret')
    expect(written.join('')).toBe('Password: \n')
    expect(modes).toEqual([true, false])
  })

  it('with an open answer leaves the terminal as it is', async () => {
    const { terminal, stdin, modes } = streams()
    const answer = terminal.ask({ text: 'User name: ' })
    stdin.write('ann\n')
    expect(await answer).toBe('ann')
    expect(modes).toEqual([])
  })

  it('is answered by what was pasted behind the answer to the one before', async () => {
    const { terminal, stdin } = streams()
    const first = terminal.ask(password)
    stdin.write('secret\r123')
    expect(await first).toBe('secret')
    const second = terminal.ask({ text: 'Code: ' })
    stdin.write('456\n')
    expect(await second).toBe('123456')
  })

  it.each([
    ['Ctrl-C at the terminal', (all: ReturnType<typeof streams>) => all.stdin.write('sec\x03')],
    ['the signal of the process', (all: ReturnType<typeof streams>) => all.interruption.abort()],
  ])('is given up by %s, with the terminal set back', async (_, interrupt) => {
    const all = streams()
    const answer = all.terminal.ask(password)
    interrupt(all)
    await expect(answer).rejects.toBeInstanceOf(Interruption)
    expect(all.modes).toEqual([true, false])
    await expect(all.interruption.signal.aborted ? all.terminal.ask(password) : answer).rejects.toBeInstanceOf(
      Interruption,
    )
  })

  it('to which the input ends is not answered', async () => {
    const { terminal, stdin, modes } = streams()
    const answer = terminal.ask(password)
    stdin.end()
    await expect(answer).rejects.toThrow('the input ended before the question was answered')
    expect(modes).toEqual([true, false])
  })
})

describe('the terminal', () => {
  it.each([true, false])('says whether somebody is there: %s', (screen) => {
    expect(streams({ screen }).terminal.interactive).toBe(screen)
  })

  it('writes no control character that a portal put into a name', () => {
    const { terminal, written } = streams()
    terminal.out('Ann\x1b[2J\x07\u009b Example\n')
    expect(written.join('')).toBe('Ann[2J Example\n')
  })

  it('reads a pipe to its end', async () => {
    const { terminal, stdin } = streams({ screen: false })
    stdin.end('sk-key\n')
    expect(await terminal.readAll()).toBe('sk-key\n')
  })

  it('goes on without a word where its reader goes away', () => {
    const { stdin, stdout, stderr, written } = streams()
    let losses = 0
    const terminal = processTerminal({ stdin, stdout, stderr }, new AbortController().signal, () => losses++)
    stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }))
    terminal.out('more\n')
    expect({ losses, written }).toEqual({ losses: 0, written: [] })
  })

  it('tells of output that cannot be written, once', () => {
    const { stdin, stdout, stderr, written } = streams()
    let losses = 0
    processTerminal({ stdin, stdout, stderr }, new AbortController().signal, () => losses++)
    for (let time = 0; time < 2; time++) stdout.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))
    expect(losses).toBe(1)
    expect(written.join('')).toContain('the output cannot be written: ENOSPC')
  })
})
