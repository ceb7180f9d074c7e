import { describe, expect, it } from 'vitest'
import { ChallengeSyntaxError, parseChallenges } from './parse-challenges.ts'

describe('parseChallenges', () => {
  it.each([
    ['Bearer', [{ scheme: 'Bearer', parameters: [] }]],
    ['Negotiate oRswGaADCgEA==', [{ scheme: 'Negotiate', token68: 'oRswGaADCgEA==', parameters: [] }]],
    [
      'Negotiate abc=, Basic realm=x',
      [
        { scheme: 'Negotiate', token68: 'abc=', parameters: [] },
        { scheme: 'Basic', parameters: [['realm', 'x']] },
      ],
    ],
    // The example of RFC 9110, 11.6.1.
    [
      'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
      [
        { scheme: 'Basic', parameters: [['realm', 'simple']] },
        {
          scheme: 'Newauth',
          parameters: [
            ['realm', 'apps'],
            ['type', '1'],
            ['title', 'Login to "apps"'],
          ],
        },
      ],
    ],
    [
      'Bearer REALM = "a, b" ,scope="x y"',
      [
        {
          scheme: 'Bearer',
          parameters: [
            ['realm', 'a, b'],
            ['scope', 'x y'],
          ],
        },
      ],
    ],
    [
      ', ,Bearer,, Basic realm=""',
      [
        { scheme: 'Bearer', parameters: [] },
        { scheme: 'Basic', parameters: [['realm', '']] },
      ],
    ],
    [
      'Bearer realm="a", realm="b"',
      [
        {
          scheme: 'Bearer',
          parameters: [
            ['realm', 'a'],
            ['realm', 'b'],
          ],
        },
      ],
    ],
    ['', []],
  ] as const)('reads %s', (value, challenges) => {
    expect(parseChallenges(value)).toEqual(challenges)
  })

  it.each([
    'Bearer realm="a',
    'Bearer realm=a b',
    'Bearer realm="a" error="b"',
    'Bearer realm=my notes',
    'Bearer "token"',
    'Bearer: realm="a"',
    '"Bearer"',
    'Bearer realm=a@b',
    'Bearer {"error":"no"}',
  ])('finds %s not well-formed', (value) => {
    expect(() => parseChallenges(value)).toThrow(ChallengeSyntaxError)
  })
})
