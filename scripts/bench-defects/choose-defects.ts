import { seededRandom } from '../../src/contract/conformance/seeded-random.ts'
import type { Question, Subject } from './subject.ts'

/** All defects of all subjects, in the order of their tables. */
export function allQuestions(subjects: readonly Subject[]): readonly Question[] {
  return subjects.flatMap((subject) => Object.entries(subject.defects).map(([id, defect]) => ({ subject, id, defect })))
}

/**
 * So many of them, the same ones for the same seed, each class with the share that it has of all: by turns, the class that is
 * furthest behind its share gives the next of its shuffled defects.
 */
export function chooseDefects(all: readonly Question[], size: number, seed: number): readonly Question[] {
  if (size >= all.length) return all
  const random = seededRandom(seed)
  const classes = [...new Set(all.map(({ defect }) => defect.class))].map((name) => {
    const members = all.filter(({ defect }) => defect.class === name)
    const keyed = members.map((member) => ({ member, key: random() })).sort((one, other) => one.key - other.key)
    return { share: members.length / all.length, left: keyed.map(({ member }) => member), given: 0 }
  })
  const chosen = new Set<Question>()
  while (chosen.size < size) {
    const behind = (one: (typeof classes)[number]) => one.share * (chosen.size + 1) - one.given
    const next = classes.filter(({ left }) => left.length > 0).sort((one, other) => behind(other) - behind(one))[0]
    const question = next?.left.shift()
    if (next === undefined || question === undefined) break
    next.given += 1
    chosen.add(question)
  }
  return all.filter((question) => chosen.has(question))
}
