import type { EndedEvent } from '../harness/events.ts'
import type { Style } from './style.ts'

/** The line with the totals and the time. */
export function totalsLine({ totals, durationMs, interrupted }: EndedEvent, style: Style): string {
  const { operations, rows, requests, passed, failed, listed, unlisted, notRun } = totals
  const unverified =
    unlisted > 0
      ? `${listed} not verified as listed, ${unlisted} not verified and not listed`
      : `${listed} not verified`
  const counts = [`${passed} passed`, `${failed} failed`, unverified, notRun > 0 ? `${notRun} not run` : '']
    .filter(Boolean)
    .join(', ')
  const what = `${counted(rows, 'row')} of ${counted(operations, 'operation')}`
  const line = `${what}: ${counts} (${counted(requests, 'request')}, ${(durationMs / 1000).toFixed(1)} s)`
  if (interrupted) return style.failed(`interrupted: ${line}`)
  return failed + unlisted > 0 ? style.failed(line) : style.passed(line)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Entries of the list of unverifiable rows that name nothing. */
export function staleLines({ stale }: EndedEvent, style: Style): readonly string[] {
  return stale.map((entry) =>
    style.failed(
      `– the list of unverifiable rows names ${entry.operation} ${entry.alternative} ${entry.status}, which the document does not have: remove it`,
    ),
  )
}

/** What such a run proves and what it cannot: a mock made from the description agrees with the description. */
export function meaningLine(driver: string): string {
  const whose = driver === 'docspace-auth' ? 'our requests are' : 'plain requests built from the document are'
  return `What such a run proves: ${whose} what the description says, for every operation and every security alternative. What it cannot: anything about values, lifetimes or scopes; the answers come from the schemas that judge them, and no live portal was involved.`
}
