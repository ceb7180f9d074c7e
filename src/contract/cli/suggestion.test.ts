import { describe, expect, it } from 'vitest'
import { suggestion } from './suggestion.ts'

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
  })
})
