import { describe, expect, it } from 'vitest'
import { observeFetch } from './observed-fetch.ts'

describe('observeFetch', () => {
  it('notes what leaves, once', async () => {
    const observed = observeFetch('http://127.0.0.1:1', () => Promise.resolve(new Response()))
    await observed.fetch('http://127.0.0.1:1/a', { method: 'PUT' })
    expect(observed.take()).toEqual([{ method: 'PUT', url: 'http://127.0.0.1:1/a', foreign: false }])
    expect(observed.take()).toEqual([])
  })

  it('lets nothing leave for another origin, and notes the attempt', async () => {
    const sent: string[] = []
    const observed = observeFetch('http://127.0.0.1:1', (input) => {
      sent.push(new Request(input).url)
      return Promise.resolve(new Response())
    })
    await expect(observed.fetch('http://localhost:1/a')).rejects.toThrow('lets no request leave for http://localhost:1')
    expect(sent).toEqual([])
    expect(observed.take()).toMatchObject([{ foreign: true }])
  })
})
