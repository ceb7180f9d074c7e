import { parseArgs } from 'node:util'
import type { Case } from './case.ts'

export interface Options {
  readonly cases: readonly Case[]
  readonly seed: number
  readonly oursOnly: boolean
  readonly markdown: boolean
}

/** @throws Error for what is no option, no seed or no case */
export function readOptions(given: readonly string[], all: readonly Case[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string', multiple: true },
      seed: { type: 'string', default: '1' },
      ours: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  })
  const seed = Number(values.seed)
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed takes a whole number, not "${values.seed}".`)
  return {
    cases: values.only?.flatMap((which) => chosen(which, all)) ?? all,
    seed,
    oursOnly: values.ours,
    markdown: values.markdown,
  }
}

/** By the number of its row, or by a part of its name. */
function chosen(which: string, all: readonly Case[]): readonly Case[] {
  const numbered = all[Number(which) - 1]
  if (numbered) return [numbered]
  const found = all.filter(({ name }) => name.includes(which))
  if (found.length === 0) throw new Error(`No case is called "${which}": there are 1 to ${all.length}.`)
  return found
}
