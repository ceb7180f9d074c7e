import { describe, expect, it } from 'vitest'
import { hint, suggestion } from './suggestion.ts'

describe('suggestion', () => {
  const ids = ['getSelf', 'getSettings', 'listApiKeys']

  it.each([
    ['getself', 'getSelf'],
    ['getSlef', 'getSelf'],
    ['listApiKey', 'listApiKeys'],
    ['getSetings', 'getSettings'],
  ])('for %s is %s', (typed, meant) => {
    expect(suggestion(typed, ids)).toBe(meant)
  })

  it('is nothing where nothing is near, or there is nothing', () => {
    expect(suggestion('frobnicate', ids)).toBeUndefined()
    expect(suggestion('getSelf', [])).toBeUndefined()
    expect(suggestion('ab', ['xy'])).toBeUndefined()
  })
})

describe('hint', () => {
  it('is a suggestion, or what there is, or that there is nothing', () => {
    expect(hint('getself', ['getSelf'], 'none')).toBe('did you mean getSelf?')
    expect(hint('frobnicate', ['a', 'b'], 'none')).toBe('there is a, b')
    expect(hint('frobnicate', Array.from('abcdefghij'), 'none')).toBe('there is a, b, c, d, e, f, g, h and 2 more')
    expect(hint('frobnicate', [], 'none')).toBe('none')
  })
})
