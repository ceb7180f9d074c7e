import { expect, it } from 'vitest'
import { whileBusy } from './while-busy.ts'

function failing(times: number, code: string) {
  const calls: number[] = []
  const action = () => {
    calls.push(calls.length)
    return calls.length > times ? Promise.resolve('done') : Promise.reject(Object.assign(new Error(code), { code }))
  }
  return { calls, action }
}

it.each(['EPERM', 'EBUSY', 'EACCES'])('tries again on Windows where a file is in use: %s', async (code) => {
  const { action, calls } = failing(2, code)
  expect(await whileBusy(action, 'win32')).toBe('done')
  expect(calls).toHaveLength(3)
})

it('gives up after ten tries', async () => {
  const { action, calls } = failing(Infinity, 'EBUSY')
  await expect(whileBusy(action, 'win32')).rejects.toMatchObject({ code: 'EBUSY' })
  expect(calls).toHaveLength(10)
})

it.each([
  ['linux', 'EPERM'],
  ['win32', 'ENOENT'],
] as const)('does not try again on %s after %s', async (platform, code) => {
  const { action, calls } = failing(1, code)
  await expect(whileBusy(action, platform)).rejects.toMatchObject({ code })
  expect(calls).toHaveLength(1)
})
