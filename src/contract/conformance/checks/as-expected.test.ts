import { describe, expect, it } from 'vitest'
import type { Expectation } from '../case.ts'
import { asExpected } from './as-expected.ts'
import type { GivenExchange } from './evidence-of.ts'
import { notesDocument } from './notes-document.ts'

const { evidence } = await notesDocument()
const accepted: Expectation = { kind: 'accepted', because: 'positive-data', subject: '' }
const setup: Expectation = { kind: 'accepted', because: 'setup', subject: '' }
const refused: Expectation = { kind: 'refused', because: 'negative-data', subject: '' }
const gone: Expectation = { kind: 'gone', subject: '' }
const shows: Expectation = { kind: 'shows', values: { '/title': 'a' }, because: 'read-after-write', subject: '' }

describe('asExpected', () => {
  it.each<[string, GivenExchange | readonly GivenExchange[], 'yes' | 'no' | 'setup-failed']>([
    ['an accepted success', { status: 200, expect: accepted }, 'yes'],
    ['an accepted refusal', { status: 400, expect: accepted }, 'no'],
    ['a redirect that is not documented', { status: 302, expect: accepted }, 'no'],
    ['a refused refusal', { status: 400, expect: refused }, 'yes'],
    ['a refused success', { status: 200, expect: refused }, 'no'],
    ['a refusal that is a crash', { status: 500, expect: refused }, 'no'],
    [
      'a setup that failed',
      [
        { status: 404, expect: setup },
        { status: 200, expect: accepted },
      ],
      'setup-failed',
    ],
    ['a setup without an answer', { failure: { code: 'closed', detail: '' }, expect: setup }, 'setup-failed'],
    ['no answer', { failure: { code: 'closed', detail: '' }, expect: accepted }, 'no'],
    ['a thing that is gone', { status: 410, expect: gone }, 'yes'],
    ['one that is not', { status: 200, expect: gone }, 'no'],
    ['what was written', { body: { title: 'a' }, expect: shows }, 'yes'],
    ['something else', { body: { title: 'b' }, expect: shows }, 'no'],
    ['anything', { status: 500 }, 'yes'],
  ])('says of %s: %s', (_, exchanges, verdict) => {
    expect(asExpected(evidence(exchanges))).toBe(verdict)
  })
})
