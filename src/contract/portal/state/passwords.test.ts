import { expect, test } from 'vitest'
import { passwordHash } from './passwords.ts'

const salt = '0123456789abcdef'.repeat(4)

test.each([
  ['yourpassword', '55f2d420854f591a7c573efe782538eb113386631a41a3717813225d988c2f91'],
  ['11111111', '943342e2422ba3810f42fdccbf477b0cb3584031c471b406eb4909b5a423d527'],
  [' пароль\n', '3a7485531e1b802d4e208e4b07026a0b143863a93d025594d6089a33637bc357'],
])('the hash of %j is that of portal 5, with the salt as text', async (password, hash) => {
  expect(await passwordHash(password, { size: 256, iterations: 100_000, salt })).toBe(hash)
})

test('the size is in bits', async () => {
  expect(await passwordHash('x', { size: 128, iterations: 1, salt })).toHaveLength(32)
})
