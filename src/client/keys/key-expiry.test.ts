import { describe, expect, it } from 'vitest'
import { day, keyExpiry } from './key-expiry.ts'

const now = Date.UTC(2026, 5, 30, 12)
const endsIn = (days: number) => ({ expiresAt: new Date(now + days * day) })

describe('keyExpiry', () => {
  it.each([
    [15, 'active', 15],
    [14.01, 'active', 14],
    [14, 'expires-soon', 14],
    [13.99, 'expires-soon', 13],
    [0.5, 'expires-soon', 0],
    [0, 'expired', 0],
    [-3, 'expired', 0],
  ])('a key that ends in %d days is %s, with %d left', (days, state, daysLeft) => {
    expect(keyExpiry(endsIn(days), { now })).toEqual({ state, daysLeft })
    expect(keyExpiry(endsIn(days), { now: new Date(now) })).toEqual({ state, daysLeft })
  })

  it('a key without an end never expires', () => {
    expect(keyExpiry({})).toEqual({ state: 'never-expires' })
  })

  it('warns as early as it is told', () => {
    expect(keyExpiry(endsIn(29), { now, warnDays: 30 }).state).toBe('expires-soon')
    expect(keyExpiry(endsIn(0.5), { now, warnDays: 0 }).state).toBe('active')
  })

  it.each([[-1], [NaN]])('%d days are no warning and are refused', (warnDays) => {
    expect(() => keyExpiry(endsIn(1), { warnDays })).toThrow(expect.objectContaining({ code: 'invalid-key' }))
  })
})
