import { describe, expect, it } from 'vitest'
import { unicodePattern } from './unicode-pattern.ts'

describe('unicodePattern', () => {
  it.each([
    [String.raw`^[a-z_\-\:]+$`, String.raw`^[a-z_\-:]+$`],
    ['^(?:{[0-9]{4}(?:-?[0-9]{4}){7}}|x)$', String.raw`^(?:\{[0-9]{4}(?:-?[0-9]{4}){7}\}|x)$`],
    [String.raw`\@[\w\.\#]{2,}`, String.raw`@[\w\.#]{2,}`],
    ['}a]', String.raw`\}a\]`],
  ])('writes %s, which is right without the flag only, as %s', (pattern, unicode) => {
    expect(unicodePattern(pattern)).toBe(unicode)
    expect(() => new RegExp(unicode, 'u')).not.toThrow()
  })

  it.each([String.raw`^\p{L}{2}$`, '(?i)x', '['])('leaves %s, which is right, or wrong in either form', (pattern) => {
    expect(unicodePattern(pattern)).toBe(pattern)
  })
})
