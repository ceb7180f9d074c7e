import { describe, expect, it } from 'vitest'
import { operations } from '../../../generated/operations.ts'
import * as guards from './index.ts'

describe('docspace-auth/validate', () => {
  it('has the guards of every operation', () => {
    expect(Object.keys(guards).sort()).toEqual(operations.map(({ id }) => id).sort())
  })

  it('tells an answer that keeps the description from one that does not', async () => {
    const { responses } = await guards.getAuthenticationStatus()
    const answer = responses[200]['application/json']
    const links = [{ href: 'https://acme.example/api/2.0/authentication', action: 'GET' }]
    const kept: unknown = { response: true, count: 1, links, status: 0, statusCode: 200 }
    expect(answer(kept)).toBe(true)
    expect(answer({ response: 'yes', count: 1, links, status: 0, statusCode: 200 })).toBe(false)
  })
})
