import { describe, expect, it, test } from 'vitest'
import { knownIn, matchKnown } from './match-known.ts'

describe('matchKnown', () => {
  const known = [
    { check: 'a', operation: 'getNote', subject: 'response 500', reason: 'r1' },
    { check: 'a', operation: '*', subject: 'header Location', reason: 'r2' },
    { check: 'b', operation: 'getNote', subject: '*', reason: 'r3' },
    { check: 'c', operation: 'get*', subject: '*: two-spaces', reason: 'r4' },
    { check: 'd', operation: 'getNote', subject: 'body /a.c/* type', reason: 'r5' },
  ]

  it.each([
    ['a', 'getNote', 'response 500', 'r1'],
    ['a', 'other', 'response 500', undefined],
    ['a', 'other', 'header Location', 'r2'],
    ['b', 'getNote', 'anything', 'r3'],
    ['c', 'getNote', 'response 500', undefined],
    ['c', 'getNotes', 'bearer: two-spaces', 'r4'],
    ['c', 'getNotes', 'bearer: two-spaces more', undefined],
    ['c', 'toGet', 'bearer: two-spaces', undefined],
    ['d', 'getNote', 'body /a.c/* type', 'r5'],
    ['d', 'getNote', 'body /abc/* type', undefined],
  ])('%s of %s about %s is %s', (check, operation, subject, reason) => {
    expect(matchKnown({ check, operation, subject }, known)?.reason).toBe(reason)
  })
})

test('knownIn keeps what names the release, and what names none', () => {
  const entry = { check: 'a', operation: 'b', subject: 'c', reason: 'd' }
  const known = [entry, { ...entry, releases: ['3.6'] }, { ...entry, releases: ['3.6', '3.7'] }]
  expect(knownIn(known, '3.7')).toEqual([known[0], known[2]])
})
