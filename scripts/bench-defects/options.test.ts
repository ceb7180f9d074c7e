import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

const known = ['ours', 'dredd']

it('without options, every tool is asked about every defect', () => {
  expect(readOptions([], known)).toEqual({ tools: known, seed: 1, runs: 3 })
})

it('tools come with commas or one by one', () => {
  expect(readOptions(['--tools', 'dredd,ours'], known).tools).toEqual(['dredd', 'ours'])
  expect(readOptions(['--tools', 'dredd', '--tools', 'ours'], known).tools).toEqual(['dredd', 'ours'])
})

describe('what cannot be meant is refused:', () => {
  const given: readonly (readonly [string[], string])[] = [
    [['--tools', 'postman'], 'There is no tool called "postman": there are ours, dredd.'],
    [['--sample', '0'], '--sample takes a whole number from 1 on, not "0".'],
    [['--seed', ''], '--seed takes a whole number from 0 on, not "".'],
    [['--runs', 'two'], '--runs takes a whole number from 1 on, not "two".'],
  ]
  for (const [args, message] of given)
    it(args.join(' '), () => {
      expect(() => readOptions(args, known)).toThrow(message)
    })
})
