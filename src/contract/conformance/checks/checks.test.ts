import { describe, expect, it } from 'vitest'
import { checks } from './checks.ts'
import { judge } from './judge.ts'
import { brokenCredentials } from './rows/broken-credentials.ts'
import { brokenRefusals } from './rows/broken-refusals.ts'
import { brokenSecrecy } from './rows/broken-secrecy.ts'
import { brokenAnswers } from './rows/broken-answers.ts'
import { brokenState } from './rows/broken-state.ts'
import { keptAnswers } from './rows/kept-answers.ts'
import { keptCredentials } from './rows/kept-credentials.ts'
import { evidence, secrets, type Broken, type Kept } from './rows/row.ts'

const broken = [...brokenCredentials, ...brokenRefusals, ...brokenSecrecy, ...brokenAnswers, ...brokenState]
const kept = [...keptCredentials, ...keptAnswers]

describe('checks', () => {
  it.each<Broken>(broken)('%s alone finds: %s', (check, _, exchanges, subject, given) => {
    const { found, applied } = judge(evidence(exchanges, given))
    expect(found.map((one) => [one.check.id, one.difference.subject])).toEqual([[check, subject]])
    expect(applied).toContain(check)
  })

  it.each<Kept>(kept)('find nothing in %s', (_, exchanges, given) => {
    expect(judge(evidence(exchanges, given)).found.map(({ check, difference }) => [check.id, difference])).toEqual([])
  })

  it('put no secret into what they say', () => {
    const said = broken.flatMap(([, , exchanges, , given]) => judge(evidence(exchanges, given)).found)
    const text = JSON.stringify(said.map(({ difference: { subject, message } }) => [subject, message]))
    expect(secrets.filter(({ value }) => text.includes(value))).toEqual([])
  })

  it('are each tested here, and have an id of their own', () => {
    const tested = new Set(broken.map(([check]) => check))
    expect(checks.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([])
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
  })

  it('blame the operation that wrote for what reading shows', () => {
    const rows = broken.filter(([check]) =>
      ['gone-after-delete', 'full-put', 'location-leads-somewhere'].includes(check),
    )
    const blamed = rows.map(([, , exchanges, , given]) => {
      const one = evidence(exchanges, given)
      return judge(one)
        .found.map(({ difference }) => one.exchanges[difference.exchange]?.step.operation.id)
        .join()
    })
    expect(blamed).toEqual(['createNote', 'putNote', 'deleteNote'])
  })
})
