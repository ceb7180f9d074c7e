import { describe, expect, it } from 'vitest'
import { cleanEvents, recorded } from '../report/conformance/testing/sample-run.ts'
import type { ContractOptions } from './contract-options.ts'
import { runTests } from './run-tests.ts'

const clean = recorded(cleanEvents)
const titles = (options: ContractOptions) => runTests(options, []).map(({ title }) => title)
const target = 'http://localhost:3000'

describe('the tests of the run as a whole', () => {
  it('are as many as there is to ask', () => {
    expect(titles({ target })).toEqual(['everything could be verified'])
    expect(titles({ target, only: ['a'], known: [], minCoverage: { operations: 100 } })).toEqual([
      'nothing is found at the operations that are left out',
      'every known finding still shows',
      'as much is covered as was asked for',
      'everything could be verified',
    ])
  })

  it.each([
    ['what was left out on purpose', 'covering', []],
    ['a credential that the profile does not have', 'no-credential', []],
    ['a good request that was refused', 'premise', ['not verified: a, b: because']],
    ['a server that did not answer', 'unreachable', ['not verified: a, b: because']],
  ] as const)('take %s for what it is', (_, code, problems) => {
    const report = { ...clean, notVerified: [{ operation: 'a', title: 'b', reason: { code, detail: 'because' } }] }
    expect(runTests({ target }, [])[0]?.problems(report)).toEqual(problems)
  })

  it('do not pass where nothing was verified, or not all', () => {
    const [everything] = runTests({ target }, [])
    expect(everything?.problems(clean)).toEqual([])
    const totals = { ...clean.totals, passed: 0, failed: 0 }
    expect(everything?.problems({ ...clean, totals })).toEqual(['Nothing could be verified.'])
    expect(everything?.problems({ ...clean, stopped: 'budget' })).toHaveLength(1)
  })

  it('tell what is found at an operation that has no tests', () => {
    const report = recorded()
    const [elsewhere] = runTests({ target, only: ['getNote'] }, [{ id: 'getNote' }])
    const problems = elsewhere?.problems(report) ?? []
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.filter((text) => text.startsWith('getNote: '))).toEqual([])
  })
})
