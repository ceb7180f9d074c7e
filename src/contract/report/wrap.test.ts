import { describe, expect, it } from 'vitest'
import { wrap } from './wrap.ts'

describe('wrap', () => {
  it('fills each line and breaks between words only', () => {
    expect(wrap(['aa', 'bb', 'cccccccc', 'd'], 5)).toEqual(['aa bb', 'cccccccc', 'd'])
  })

  it('is nothing for no words', () => {
    expect(wrap([], 5)).toEqual([])
  })
})
