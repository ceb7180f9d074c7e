import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EndedEvent, KnownFinding } from '../../src/contract/conformance/events.ts'
import { readKnownFindings } from '../../src/contract/conformance/profile/known-findings.ts'
import { verifyPortal, type VerifyPortalOptions } from '../../src/contract/portal-run/verify-portal.ts'
import { anchorsIn, citationsIn } from '../docs/citations.ts'

const root = join(import.meta.dirname, '..', '..')
const known = await readKnownFindings(join(root, 'contract-tests', 'known-deviations.yaml'))
const releases = ['3.7', '3.6'] as const

describe.each(releases)('the portal double of %s', (release) => {
  it('deviates as is known, and not otherwise', async () => {
    const ended = await verified({ release, known })

    expect(unknownOf(ended)).toEqual([])
    expect(ended.stale).toEqual([])
    // The list by name: an entry of known-deviations.yaml may stand for many, and one more of them, or one fewer, is news.
    await expect(`${listOf(ended).join('\n')}\n`).toMatchFileSnapshot(`findings-${release}.txt`)
  })

  it.each([2, 3])('deviates so with seed %i as well, whatever else is under way', async (seed) => {
    const ended = await verified({ release, known, seed, connections: seed === 2 ? 1 : 32 })

    expect(unknownOf(ended)).toEqual([])
    expect(ended.stale).toEqual([])
    const { totals } = ended
    expect(totals.operations).toBe(55)
    expect(ended.coverage.accepted.missing).toEqual(['sendSms'])
  })
})

describe('known-deviations.yaml', () => {
  it('is not needed in vain: without an entry its finding is unknown, and one too many is told', async () => {
    const tooMany: KnownFinding = { check: 'stack-trace', operation: 'login', subject: 'response 200 body', reason: '' }
    const [first, ...others] = known.filter(({ check }) => check === 'token-not-cacheable')
    const ended = await verified({ known: [...known.filter((one) => one !== first), tooMany, ...others] })

    expect(unknownOf(ended)).toContain('token-not-cacheable | login | header Cache-Control')
    expect(ended.stale).toEqual([tooMany])
    expect(ended.exitCode).toBe(1)
  })

  it('gives each entry a row of the facts, which is there', async () => {
    const sections = anchorsIn(await readFile(join(root, 'docs', 'server-facts.md'), 'utf8'))
    const cited = known.map(({ reason }) => citationsIn(reason).map(({ section }) => section))

    expect(cited.filter((one) => one.length === 0)).toEqual([])
    expect(cited.flat().filter((section) => !sections.includes(section))).toEqual([])
  })

  it('names no release but those that there are', () => {
    const named = known.flatMap((entry) => entry.releases ?? [])
    expect(named.filter((one) => !releases.some((release) => release === one))).toEqual([])
  })
})

async function verified(options: VerifyPortalOptions): Promise<EndedEvent> {
  for await (const event of verifyPortal(options)) if (event.type === 'ended') return event
  throw new Error('The run did not end.')
}

function listOf({ findings }: EndedEvent): string[] {
  return findings.map(({ check, operation, subject }) => `${check} | ${operation} | ${subject}`).toSorted()
}

function unknownOf({ findings }: EndedEvent): string[] {
  return findings
    .filter((finding) => finding.known === undefined)
    .map(({ check, operation, subject }) => `${check} | ${operation} | ${subject}`)
}
