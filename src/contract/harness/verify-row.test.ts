import { describe, expect, it } from 'vitest'
import { evidenceOf, type Given } from './checks/evidence-of.ts'
import { ObstacleError, type Send } from './drivers/driver.ts'
import type { Departure } from './observed-fetch.ts'
import type { PlannedRow } from './plan.ts'
import type { Sending } from './send-case.ts'
import { verifyRow } from './verify-row.ts'

const right: Send = () => Promise.resolve({ ok: true, status: 200, body: { id: 1 } })

/** A sending whose evidence is what is given, one for each case in turn. */
function sendingOf(send: Send, ...given: readonly Given[]): Sending {
  const left = given.map(evidenceOf)
  const { document, credentials, secrets } = evidenceOf()
  const departures: readonly Departure[] = evidenceOf().departures
  return {
    document,
    credentials,
    secrets,
    send,
    observed: { fetch, take: () => departures },
    takeExchanges: () => Promise.resolve(left.shift()?.exchanges ?? []),
  }
}

const { case: testCase } = evidenceOf()
const planned = (cases: number): PlannedRow => ({
  row: testCase.row,
  cases: Array.from({ length: cases }, () => testCase),
})
const signal = new AbortController().signal

const refused = { acceptsRequest: false, request: [] }
const unanswered = { verdicts: { answeredBy: 'prism' }, response: { status: 500 } } as const
const hole = { about: 'request', prism: 'refuses', own: 'nothing', known: 'form-list' } as const

describe('verifyRow', () => {
  it('passes where every case does, and counts the requests', async () => {
    expect(await verifyRow(sendingOf(right, {}, {}), planned(2), signal)).toEqual({
      outcome: { type: 'passed' },
      requests: 2,
    })
  })

  it('fails with the findings of all its cases', async () => {
    const post = { request: { method: 'POST' } }
    const { outcome } = await verifyRow(sendingOf(right, post, {}, post), planned(3), signal)
    expect(outcome).toMatchObject({ type: 'failed', findings: [{ check: 'method' }, { check: 'method' }] })
  })

  it('is not verified where the plan has an obstacle, and sends nothing', async () => {
    const obstacle = { code: 'status-range', detail: 'a range' } as const
    const never: Send = () => Promise.reject(new Error('sent'))
    expect(await verifyRow(sendingOf(never), { ...planned(1), obstacle }, signal)).toEqual({
      outcome: { type: 'not verified', obstacle },
      requests: 0,
    })
  })

  it('is not verified where the driver cannot send the case', async () => {
    const obstacle = { code: 'not-sendable', detail: 'TRACE' } as const
    const unable: Send = () => Promise.reject(new ObstacleError(obstacle))
    expect((await verifyRow(sendingOf(unable), planned(1), signal)).outcome).toEqual({ type: 'not verified', obstacle })
  })

  it.each<readonly [string, Given, string]>([
    ['the mock cannot give the answer', unanswered, 'the mock cannot give this answer, and answered 500 for 200'],
    [
      'Prism refuses a right request by a known hole',
      { response: { status: 422 }, verdicts: { prism: refused, disagreements: [hole] } },
      'Prism refuses this request wrongly, by its known hole "form-list"',
    ],
  ])('is not verified where %s', async (_, given, detail) => {
    const { outcome } = await verifyRow(sendingOf(right, given), planned(1), signal)
    expect(outcome).toEqual({ type: 'not verified', obstacle: { code: 'mock-failed', detail } })
  })

  it('fails where the mock refuses a request for a reason', async () => {
    const own = { request: [{ about: 'body', at: '', message: 'wrong' } as const], response: [] }
    const { outcome } = await verifyRow(
      sendingOf(right, { ...unanswered, verdicts: { ...unanswered.verdicts, own } }),
      planned(1),
      signal,
    )
    expect(outcome.type).toBe('failed')
  })

  it('fails for a finding whatever the obstacle of another case', async () => {
    const { outcome } = await verifyRow(
      sendingOf(right, unanswered, { request: { method: 'POST' } }),
      planned(2),
      signal,
    )
    expect(outcome).toMatchObject({ type: 'failed', findings: [{ check: 'method' }] })
  })

  it('draws no conclusion from what an interruption has cut off', async () => {
    const stop = new AbortController()
    const cut: Send = () => {
      stop.abort()
      return Promise.reject(new Error('aborted'))
    }
    const { outcome } = await verifyRow(sendingOf(cut, {}), planned(1), stop.signal)
    expect(outcome).toMatchObject({ type: 'not verified', obstacle: { code: 'interrupted' } })
  })
})
