import { describe, expect, it } from 'vitest'
import { timeText } from './time-text.ts'

const now = Date.UTC(2026, 10, 28, 12, 0, 0)
const minute = 60_000

describe('timeText', () => {
  it.each([
    [10 * minute, 'in 10 minutes'],
    [10 * minute - 400, 'in 10 minutes'],
    [minute, 'in 1 minute'],
    [59_000, 'in 59 seconds'],
    [1000, 'in 1 second'],
    [0, 'in 0 seconds'],
    [90 * minute, 'in 1 hour'],
    [365 * 24 * 60 * minute, 'in 365 days'],
    [-2 * 60 * minute, '2 hours ago'],
  ])('says how far off it is: %i ms', (distance, text) => {
    expect(timeText(new Date(now + distance), now)).toContain(` (${text})`)
  })

  it('says the time on the clock of this machine', () => {
    const local = new Date(2026, 0, 2, 3, 4)
    expect(timeText(local, local.getTime())).toMatch(/^2026-01-02 03:04 /)
  })
})
