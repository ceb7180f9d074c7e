import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { verify, type EndedEvent, type RowResult } from 'docspace-contract'
import { unverifiableRows } from '../../src/contract/mock-run/unverifiable-rows.ts'

interface RawOperation {
  readonly operationId: string
  readonly security: readonly Readonly<Record<string, unknown>>[]
  readonly responses: Readonly<Record<string, unknown>>
}

const description = JSON.parse(readFileSync(new URL('../../generated/docspace-3.7.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
}

/** Every row that there is, read from the file itself and not by the code that plans the run. */
const rowsOfTheFile = Object.values(description.paths).flatMap((item) =>
  Object.values(item)
    .filter((operation) => typeof operation.operationId === 'string')
    .flatMap(({ operationId, security, responses }) =>
      security.flatMap((alternative) =>
        Object.keys(responses).map(
          (status) => `${operationId} ${Object.keys(alternative).join(' + ') || 'anonymous'} ${status}`,
        ),
      ),
    ),
)

describe('our client against the mock of our description', () => {
  const rows: RowResult[] = []
  let ended: EndedEvent | undefined

  beforeAll(async () => {
    for await (const event of verify()) {
      if (event.type === 'row') rows.push(event.row)
      if (event.type === 'ended') ended = event
    }
  }, 60_000)

  it('covers every operation with every security alternative and every documented status', () => {
    expect(rows.map(({ operation, alternative, status }) => `${operation} ${alternative} ${status}`).sort()).toEqual(
      rowsOfTheFile.toSorted(),
    )
    expect(new Set(rows.map(({ operation }) => operation)).size).toBe(55)
  })

  it('passes every row that is not listed as unverifiable', () => {
    const others = rows.filter(({ outcome, listed }) => outcome !== 'passed' && listed === undefined)
    const said = others.flatMap(({ operation, alternative, status, findings, obstacle }) => {
      const reasons = obstacle ? [obstacle.detail] : findings.map(({ check, actual }) => `${check}: ${actual}`)
      return reasons.map((reason) => `${operation} ${alternative} ${status} ${reason}`)
    })
    expect(said).toEqual([])
  })

  it('leaves unverified exactly the rows of the list', () => {
    const unverified = rows.filter(({ outcome }) => outcome === 'not verified')
    const names = unverified.map(({ operation, alternative, status }) => ({ operation, alternative, status }))
    expect(names).toEqual(
      unverifiableRows.map(({ operation, alternative, status }) => ({ operation, alternative, status })),
    )
    expect(ended?.stale).toEqual([])
  })

  it('sends at least one request for each verified row, and ends with exit code 0', () => {
    expect(rows.filter(({ outcome, requests }) => outcome === 'passed' && requests === 0)).toEqual([])
    expect(ended).toMatchObject({ exitCode: 0, interrupted: false })
  })
})
