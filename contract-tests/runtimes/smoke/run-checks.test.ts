import { expect, it, vi } from 'vitest'
import type { Check } from './check.ts'
import { checks } from './checks.ts'
import { runChecks } from './run-checks.ts'
import type { Stage } from './stage.ts'

const nothing = () => Promise.reject(new Error('this check has no stage'))
const stage: Stage = { openPortal: nothing, openServer: nothing }
const done = () => Promise.resolve()

it('a check passes, or fails with the error and its causes', async () => {
  const broken = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('no route') }))
  const two: readonly Check[] = [
    { name: 'one', run: done },
    { name: 'two', run: broken },
  ]
  expect(await runChecks(two, stage, {})).toEqual([
    { name: 'one', outcome: 'passed' },
    { name: 'two', outcome: 'failed', reason: 'TypeError: fetch failed (Error: no route)' },
  ])
})

it('a check that needs what is lacking is skipped with the reason, and its counterpart is run', async () => {
  const both: readonly Check[] = [
    { name: 'a cookie is sent', needs: ['cookies'], run: done },
    { name: 'a cookie throws', lacking: 'cookies', run: done },
  ]
  expect(await runChecks(both, stage, { cookies: 'a browser' })).toEqual([
    { name: 'a cookie is sent', outcome: 'skipped', reason: 'a browser' },
    { name: 'a cookie throws', outcome: 'passed' },
  ])
  expect(await runChecks(both, stage, {})).toEqual([{ name: 'a cookie is sent', outcome: 'passed' }])
})

it('a check that hangs is a failure', async () => {
  vi.useFakeTimers()
  try {
    const verdicts = runChecks([{ name: 'it ends', run: () => new Promise(() => undefined) }], stage, {})
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await verdicts).toMatchObject([{ outcome: 'failed', reason: 'Error: took more than 10000 ms' }])
  } finally {
    vi.useRealTimers()
  }
})

it('for everything that a runtime may lack there is a check of what the client does instead', () => {
  const needed = new Set(checks.flatMap(({ needs = [] }) => needs))
  const answered = new Set(checks.flatMap(({ lacking }) => lacking ?? []))
  expect([...needed].sort()).toEqual([...answered].sort())
})

it('no two checks have one name', () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length)
})
