import type { RowResult } from '../harness/events.ts'
import { groupBy } from './group-by.ts'
import type { Style } from './style.ts'
import { wrap } from './wrap.ts'

export interface TableOptions {
  /** Columns of the terminal; used between 80 and 100. */
  readonly width: number
  readonly style: Style
}

const marks = { passed: '✓', failed: '✗', 'not verified': '–' } as const
const paints = { passed: 'passed', failed: 'failed', 'not verified': 'unverified' } as const
const gap = '  '

/** The table operation × alternative × status. Alternatives of an operation with the same outcomes share a line. */
export function table(rows: readonly RowResult[], { width, style }: TableOptions): readonly string[] {
  if (rows.length === 0) return []
  const groups = groupsOf(rows)
  const total = Math.min(100, Math.max(80, width))
  const first = Math.min(31, Math.max('operation'.length, ...groups.map((group) => group.operation.length)))
  const widest = Math.max('security alternative'.length, ...groups.map((group) => group.alternatives.join(', ').length))
  const second = Math.min(widest, Math.floor((total - first - 2 * gap.length) / 2))
  const third = total - first - second - 2 * gap.length
  const lines = groups.flatMap((group) => groupLines(group, { first, second, third, style }))
  return [
    style.strong(['operation'.padEnd(first), 'security alternative'.padEnd(second), 'status'].join(gap)),
    ...lines,
    style.faint(`${marks.passed} passed  ${marks.failed} failed  ${marks['not verified']} not verified`),
  ]
}

interface Group {
  readonly operation: string
  readonly repeated: boolean
  readonly alternatives: string[]
  readonly cells: readonly Cell[]
}

interface Cell {
  readonly status: string
  readonly outcome: RowResult['outcome']
}

function groupsOf(rows: readonly RowResult[]): readonly Group[] {
  const operations = groupBy(rows, (row) => row.operation)
  return [...operations].flatMap(([operation, ofOperation]) => {
    const groups = new Map<string, Group>()
    for (const [alternative, ofAlternative] of groupBy(ofOperation, (row) => row.alternative)) {
      const cells = ofAlternative.map(({ status, outcome }) => ({ status, outcome }))
      const key = JSON.stringify(cells)
      const known = groups.get(key)
      if (known) known.alternatives.push(alternative)
      else groups.set(key, { operation, repeated: groups.size > 0, alternatives: [alternative], cells })
    }
    return [...groups.values()]
  })
}

interface Layout {
  readonly first: number
  readonly second: number
  readonly third: number
  readonly style: Style
}

function groupLines(group: Group, { first, second, third, style }: Layout): readonly string[] {
  const names = wrap(separated(group.alternatives), second)
  const cells = wrap(
    group.cells.map(({ status, outcome }) => `${marks[outcome]}${status}`),
    third,
  )
  const outcomes = new Map(group.cells.map((cell) => [`${marks[cell.outcome]}${cell.status}`, cell.outcome]))
  const operation = group.repeated ? '' : group.operation
  return Array.from({ length: Math.max(names.length, cells.length) }, (_, index) => {
    const left = [(index === 0 ? operation : '').padEnd(first), (names[index] ?? '').padEnd(second)].join(gap)
    const right = (cells[index] ?? '').split(' ').map((text) => {
      const outcome = outcomes.get(text)
      return outcome === undefined ? text : style[paints[outcome]](text)
    })
    return `${left}${gap}${right.join(' ')}`.trimEnd()
  })
}

function separated(names: readonly string[]): readonly string[] {
  return names.map((name, index) => (index < names.length - 1 ? `${name},` : name))
}
