import { expect, test } from 'vitest'
import { createClock } from './clock.ts'

test('a fixed clock stands still until it is advanced, by the sum of what is said', () => {
  const clock = createClock(1000)
  clock.advance({ days: 1, hours: 1, minutes: 1, seconds: 1, milliseconds: 1 })
  expect(clock.now()).toBe(1000 + 90_061_001)
  clock.reset()
  expect(clock.now()).toBe(1000)
})

test('another runs with the machine, ahead of it by what it was advanced', () => {
  const clock = createClock()
  clock.advance({ hours: 1 })
  expect(Math.abs(clock.now() - Date.now() - 3_600_000)).toBeLessThan(1000)
})

test.each([{ minutes: -1 }, { seconds: NaN }])('%j is refused', (by) => {
  expect(() => createClock(0).advance(by)).toThrow(RangeError)
})
