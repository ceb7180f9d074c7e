import { describe, expect, it } from 'vitest'
import { samplePattern } from './sample-pattern.ts'

describe('a text for a pattern', () => {
  it.each([
    '^[a-z][a-z0-9-]{0,19}$',
    '^[0-9]{4,12}$',
    '^[A-Z]{3}-[0-9]{4}$',
    '^(?:draft|placed)$',
    '^sk-[A-Za-z0-9_-]{20,}$',
    '^\\d{3}\\.\\d{2}$',
    '^\\+?[1-9]\\d{6,14}$',
    '^#(?:[0-9a-fA-F]{3}){1,2}$',
    '^(?=.*[A-Z])(?=.*\\d).{8,}$',
    '^\\p{Lu}\\p{L}*$',
    '^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$',
    '\\u0041\\x42\\u{43}',
    'no anchors',
    '^$|^a+$',
    '',
  ])('%s', (pattern) => {
    expect(samplePattern(pattern)).toMatch(new RegExp(pattern, 'u'))
  })

  it.each([
    ['^[a-z]+$', 40],
    ['^[A-Z]{2}[0-9]{0,8}$', 10],
    ['^(?:ab)+$', 6],
    ['a', 7],
  ])('%s is as long as wanted: %i', (pattern, length) => {
    const text = samplePattern(pattern, { min: length, max: length })
    expect(text).toHaveLength(length)
    expect(text).toMatch(new RegExp(pattern, 'u'))
  })

  it.each(['^(a)\\1$', '[', '(', '^a{3}$'])('there is none of length 9 for %s', (pattern) => {
    expect(samplePattern(pattern, { min: 9, max: 9 })).toBeUndefined()
  })
})
