import { describe, expect, it } from 'vitest'
import type { ConformanceReport } from './conformance-report.ts'
import { cleanEvents, recorded } from './testing/sample-run.ts'
import { severityCounts, stoppedSentence, verdict } from './verdict.ts'
import { whatItProves } from './what-it-proves.ts'

const clean = recorded(cleanEvents)
const found = recorded()
const known = found.findings.filter((finding) => finding.known !== undefined)

describe('the verdict', () => {
  it.each<[Partial<ConformanceReport>, string]>([
    [clean, 'The server keeps the contract, as far as was verified.'],
    [found, 'The server does not keep the contract.'],
    [{ ...found, exitCode: 0 }, 'The server keeps the contract, but for findings under the severity that counts.'],
    [{ ...found, exitCode: 0, findings: known }, 'The server keeps the contract, but for what is known.'],
    [{ ...clean, exitCode: 2 }, 'It could not be told whether the server keeps the contract.'],
    [{ ...found, exitCode: 130 }, 'Interrupted: 5 findings up to then.'],
    [{ ...clean, exitCode: 1, stale: found.stale }, 'A known finding no longer shows: take it off the list.'],
    [{ ...clean, exitCode: 1 }, 'Less was covered than was asked for.'],
    [{ ...found, against: 'mock' }, 'The requests do not keep the contract.'],
    [{ ...clean, against: 'portal-double' }, 'The portal double keeps the contract, as far as was verified.'],
  ])('%#: is %2$j', (report, sentence) => {
    expect(verdict({ ...clean, ...report })).toBe(sentence)
  })

  it('counts findings by severity, and what is known apart', () => {
    expect(severityCounts(found)).toBe('3 critical, 2 high, 1 known')
  })

  it('says why a run stopped', () => {
    expect(stoppedSentence(clean)).toBeUndefined()
    expect(stoppedSentence({ ...clean, stopped: 'budget' })).toContain('its requests or its time were used up')
  })
})

it.each([
  ['server', /Each finding was seen over HTTP/, /load/],
  ['portal-double', /double agree/, /live DocSpace/],
  ['mock', /^plain requests built from the document are/, /no live server/],
] as const)('a run against a %s proves one thing, and not another', (against, proves, cannotProve) => {
  expect(whatItProves(against).proves).toMatch(proves)
  expect(whatItProves(against).cannotProve).toMatch(cannotProve)
})
