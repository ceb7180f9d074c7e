import { setTimeout } from 'node:timers/promises'
import type { Case, Score } from './case.ts'
import type { Contestant } from './contestant.ts'
import { watchRejections } from './rejections.ts'
import { NotApplicable, openStage } from './stage.ts'
import type { Mode } from './token-family.ts'

export interface Verdict {
  readonly verdict: 'pass' | 'FAIL' | 'n/a'
  readonly figure: string
}

export interface PlayOptions {
  readonly seed: number
  /** See `Stage`. */
  readonly patience: number
}

/** Has a contestant go through a case, on each kind of server that it is about. */
export async function play(one: Case, contestant: Contestant, options: PlayOptions): Promise<Verdict> {
  const scores: (Score & { readonly mode: Mode })[] = []
  try {
    for (const mode of one.modes) scores.push({ mode, ...(await playOnce(one, contestant, mode, options)) })
  } catch (error) {
    if (error instanceof NotApplicable) return { verdict: 'n/a', figure: '' }
    throw error
  }
  const figures = new Set(scores.map(({ figure }) => figure))
  return {
    verdict: scores.every(({ passed }) => passed) ? 'pass' : 'FAIL',
    figure:
      figures.size === 1 ? [...figures].join() : scores.map(({ mode, figure }) => `${mode}: ${figure}`).join('; '),
  }
}

/** Google's library takes a dozen seconds over an outage: it waits between its tries. */
const mostSeconds = 20

/** A contestant that never comes to an end has failed. */
async function within(seconds: number, score: Promise<Score>): Promise<Score> {
  const bound = new AbortController()
  const tooLong = setTimeout(seconds * 1000, undefined, { signal: bound.signal }).then(
    () => ({ passed: false, figure: `no end after ${seconds} s` }),
    () => score,
  )
  try {
    return await Promise.race([score, tooLong])
  } finally {
    bound.abort()
  }
}

async function playOnce(one: Case, contestant: Contestant, mode: Mode, options: PlayOptions): Promise<Score> {
  using rejections = watchRejections()
  await using stage = await openStage(contestant, mode, options.seed, options.patience)
  const score = await within(mostSeconds, one.play(stage))
  const unhandled = await rejections.count()
  if (unhandled === 0) return score
  const figure = `${score.figure}, ${unhandled} unhandled ${unhandled === 1 ? 'rejection' : 'rejections'}`
  return { passed: false, figure }
}
