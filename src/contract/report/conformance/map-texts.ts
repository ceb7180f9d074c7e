import { isRecord } from '../../harness/is-record.ts'
import type { ConformanceReport } from './conformance-report.ts'

/**
 * A report with its texts changed. `learnt`: those that may come from the server or the profile. `all`: what is from the document or the
 * plan as well, but never the words that are the report's own (`passed`, `high`).
 */
export function mapTexts(
  report: ConformanceReport,
  which: 'learnt' | 'all',
  change: (text: string) => string,
): ConformanceReport {
  const kept = which === 'all' ? ownWords : new Set([...ownWords, ...fromDocument])
  // A text becomes a text, a list a list: the shape stays what it is.
  const visit = <Value>(value: Value, key: string): Value => {
    if (typeof value === 'string') return (kept.has(key) ? value : change(value)) as Value
    if (Array.isArray(value)) return value.map((one: unknown) => visit(one, key)) as Value
    if (!isRecord(value)) return value
    // Of an operation: outcomes by the ids of checks.
    if (key === 'checks' && !('id' in value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one, name)])) as Value
  }
  return visit(report, '')
}

const ownWords: ReadonlySet<string> = new Set([
  'format',
  'version',
  'against',
  'proves',
  'cannotProve',
  'openapi',
  'stopped',
  'severity',
  'kind',
  'outcome',
  'phase',
  'code',
  'method',
])

const fromDocument: readonly string[] = [
  'source',
  'title',
  'rule',
  'id',
  'check',
  'clause',
  'operation',
  'path',
  'name',
  'status',
  'file',
  'case',
  'subject',
  'step',
  'missing',
  'findings',
]
