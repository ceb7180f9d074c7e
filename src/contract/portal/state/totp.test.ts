import { expect, test } from 'vitest'
import { base32, isTotp, totpAt } from './totp.ts'

/** Portal 3. */
const moment = 1_700_000_000_000

test('the secret of portal 3 is shown as it says and gives the code that it says', () => {
  expect(base32('abcdefghij')).toBe('MFRGGZDFMZTWQ2LK')
  expect(totpAt('abcdefghij', moment)).toBe('882247')
})

test('ten steps to either side are taken, eleven are not', () => {
  const taken = [-11, -10, 0, 10, 11].map((steps) => isTotp('abcdefghij', '882247', moment + steps * 30_000))
  expect(taken).toEqual([false, true, true, true, false])
})

test('what is no six digits is no code', () => {
  expect(['', '88224', '8822470', '88224a', ' 882247'].filter((code) => isTotp('abcdefghij', code, moment))).toEqual([])
})
