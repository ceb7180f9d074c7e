import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { runChild } from './run-child.ts'

const forever = [process.execPath, '-e', 'console.log(process.pid); setInterval(() => undefined, 1000)']
const options = { cwd: tmpdir(), timeout: 10_000, signal: new AbortController().signal }

describe('a child', () => {
  it('gives its code and what it wrote, errors included', async () => {
    const program = 'console.log("out"); console.error("error"); process.exitCode = 3'
    const { code, output } = await runChild([process.execPath, '-e', program], options)
    expect([code, output.split('\n').filter(Boolean).sort()]).toEqual([3, ['error', 'out']])
  })

  it('is killed when its time is up', async () => {
    expect(await runChild(forever, { ...options, timeout: 300 })).toMatchObject({ code: null })
  })

  it('is killed when the run is stopped', async () => {
    const stop = new AbortController()
    const child = runChild(forever, { ...options, signal: stop.signal })
    stop.abort()
    await expect(child).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('that there is not is an error', async () => {
    await expect(runChild(['no-such-program-anywhere'], options)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
