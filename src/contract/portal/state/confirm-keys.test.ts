import { expect, test } from 'vitest'
import { createClock } from '../clock.ts'
import { createRandom } from '../random.ts'
import { createConfirmKeys } from './confirm-keys.ts'

test.each([
  ['EmailActivation', 7 * 24 * 60],
  ['Auth', 60],
  ['TfaAuth', 60],
  ['Visit', 15],
])('a key for %s is good for %i minutes and expired after that', (type, minutes) => {
  const clock = createClock(Date.UTC(2026, 0, 1))
  const keys = createConfirmKeys(clock, createRandom(1))
  const key = keys.create(type, 'somebody')
  clock.advance({ minutes })
  expect(keys.judge(type, 'somebody', key)).toBe(0)
  clock.advance({ milliseconds: 1 })
  expect(keys.judge(type, 'somebody', key)).toBe(2)
})

test('a key for another purpose, of another subject, or changed is invalid', () => {
  const keys = createConfirmKeys(createClock(Date.UTC(2026, 0, 1)), createRandom(1))
  const key = keys.create('Auth', 'somebody')
  expect(key).toMatch(/^504921600000\.[A-Z0-9_-]{43}$/)
  expect(keys.judge('TfaAuth', 'somebody', key)).toBe(1)
  expect(keys.judge('Auth', 'another', key)).toBe(1)
  expect(keys.judge('Auth', 'somebody', key.replace('5', '6'))).toBe(1)
  expect(['', '.', 'x.y', `${key}A`, '9'.repeat(400)].map((one) => keys.judge('Auth', 'somebody', one))).toEqual([
    1, 1, 1, 1, 1,
  ])
})
