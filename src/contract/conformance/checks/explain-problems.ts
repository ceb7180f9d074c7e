import type { ValueProblem } from '../../document/validator.ts'
import { childPointer } from '../../document/json-pointer.ts'
import { withoutIndexes } from './text-leaves.ts'

/** A problem as a finding tells it: its place without array indexes, so that a list of ten has it once. */
export interface ExplainedProblem {
  /** `/items/*` `/email`; empty for the whole body. */
  readonly place: string
  readonly keyword: string
  readonly message: string
}

/** One for each place and keyword, without what only follows from another. */
export function explainProblems(problems: readonly ValueProblem[]): readonly ExplainedProblem[] {
  const unions = problems.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const explained = new Map<string, ExplainedProblem>()
  for (const problem of problems) {
    if (isConsequence(problem, problems, unions)) continue
    const place = withoutIndexes(placeOf(problem))
    const key = `${place} ${problem.keyword}`
    const { keyword } = problem
    if (!explained.has(key)) explained.set(key, { place, keyword, message: messageOf(problem, problems) })
  }
  return [...explained.values()]
}

/** ajv tells of every branch of a union that did not fit, of `if` besides `then`, and of what could not be evaluated after an error. */
function isConsequence(
  problem: ValueProblem,
  problems: readonly ValueProblem[],
  unions: readonly ValueProblem[],
): boolean {
  const { at, keyword } = problem
  if (keyword === 'if') return problems.length > 1
  if (unions.some((union) => union !== problem && isWithin(at, union.at) && !unionIsWithin(problem, union))) return true
  return (
    keyword.startsWith('unevaluated') && problems.some((other) => other.keyword !== keyword && isWithin(other.at, at))
  )
}

/** Of two unions at one place each would be part of the other: one of them is told of. */
function unionIsWithin(problem: ValueProblem, union: ValueProblem): boolean {
  const isUnion = problem.keyword === 'anyOf' || problem.keyword === 'oneOf'
  return isUnion && problem.at === union.at && problem.keyword > union.keyword
}

function isWithin(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`)
}

/** A property that is missing, or one too many, is at its own place rather than its parent's. */
function placeOf({ at, keyword, message }: ValueProblem): string {
  const name =
    keyword === 'required'
      ? /^must have required property '(.*)'$/s.exec(message)?.[1]
      : keyword === 'additionalProperties'
        ? /additional properties: (.*)$/s.exec(message)?.[1]
        : undefined
  return name === undefined ? at : childPointer(at, name)
}

function messageOf({ at, keyword, message }: ValueProblem, problems: readonly ValueProblem[]): string {
  if (keyword !== 'anyOf' && keyword !== 'oneOf') return message
  const branches = problems.filter((other) => other.keyword !== keyword && isWithin(other.at, at))
  const details = [...new Set(branches.map((other) => other.message))].slice(0, 3)
  return details.length === 0 ? message : `${message} (${details.join('; ')})`
}
