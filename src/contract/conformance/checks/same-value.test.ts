import { describe, expect, it } from 'vitest'
import { sameValue } from './same-value.ts'

describe('sameValue', () => {
  it.each([
    [1, 1.0],
    ['2026-01-01T11:00:00+01:00', '2026-01-01T10:00:00.123Z'],
    ['2026-01-01T10:00:00', '2026-01-01T10:00:00Z'],
    ['Anna@Example.com', 'anna@example.com'],
    ['https://example.com', 'https://example.com/'],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [null, undefined],
    [
      [1, { a: 'x' }],
      [1, { a: 'x' }],
    ],
  ])('takes %j and %j for the same', (written, shown) => {
    expect(sameValue(written, shown)).toBe(true)
  })

  it.each([
    [1, '1'],
    ['Milk', 'milk'],
    ['2026-01-01T11:00:00Z', '2026-01-01T10:00:00Z'],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 2 }],
    ['a', null],
    [false, null],
    [{ a: 1 }, [1]],
  ])('tells %j from %j', (written, shown) => {
    expect(sameValue(written, shown)).toBe(false)
  })
})
