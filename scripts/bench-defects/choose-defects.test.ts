import { expect, it } from 'vitest'
import { allQuestions, chooseDefects } from './choose-defects.ts'
import type { Question, Subject } from './subject.ts'

const defect = (name: 'body' | 'leak') => ({
  class: name,
  operation: 'getNote',
  what: 'does something wrong',
  finding: { subject: /./, checks: [] },
})

const subject: Subject = {
  name: 'notes',
  documentPath: 'openapi.yaml',
  operations: [],
  start: () => Promise.reject(new Error('Nothing is started here.')),
  defects: Object.fromEntries(
    Array.from({ length: 40 }, (_, number) => [`defect-${number}`, defect(number < 30 ? 'body' : 'leak')]),
  ),
}
const all = allQuestions([subject])

const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id)

it('a sample has as many as were wanted, and each class its share of them', () => {
  const chosen = chooseDefects(all, 8, 1)

  expect(chosen).toHaveLength(8)
  expect(chosen.filter(({ defect: one }) => one.class === 'body')).toHaveLength(6)
})

it('the same seed chooses the same defects, and another one others', () => {
  expect(idsOf(chooseDefects(all, 8, 1))).toEqual(idsOf(chooseDefects(all, 8, 1)))
  expect(idsOf(chooseDefects(all, 8, 2))).not.toEqual(idsOf(chooseDefects(all, 8, 1)))
})

it('nothing comes twice, and what is chosen keeps its order', () => {
  const chosen = idsOf(chooseDefects(all, 20, 3))

  expect(chosen).toEqual(idsOf(all).filter((id) => chosen.includes(id)))
  expect(new Set(chosen).size).toBe(20)
})

it('more than there are is all of them', () => {
  expect(chooseDefects(all, 1000, 1)).toEqual(all)
})
