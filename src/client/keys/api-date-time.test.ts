import { expect, it } from 'vitest'
import { apiDateTime } from './api-date-time.ts'

it.each([
  ['2026-11-21T22:59:00.0000000+03:00', '2026-11-21T19:59:00.000Z'],
  ['2026-11-21T22:59:00.1239999-05:30', '2026-11-22T04:29:00.123Z'],
  ['2026-11-21T22:59:00.1234567Z', '2026-11-21T22:59:00.123Z'],
  ['2026-11-21T22:59:00.5Z', '2026-11-21T22:59:00.500Z'],
  ['2026-11-21T22:59:00Z', '2026-11-21T22:59:00.000Z'],
])('%s is %s', (text, moment) => {
  expect(apiDateTime(text)?.toISOString()).toBe(moment)
})

it.each([
  ['without an offset, which would be read in the zone of this machine', '2026-11-21T22:59:00.0000000'],
  ['of no calendar', '2026-13-41T22:59:00Z'],
  ['without a dot before its fraction', '2026-11-21T22:59:00123Z'],
  ['with something behind it', '2026-11-21T22:59:00Z?'],
  ['of another kind', 1_795_302_000_000],
  ['that is missing', undefined],
])('a time %s is none', (_, value) => {
  expect(apiDateTime(value)).toBeUndefined()
})
