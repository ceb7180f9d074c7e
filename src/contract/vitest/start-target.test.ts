import { describe, expect, it } from 'vitest'
import type { StartedTarget } from './contract-options.ts'
import { startTarget } from './start-target.ts'

const never = new AbortController().signal

describe('the server to verify', () => {
  it.each([
    ['a URL as text', 'http://localhost:3000'],
    ['a URL', new URL('http://localhost:3000')],
    ['a function that gives one', () => 'http://localhost:3000'],
    ['a function that gives one later', () => Promise.resolve({ url: new URL('http://localhost:3000') })],
  ])('is %s', async (_, target) => {
    const running = await startTarget({ target }, never)
    expect(new URL(running.url).origin).toBe('http://localhost:3000')
    await running.close()
  })

  it('is closed by what came with it', async () => {
    const closed: string[] = []
    const target = () => ({ url: 'http://localhost:3000', close: () => closed.push('closed') })
    const running = await startTarget({ target }, never)
    expect(closed).toEqual([])
    await running.close()
    expect(closed).toEqual(['closed'])
  })

  it('has so long to start, and is closed where it does so too late', async () => {
    let start: () => void = () => undefined
    let close: () => void = () => undefined
    const closed = new Promise<void>((resolve) => (close = resolve))
    const target = () =>
      new Promise<StartedTarget>((started) => (start = () => started({ url: 'http://localhost:3000', close })))
    await expect(startTarget({ target, startTimeoutMs: 1 }, never)).rejects.toThrow(
      'the server did not start within 1 ms (startTimeoutMs)',
    )
    start()
    await closed
  })

  it('says why it did not start', async () => {
    const target = () => {
      throw new Error('no database')
    }
    await expect(startTarget({ target }, never)).rejects.toThrow('no database')
  })
})
