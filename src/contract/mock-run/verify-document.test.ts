import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDocument } from '../document/load-document.ts'
import { prepareMock, type PreparedMock } from '../mock/prepare-mock.ts'
import type { Driver } from '../harness/drivers/driver.ts'
import { plainDriver } from '../harness/drivers/plain-driver.ts'
import type { EndedEvent, RowResult, VerifyEvent } from '../harness/events.ts'
import { verifyDocument, type VerifyDocumentOptions } from './verify-document.ts'

describe('verifyDocument, with plain requests and a document of somebody else', () => {
  let shop: PreparedMock
  beforeAll(async () => {
    shop = await prepareMock(
      await loadDocument(fileURLToPath(new URL('../harness/fixtures/shop.yaml', import.meta.url))),
    )
  })

  const unverifiable = [
    { operation: 'noValue', alternative: 'key', status: '204', reason: 'no value' },
    { operation: 'tlsOnly', alternative: 'certificate', status: '204', reason: 'needs a certificate' },
  ]

  async function run(options: Partial<VerifyDocumentOptions> = {}) {
    const events: VerifyEvent[] = []
    for await (const event of verifyDocument({ spec: shop, driver: plainDriver(), ...options })) events.push(event)
    return { events, rows: rowsOf(events), ended: endedOf(events) }
  }

  it('passes what it can verify, credentials that belong together included, and names the obstacle of the rest', async () => {
    const { rows, ended } = await run({ unverifiable })
    expect(rows.filter(({ outcome }) => outcome === 'failed').flatMap(({ findings }) => findings)).toEqual([])
    expect(
      rows
        .filter(({ outcome }) => outcome === 'not verified')
        .map(({ operation, obstacle }) => [operation, obstacle?.code]),
    ).toEqual([
      ['noValue', 'no-request'],
      ['tlsOnly', 'no-credential'],
    ])
    expect(ended).toMatchObject({ exitCode: 0, interrupted: false, stale: [] })
    expect(ended.totals).toMatchObject({ rows: 16, passed: 14, listed: 2, unlisted: 0 })
  })

  it('says loaded, started, then rows in the plan’s order, then ended', async () => {
    const { events, rows } = await run({ unverifiable })
    expect(events.slice(0, 2).map(({ type }) => type)).toEqual(['loaded', 'started'])
    expect(events.at(-1)?.type).toBe('ended')
    expect([...new Set(rows.map(({ operation }) => operation))]).toEqual([
      'getItem',
      'addItem',
      'rangeOnly',
      'noValue',
      'tlsOnly',
    ])
    expect(events.filter(({ type }) => type === 'progress').at(-1)).toMatchObject({ done: 16, rows: 16, failed: 0 })
  })

  it('ends with 2 where a row is not listed, and where a listed row does not exist', async () => {
    expect((await run()).ended.exitCode).toBe(2)
    const gone = { operation: 'getItem', alternative: 'token', status: '418', reason: 'gone' }
    const { ended } = await run({ unverifiable: [...unverifiable, gone] })
    expect(ended).toMatchObject({ exitCode: 2, stale: [gone] })
  })

  it('ends with 1 where a listed row can be verified', async () => {
    const reachable = { operation: 'getItem', alternative: 'token', status: '200', reason: 'thought so' }
    const { ended, rows } = await run({ unverifiable: [...unverifiable, reachable] })
    expect(ended.exitCode).toBe(1)
    expect(rows.flatMap(({ findings }) => findings.map(({ check }) => check))).toEqual(['listed-row'])
  })

  it('verifies the selected operations only, and calls no entry for another one stale', async () => {
    const { rows, ended } = await run({ only: ['addItem'], unverifiable })
    expect(new Set(rows.map(({ operation }) => operation))).toEqual(new Set(['addItem']))
    expect(ended).toMatchObject({ exitCode: 0, stale: [] })
  })

  it('throws for an operation that the document does not have', async () => {
    await expect(run({ only: ['getitem'] })).rejects.toMatchObject({ code: 'unknown-operation', operation: 'getitem' })
  })

  it('ends at once when it is stopped, with what is known by then', async () => {
    const stop = new AbortController()
    const events: VerifyEvent[] = []
    for await (const event of verifyDocument({
      spec: shop,
      driver: stuckAfterOne(),
      unverifiable,
      signal: stop.signal,
    })) {
      events.push(event)
      if (event.type === 'row') stop.abort()
    }
    const ended = endedOf(events)
    expect(ended).toMatchObject({ interrupted: true, exitCode: 130 })
    expect(ended.totals.rows).toBe(16)
    expect(ended.totals.notRun).toBeGreaterThan(10)
    expect(rowsOf(events)[0]?.outcome).toBe('passed')
  })

  it('leaves nothing running where the reader stops early', async () => {
    let url = ''
    for await (const event of verifyDocument({ spec: shop, driver: stuckAfterOne() })) {
      if (event.type === 'started') url = event.url
      if (event.type === 'row') break
    }
    await expect(eventuallyRefused(url)).resolves.toBe(true)
  })

  it('counts time by the clock that it is given', async () => {
    let time = 0
    const { ended } = await run({ only: ['tlsOnly'], now: () => (time += 250) })
    expect(ended.durationMs).toBe(250)
  })
})

/** The first request is sent; the others wait until the run is stopped. */
function stuckAfterOne(): Driver {
  const plain = plainDriver()
  return {
    ...plain,
    open(target) {
      const send = plain.open(target)
      return (testCase, signal) =>
        testCase.row.operation.id === 'getItem' &&
        testCase.row.alternativeName === 'token' &&
        testCase.row.status === '200'
          ? send(testCase, signal)
          : new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))))
    },
  }
}

/** Whether nothing listens at the address, after as many turns of the event loop as closing takes. */
async function eventuallyRefused(url: string): Promise<boolean> {
  for (let turn = 0; turn < 200; turn += 1) {
    const listening = await fetch(url).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    )
    if (!listening) return true
  }
  return false
}

function rowsOf(events: readonly VerifyEvent[]): readonly RowResult[] {
  return events.flatMap((event) => (event.type === 'row' ? [event.row] : []))
}

function endedOf(events: readonly VerifyEvent[]): EndedEvent {
  const ended = events.find((event) => event.type === 'ended')
  if (ended === undefined) throw new Error('the run has not ended')
  return ended
}
