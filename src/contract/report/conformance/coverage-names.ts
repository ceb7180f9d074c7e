import { shortfalls } from '../../conformance/exit-code.ts'
import { isRecord } from '../../harness/is-record.ts'
import type { ConformanceReport } from './conformance-report.ts'
import type { Coverage, Dimension } from '../../conformance/coverage/coverage.ts'

export interface NamedDimension extends Dimension {
  readonly id: keyof Coverage
  /** What it counts. */
  readonly title: string
  /** Rounded down, so that 100 is all of it. Undefined where there is nothing to cover. */
  readonly percent: number | undefined
}

/** What was covered less than the run was told to, in words: `operations: 75 % of 100 %`. */
export function coverageShortfalls({ coverage, options }: ConformanceReport): readonly string[] {
  const { minCoverage } = options
  return isRecord(minCoverage) ? shortfalls(coverage, minCoverage) : []
}

/** The dimensions of coverage in the order in which they are told. */
export function namedDimensions(coverage: Coverage): readonly NamedDimension[] {
  return titles.map(([id, title]) => {
    const dimension = coverage[id]
    const { covered, total } = dimension
    return { id, title, ...dimension, percent: total === 0 ? undefined : Math.floor((100 * covered) / total) }
  })
}

const titles: readonly (readonly [keyof Coverage, string])[] = [
  ['operations', 'operations answered'],
  ['accepted', 'operations succeeded'],
  ['parameters', 'parameters sent'],
  ['keywords', 'schema keywords tried'],
  ['responses', 'documented responses seen'],
  ['schemes', 'security schemes used'],
  ['faults', 'credential faults tried'],
]
