import { parseArgs } from 'node:util'

export interface Options {
  /** Ids of tools. */
  readonly tools: readonly string[]
  /** Of how many defects the rivals are asked; all of them where it is left out. */
  readonly sample?: number
  readonly seed: number
  /** Runs over each server that has no defect. */
  readonly runs: number
  /** Where everything is written that was found. */
  readonly json?: string
}

/** @throws Error for what is no option, no tool or no number */
export function readOptions(given: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      tools: { type: 'string', multiple: true },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '3' },
      json: { type: 'string' },
    },
  })
  const tools = values.tools?.flatMap((names) => names.split(',')) ?? known
  const unknown = tools.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`There is no tool called "${unknown}": there are ${known.join(', ')}.`)
  return {
    tools,
    seed: wholeNumber('seed', values.seed, 0),
    runs: wholeNumber('runs', values.runs, 1),
    ...(values.sample !== undefined && { sample: wholeNumber('sample', values.sample, 1) }),
    ...(values.json !== undefined && { json: values.json }),
  }
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < least || text.trim() === '')
    throw new Error(`--${option} takes a whole number from ${least} on, not "${text}".`)
  return number
}
