import { groupBy } from '../group-by.ts'
import type { ConformanceReport } from './conformance-report.ts'
import { escapeMarkup } from './escape-markup.ts'
import { operationTests, runTests, type JunitTest } from './junit-tests.ts'

/**
 * JUnit's XML as CI servers read it: a suite for each operation, in it a test for each check that had something to judge, and one, skipped,
 * for each reason why something was not verified. What is known is skipped too.
 */
export function junitReport(
  report: ConformanceReport,
  { repeat }: { repeat?: (caseId: string) => string } = {},
): string {
  const findings = groupBy(report.findings, ({ operation }) => operation)
  const notVerified = groupBy(
    report.notVerified.filter(({ reason }) => reason.code !== 'covering'),
    ({ operation }) => operation,
  )
  const suites = [
    ...report.operations.map((operation) =>
      suite(
        `${operation.id} (${operation.method} ${operation.path})`,
        operationTests(operation, {
          checks: report.checks,
          findings: findings.get(operation.id) ?? [],
          notVerified: notVerified.get(operation.id) ?? [],
          repeat,
        }),
      ),
    ),
    suite('the run', runTests(report, notVerified.get('') ?? [])),
  ].filter(({ tests }) => tests.length > 0)
  const { title, version } = report.document
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: `docspace-contract: ${title} ${version}`, ...counts(suites.flatMap(({ tests }) => tests)), time: seconds(report) })}>`,
    ...suites.flatMap((one) => suiteLines(one, report)),
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

interface Suite {
  readonly name: string
  readonly tests: readonly JunitTest[]
}

function suite(name: string, tests: readonly JunitTest[]): Suite {
  return { name, tests }
}

function suiteLines({ name, tests }: Suite, { target, seed, against }: ConformanceReport): string[] {
  const properties = { against, target, ...(seed !== null && { seed: String(seed) }) }
  return [
    `  <testsuite${attributes({ name, ...counts(tests), time: '0' })}>`,
    '    <properties>',
    ...Object.entries(properties).map(([key, value]) => `      <property${attributes({ name: key, value })}/>`),
    '    </properties>',
    ...tests.flatMap((test) => testLines(test, name)),
    '  </testsuite>',
  ]
}

function testLines({ name, failure, skipped }: JunitTest, classname: string): string[] {
  const open = `    <testcase${attributes({ name, classname, time: '0' })}`
  if (failure === undefined && skipped === undefined) return [`${open}/>`]
  const inner =
    failure === undefined
      ? `<skipped${attributes({ message: skipped ?? '' })}/>`
      : `<failure${attributes({ message: failure.message, type: failure.type })}>${escapeMarkup(failure.text)}</failure>`
  return [`${open}>`, `      ${inner}`, '    </testcase>']
}

function counts(tests: readonly JunitTest[]): Record<string, string> {
  const failures = tests.filter(({ failure }) => failure !== undefined).length
  const skipped = tests.filter((test) => test.skipped !== undefined).length
  return { tests: String(tests.length), failures: String(failures), errors: '0', skipped: String(skipped) }
}

function seconds({ durationMs }: ConformanceReport): string {
  return (durationMs / 1000).toFixed(3)
}

/** A line break in an attribute is a space to a reader (XML 1.0, 3.3.3), unless it is written as a reference. */
function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeMarkup(value).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;')}"`,
    )
    .join('')
}
