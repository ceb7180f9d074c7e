import { describe, expect, it } from 'vitest'
import { evidenceOf, withHeader } from './checks/evidence-of.ts'
import { judge } from './judge.ts'

describe('judge', () => {
  it('says which row and where the document promises it', () => {
    const [finding] = judge(evidenceOf({ request: { method: 'POST' } }))
    expect(finding).toMatchObject({
      check: 'method',
      operation: 'putItem',
      alternative: 'token',
      status: '200',
      expected: 'PUT',
      actual: 'POST',
      position: { file: 'shop.yaml', line: 3, column: 1 },
    })
  })

  it('does not judge the answer to a wrong request', () => {
    const wrong = evidenceOf({
      request: { headers: withHeader('authorization', undefined) },
      response: { status: 401 },
      evidence: { received: { ok: false, status: 401, body: { id: 1 } } },
    })
    expect(judge(wrong).map(({ check }) => check)).toEqual(['credential'])
  })

  it('judges what the caller was told whatever the request was', () => {
    const wrong = evidenceOf({
      request: { method: 'POST' },
      evidence: { received: { ok: false, status: 200, body: { id: 1 } } },
    })
    expect(judge(wrong).map(({ check }) => check)).toEqual(['method', 'received-status'])
  })

  it('shows the name of a scheme and never its secret', () => {
    const raw = evidenceOf({ request: { headers: withHeader('authorization', 'secret') } })
    expect(judge(raw)[0]).toMatchObject({ expected: 'authorization: Bearer <token>', actual: 'authorization: <token>' })
  })
})
