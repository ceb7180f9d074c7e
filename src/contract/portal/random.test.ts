import { expect, test } from 'vitest'
import { createRandom } from './random.ts'

test('a seed gives one sequence, whatever the pieces it is drawn in', () => {
  const [one, other] = [createRandom(5), createRandom(5)]
  expect(Buffer.concat([one.bytes(3), one.bytes(40), one.bytes(1)])).toEqual(Buffer.from(other.bytes(44)))
  expect(createRandom(6).hex(32)).not.toBe(createRandom(5).hex(32))
  expect(createRandom('5').hex(32)).not.toBe(createRandom(5).hex(32))
})

test('a fork is not moved by what others draw', () => {
  const [one, other] = [createRandom(5), createRandom(5)]
  one.bytes(100)
  expect(one.fork('keys').hex(32)).toBe(other.fork('keys').hex(32))
  expect(one.fork('keys').hex(32)).not.toBe(one.fork('tokens').hex(32))
})

test('everything has the length and the letters that it says', () => {
  const random = createRandom(1)
  expect(random.hex(7)).toMatch(/^[\da-f]{7}$/)
  expect(random.digits(6)).toMatch(/^\d{6}$/)
  expect(random.text(50, 'ab')).toMatch(/^[ab]{50}$/)
  expect(random.guid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(Buffer.from(random.base64url(96), 'base64url')).toHaveLength(96)
})
