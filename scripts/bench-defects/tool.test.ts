import { describe, expect, it } from 'vitest'
import { namesOperation } from './tool.ts'

const defect = { class: 'state' as const, what: 'forgets', finding: { subject: /never asked for/, checks: [] } }

describe('a complaint of a rival names a defect', () => {
  const given = [
    ['by the operation that has it', { operation: 'createNote' }, { operation: 'createNote' }, true],
    ['not by another operation', { operation: 'createNote' }, { operation: 'getNote' }, false],
    ['not without an operation', { operation: 'createNote' }, {}, false],
    ['by anything where all operations have it', { operation: '*' }, {}, true],
  ] as const
  for (const [title, about, complaint, want] of given)
    it(title, () => {
      expect(namesOperation({ ...defect, ...about }, { what: 'something', ...complaint })).toBe(want)
    })

  it('by another operation where the finding may name that one', () => {
    const finding = { ...defect.finding, operation: /^(create|get)Note$/ }
    expect(
      namesOperation({ ...defect, operation: 'createNote', finding }, { what: 'lost', operation: 'getNote' }),
    ).toBe(true)
  })
})
