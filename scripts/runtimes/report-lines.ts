import { counted, type Verdict } from './verdict.ts'

/** What is known of one runtime when it has been tried. */
export interface Tried {
  /** Name and version. */
  readonly title: string
  /** The client's suite; empty where it is not run. */
  readonly tests: readonly Verdict[]
  /** The smoke test. */
  readonly checks: readonly Verdict[]
  /** What repeats the suite alone. */
  readonly repeat?: string | undefined
}

/** So many failures are shown whole: where everything fails, the first ones say why. */
const shown = 10

/** A line that says how many, and below it by name what failed and what was skipped. */
export function reportLines({ title, tests, checks, repeat }: Tried): readonly string[] {
  const all = [...tests, ...checks]
  const failures = all.filter(({ outcome }) => outcome === 'failed')
  const suite = tests.length > 0 ? `suite ${counted(tests)}; ` : ''
  const failed = tests.some(({ outcome }) => outcome === 'failed')
  return [
    `${failures.length === 0 ? '✓' : '✗'} ${title}: ${suite}smoke ${counted(checks)}`,
    ...failures.slice(0, shown).flatMap(failure),
    ...(failures.length > shown ? [`  and ${failures.length - shown} more failed`] : []),
    ...(failed && repeat !== undefined ? [`  repeat the suite with: ${repeat}`] : []),
    ...all.filter(({ outcome }) => outcome === 'skipped').map(skip),
  ]
}

function failure({ name, reason = '' }: Verdict): readonly string[] {
  return [`  failed: ${name}`, ...reason.split('\n').map((line) => `    ${line}`)]
}

function skip({ name, reason }: Verdict): string {
  return `  skipped: ${name}${reason === undefined ? '' : ` (${reason})`}`
}
