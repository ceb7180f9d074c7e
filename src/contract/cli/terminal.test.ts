import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { progressDisplay } from './progress-display.ts'
import { processTerminal } from './terminal.ts'

/** A stream as the process has them: a screen where it is told to be one. */
function stream(screen: boolean) {
  const written: string[] = []
  const writable = new Writable({
    write(chunk: Buffer, _, done) {
      written.push(chunk.toString())
      done()
    },
  })
  return Object.assign(writable, { written }, screen ? { isTTY: true, columns: 90 } : {})
}

const terminalOf = (screen: boolean, env: Record<string, string> = {}) => {
  const stdout = stream(screen)
  const stderr = stream(screen)
  return { stdout, stderr, terminal: processTerminal({ stdout, stderr, env }) }
}

describe('processTerminal', () => {
  it('uses colour, a live line and its width on a screen', () => {
    expect(terminalOf(true).terminal).toMatchObject({ colour: true, live: true, width: 90 })
  })

  it.each([
    ['where the output is no screen', false, {}],
    ['under NO_COLOR', true, { NO_COLOR: '1' }],
    ['on a dumb terminal', true, { TERM: 'dumb' }],
  ])('uses neither %s', (_, screen, env) => {
    expect(terminalOf(screen, env).terminal).toMatchObject({ colour: false, live: false })
  })

  it('takes 100 columns where the screen does not say how many it has', () => {
    const stdout = Object.assign(stream(true), { columns: 0 })
    expect(processTerminal({ stdout, stderr: stdout, env: {} }).width).toBe(100)
    expect(terminalOf(false).terminal.width).toBe(100)
  })

  it('takes an empty NO_COLOR for none', () => {
    expect(terminalOf(true, { NO_COLOR: '' }).terminal.colour).toBe(true)
  })

  it('goes on without a reader that has gone away', () => {
    const { stdout, terminal } = terminalOf(false)
    stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }))
    terminal.out('more')
    expect(stdout.written).toEqual([])
  })

  it('says in one line, once, that the output cannot be written', () => {
    const [stdout, stderr] = [stream(false), stream(false)]
    let losses = 0
    processTerminal({ stdout, stderr, env: {} }, () => (losses += 1))
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
    stdout.emit('error', full)
    stdout.emit('error', full)
    expect(stderr.written).toEqual(['docspace-contract: the output cannot be written: ENOSPC\n'])
    expect(losses).toBe(1)
  })
})

describe('progressDisplay', () => {
  it('writes over its line, at most twenty times a second, and takes it away', () => {
    const { stderr, terminal } = terminalOf(true)
    let time = 0
    const progress = progressDisplay(terminal, () => time)
    progress.show('1/3')
    time = 49
    progress.show('2/3')
    time = 50
    progress.show('3/3')
    progress.clear()
    progress.clear()
    expect(stderr.written).toEqual(['\r\u001B[K1/3', '\r\u001B[K3/3', '\r\u001B[K'])
  })

  it('cuts a line that would not fit, because a wrapped one cannot be written over', () => {
    const { stderr, terminal } = terminalOf(true)
    progressDisplay(terminal).show('x'.repeat(200))
    expect(stderr.written[0]).toHaveLength('\r\u001B[K'.length + 89)
  })

  it('writes nothing where the output is no screen', () => {
    const { stderr, terminal } = terminalOf(false)
    const progress = progressDisplay(terminal)
    progress.show('1/3')
    progress.clear()
    expect(stderr.written).toEqual([])
  })
})
