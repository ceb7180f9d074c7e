import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../src/contract/harness/finding.ts'
import type { PreparedMock } from '../../src/contract/mock/prepare-mock.ts'
import { seededDefects } from './seeded-defects.ts'
import { findingsWith, prepareDescription } from './verify-with.ts'

describe('a run through a client with one defect', () => {
  let description: PreparedMock
  const found: Finding[] = []
  beforeAll(async () => {
    description = await prepareDescription()
  })

  it.each(seededDefects)(
    'names it with its operation where $name',
    async ({ operation, check, alternative, ...defect }) => {
      const findings = await findingsWith(description, [operation], defect)
      found.push(...findings)
      const named = findings.filter((finding) => finding.check === check)

      expect(named).not.toEqual([])
      expect(new Set(named.map((finding) => finding.operation))).toEqual(new Set([operation]))
      if (alternative !== undefined) expect(named.map((finding) => finding.alternative)).toContain(alternative)
    },
  )

  it('shows no secret in what it finds', () => {
    expect(found.length).toBeGreaterThanOrEqual(seededDefects.length)
    expect(JSON.stringify(found)).not.toMatch(/sk-0{8}|fake\/login|fake%2Flogin|eyJ|bm9ib2R5|pässwörd/)
  })

  it('finds nothing where there is no defect', async () => {
    const operations = [...new Set(seededDefects.map(({ operation }) => operation))]
    const findings = await findingsWith(description, operations)
    expect(
      findings.map(({ operation, status, check, actual }) => `${operation} ${status} ${check}: ${actual}`),
    ).toEqual([])
  })
})
