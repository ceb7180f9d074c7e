import { describe, expect, it } from 'vitest'
import { redact, secretTexts } from './secrets.ts'

describe('redact', () => {
  it('puts the name of the scheme where its secret stood', () => {
    const secrets = secretTexts('apiKey', { type: 'value', value: 'sk-1' })
    expect(redact('authorization: Bearer sk-1', secrets)).toBe('authorization: Bearer <apiKey>')
  })

  it('finds the percent-encoded form too', () => {
    expect(redact('auth=a%2Fb', secretTexts('session', { type: 'value', value: 'a/b' }))).toBe('auth=<session>')
  })

  it('finds both what Basic sends and the password, and leaves the user name', () => {
    const secrets = secretTexts('basic', { type: 'userPassword', userName: 'ann', password: 'pass' })
    expect(redact('ann, pass, YW5uOnBhc3M=', secrets)).toBe('ann, <basic>, <basic>')
  })

  it('shows nothing behind a scheme word, though it is not a known form of a secret', () => {
    const secrets = secretTexts('basic', { type: 'userPassword', userName: 'ann', password: 'pass' })
    expect(redact('authorization: Basic YW5uOnBhc3P8 and bearer sk-12345', secrets)).toBe(
      'authorization: Basic <another value> and bearer <another value>',
    )
  })

  it('takes the longest secret first where one is part of another', () => {
    const secrets = [
      { name: 'short', value: 'abc' },
      { name: 'long', value: 'abcdef' },
    ]
    expect(redact('abcdef abc', secrets)).toBe('<long> <short>')
  })
})
