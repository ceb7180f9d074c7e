import type { UnverifiedCase } from '../../conformance/events.ts'
import type { Finding } from '../../conformance/finding.ts'
import type { ConformanceReport, OperationResult, ReportedCheck } from './conformance-report.ts'
import { coverageShortfalls } from './coverage-names.ts'
import { findingText } from './finding-text.ts'
import { unverifiedGroups } from './not-verified-reasons.ts'
import { some } from './paragraph.ts'
import { stoppedSentence } from './verdict.ts'

/** A test of the JUnit report: passed where it has neither a failure nor a reason to be skipped. */
export interface JunitTest {
  readonly name: string
  readonly failure?: { readonly message: string; readonly type: string; readonly text: string }
  readonly skipped?: string
}

export interface OperationFacts {
  readonly checks: readonly ReportedCheck[]
  readonly findings: readonly Finding[]
  readonly notVerified: readonly UnverifiedCase[]
  readonly repeat: ((caseId: string) => string) | undefined
}

/** One for each check that had something to judge, and one for each reason why something was not verified. */
export function operationTests({ checks: outcomes }: OperationResult, facts: OperationFacts): JunitTest[] {
  return [
    ...facts.checks.flatMap(({ id, title }): JunitTest[] => {
      const name = `${id}: ${title}`
      const outcome = outcomes[id]
      if (outcome === 'passed') return [{ name }]
      return outcome === 'failed'
        ? [
            failedTest(
              name,
              facts.findings.filter(({ check }) => check === id),
              facts,
            ),
          ]
        : []
    }),
    ...unverifiedTests(facts.notVerified),
  ]
}

function failedTest(name: string, findings: readonly Finding[], { repeat }: OperationFacts): JunitTest {
  const open = findings.filter(({ known }) => known === undefined)
  const [first] = open
  if (first === undefined) return { name, skipped: `known: ${findings[0]?.known ?? ''}` }
  const more = open.length > 1 ? ` (and ${open.length - 1} more)` : ''
  const text = open.map((finding) => findingText(finding, repeat)).join('\n\n')
  return { name, failure: { message: `${first.message}${more}`, type: first.severity, text } }
}

function unverifiedTests(notVerified: readonly UnverifiedCase[]): JunitTest[] {
  return unverifiedGroups(notVerified).map(({ code, title, advice, cases }) => {
    const names = some(
      cases.map((one) => `${one.title} (${one.reason.detail})`),
      5,
    )
    return {
      name: `not verified: ${code}`,
      skipped: `${cases.length} not verified, ${title}; to do: ${advice}: ${names.join('; ')}`,
    }
  })
}

/** What is about no operation. */
export function runTests(report: ConformanceReport, notVerified: readonly UnverifiedCase[]): JunitTest[] {
  const stopped = stoppedSentence(report)
  const stale = report.stale.map(({ check, operation, subject, reason }): JunitTest => {
    const message = `known, but no longer there: ${check} ${operation} ${subject}`
    const text = `It was known because: ${reason}\nTake it off the list of known findings.`
    return { name: `known finding: ${check} ${operation} ${subject}`, failure: { message, type: 'stale', text } }
  })
  const whole: JunitTest = {
    name: 'all was done',
    ...(stopped !== undefined && { failure: { message: stopped, type: 'stopped', text: stopped } }),
  }
  const uncovered = coverageShortfalls(report).map((text): JunitTest => {
    return {
      name: `coverage: ${text}`,
      failure: { message: `less was covered than was asked for: ${text}`, type: 'coverage', text },
    }
  })
  return [whole, ...stale, ...uncovered, ...unverifiedTests(notVerified)]
}
