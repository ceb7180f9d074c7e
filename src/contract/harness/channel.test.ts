import { describe, expect, it } from 'vitest'
import { channel } from './channel.ts'

describe('channel', () => {
  it('gives values in order, those from before the reader came and those from after', async () => {
    const values = channel<number>()
    values.push(1)
    values.push(2)
    const read: number[] = []
    for await (const value of values) {
      read.push(value)
      if (value === 2) queueMicrotask(() => values.push(3))
      if (value === 3) values.close()
    }
    expect(read).toEqual([1, 2, 3])
  })

  it('gives what is there before it throws the error it was closed with', async () => {
    const values = channel<number>()
    values.push(1)
    values.close(new Error('broken'))
    const read: number[] = []
    const reading = (async () => {
      for await (const value of values) read.push(value)
    })()
    await expect(reading).rejects.toThrow('broken')
    expect(read).toEqual([1])
  })
})
