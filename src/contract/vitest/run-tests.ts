import { telling } from '../conformance/exit-code.ts'
import type { Operation } from '../document/document.ts'
import type { ConformanceReport } from '../report/conformance/conformance-report.ts'
import { coverageShortfalls } from '../report/conformance/coverage-names.ts'
import { findingText } from '../report/conformance/finding-text.ts'
import { some } from '../report/conformance/paragraph.ts'
import { stoppedSentence } from '../report/conformance/verdict.ts'
import type { ContractOptions } from './contract-options.ts'

/** A test of the run as a whole. */
export interface RunTest {
  /** A sentence that is true when it passes. */
  readonly title: string
  /** What is wrong, each a line. */
  problems(report: ConformanceReport): readonly string[]
  /** What is wrong may be let pass, by `unverified: 'skip'`. */
  readonly mayBeSkipped?: true
}

/** The tests that come last. */
export function runTests(
  { known, minCoverage, only = [], exclude = [] }: ContractOptions,
  operations: readonly Pick<Operation, 'id'>[],
): readonly RunTest[] {
  return [
    ...(only.length + exclude.length > 0 ? [nothingElsewhere(operations.map(({ id }) => id))] : []),
    ...(known === undefined ? [] : [knownStillShow]),
    ...(minCoverage === undefined ? [] : [coveredEnough]),
    everythingVerified,
  ]
}

const everythingVerified: RunTest = {
  title: 'everything could be verified',
  mayBeSkipped: true,
  problems(report) {
    const { totals, notVerified } = report
    const stopped = stoppedSentence(report)
    const untold = notVerified
      .filter(({ reason }) => telling.includes(reason.code))
      .map(
        ({ operation, title, reason }) =>
          `not verified: ${[operation, title].filter(Boolean).join(', ')}: ${reason.detail}`,
      )
    return [
      ...(stopped === undefined ? [] : [stopped]),
      ...(totals.passed + totals.failed === 0 ? ['Nothing could be verified.'] : []),
      ...some(untold, 10),
    ]
  },
}

const knownStillShow: RunTest = {
  title: 'every known finding still shows',
  problems: ({ stale }) =>
    stale.map(
      ({ check, operation, subject, reason }) =>
        `known, but no longer there: ${check} ${operation} ${subject} (${reason}); take it off the list of known findings`,
    ),
}

const coveredEnough: RunTest = {
  title: 'as much is covered as was asked for',
  problems: (report) => coverageShortfalls(report).map((text) => `less was covered than was asked for: ${text}`),
}

/** On the way to what is verified other operations are called; what they break has no test of its own. */
function nothingElsewhere(operations: readonly string[]): RunTest {
  return {
    title: 'nothing is found at the operations that are left out',
    problems: ({ findings }) =>
      findings
        .filter(({ operation, known }) => !operations.includes(operation) && known === undefined)
        .map((finding) => `${finding.operation}: ${findingText(finding)}`),
  }
}
