import type { TestContext } from 'vitest'
import type { Finding, Severity } from '../conformance/finding.ts'
import { findingText } from '../report/conformance/finding-text.ts'
import { checkVerdict } from './check-verdict.ts'
import type { ContractOptions } from './contract-options.ts'
import { plainError } from './plain-error.ts'
import type { RepeatLine } from './repeat-line.ts'
import type { RunTest } from './run-tests.ts'
import type { VerifiedContract } from './verified-contract.ts'

/** What came of the run, and how tests are to tell it. */
export interface Telling extends VerifiedContract {
  readonly failOn: Severity | undefined
  readonly unverified: ContractOptions['unverified']
  readonly repeat: RepeatLine
}

/** Passes, fails with an error for each finding, or is skipped with the reason why there is neither. */
export function tellCheck(
  context: TestContext,
  { operation, check }: { readonly operation: string; readonly check: string },
  { report, redact, hasSecret, failOn, repeat }: Telling,
): void {
  const verdict = checkVerdict(report, { operation, check, failOn })
  if (verdict.outcome === 'skipped') context.skip(redact(verdict.why))
  const findings = verdict.outcome === 'failed' ? verdict.findings : []
  const name = fullName(context)
  fail(
    context,
    findings.map((finding) => brokenPromise(finding)),
  )

  function brokenPromise(finding: Finding): Error {
    const text = redact(findingText(finding, () => repeat(finding, name)))
    return plainError('BrokenPromise', text, { position: finding.position, hasSecret })
  }
}

/** Passes, or fails with everything that is wrong. */
export function tellRun(context: TestContext, test: RunTest, { report, redact, unverified }: Telling): void {
  const problems = test.problems(report).map(redact)
  if (test.mayBeSkipped === true && unverified === 'skip' && problems.length > 0) context.skip(problems.join('; '))
  fail(context, problems.length === 0 ? [] : [plainError('Unverified', problems.join('\n'))])
}

/** Vitest makes an error of its own of each member. */
function fail({ expect }: TestContext, errors: readonly Error[]): void {
  if (errors.length > 0) throw new AggregateError(errors)
  // Where `expect.requireAssertions` is set, a test without one fails.
  expect(errors).toEqual([])
}

/** As `-t` sees it: the names of the groups that a test is in, and its own. */
function fullName({ task }: TestContext): string {
  const names = [task.name]
  for (let suite = task.suite; suite !== undefined; suite = suite.suite) names.unshift(suite.name)
  return names.join(' ')
}
