import { expect, test } from 'vitest'
import { provesKey } from './proof-key.ts'

test('the example of RFC 7636, appendix B, is proven, and its verifier alone', () => {
  const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
  expect(provesKey('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', challenge)).toBe(true)
  expect(provesKey('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl', challenge)).toBe(false)
  expect(provesKey(challenge, challenge)).toBe(false)
})
