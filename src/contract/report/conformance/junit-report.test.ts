import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { junitReport } from './junit-report.ts'
import { cleanEvents, ended, loaded, manyFindings, recorded, sampleEvents } from './testing/sample-run.ts'
import { parseXml } from './testing/parse-xml.ts'

const suites = (report = recorded()) => parseXml(junitReport(report)).children
const suite = (name: string, report = recorded()) => suites(report).find((one) => one.attributes.name === name)
const tests = (name: string, report = recorded()) =>
  (suite(name, report)?.children ?? [])
    .filter((one) => one.name === 'testcase')
    .map(({ attributes, children }) => [attributes.name?.split(':')[0], children[0]?.name ?? 'passed'])

describe('the JUnit report', () => {
  it('has a suite for each operation, with a test for each check and each reason', () => {
    expect(suites().map(({ attributes }) => attributes.name)).toEqual([
      'login (POST /sessions)',
      'listNotes (GET /notes)',
      'getNote (GET /notes/{noteId})',
      'deleteNote (DELETE /notes/{noteId})',
      'the run',
    ])
    expect(tests('getNote (GET /notes/{noteId})')).toEqual([
      ['no-server-error', 'passed'],
      ['wrong-credential-refused', 'failure'],
      ['ended-credential-refused', 'failure'],
      ['challenge', 'skipped'],
      ['documented-status', 'passed'],
      ['response-schema', 'failure'],
      ['not verified', 'skipped'],
      ['not verified', 'skipped'],
    ])
    expect(tests('deleteNote (DELETE /notes/{noteId})')).toEqual([['not verified', 'skipped']])
  })

  it('counts what it has', () => {
    const root = parseXml(junitReport(recorded()))
    const all = root.children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'))
    const having = (name: string) => all.filter(({ children }) => children[0]?.name === name).length
    expect(root.attributes).toMatchObject({
      tests: String(all.length),
      failures: String(having('failure')),
      skipped: String(having('skipped')),
      time: '1.834',
    })
  })

  it('has the seed and the origin as properties', () => {
    const properties = suites()[0]?.children.find(({ name }) => name === 'properties')?.children
    expect(properties?.map(({ attributes }) => `${attributes.name ?? ''}=${attributes.value ?? ''}`)).toEqual([
      'against=server',
      'target=https://api.example:8443',
      'seed=7',
    ])
  })

  it('tells in a failure what was promised, what came, and how to see it again', () => {
    const test = suite('listNotes (GET /notes)')?.children.find(({ attributes }) =>
      attributes.name?.startsWith('no-server-error'),
    )
    expect(test?.children[0]?.text).toContain('promised: an answer under 500 (openapi.yaml:27; RFC 9110, 15.6.1)')
    expect(junitReport(recorded(), { repeat: (id) => `again ${id}` })).toContain('repeat: again listNotes/coverage')
  })

  it('fails for a run that stopped, a known finding that has gone, and too little coverage', () => {
    const report = { ...recorded(), stopped: 'budget' as const, options: { minCoverage: { schemes: 90 } } }
    expect(tests('the run', report)).toEqual([
      ['all was done', 'failure'],
      ['known finding', 'failure'],
      ['coverage', 'failure'],
    ])
    expect(tests('the run', recorded(cleanEvents))).toEqual([['all was done', 'passed']])
  })

  it('is XML whatever the server answers', () => {
    const [first] = ended.findings
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const finding = first && { ...first, message: text, actual: text, operation: 'login' }
        const operations = loaded.operations.map((one) => ({ ...one, path: `/${text}` }))
        const events = finding
          ? [{ ...loaded, operations, title: text }, ...sampleEvents.slice(1, -1), { ...ended, findings: [finding] }]
          : []
        expect(() => parseXml(junitReport(recorded(events)))).not.toThrow()
      }),
      { seed: 3, numRuns: 200 },
    )
    expect(() => parseXml(junitReport(manyFindings(200)))).not.toThrow()
  })
})

describe('the reader of the tests', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a b="1" b="2"/>',
    '<a/><b/>',
    '<a b="<"/>',
    'x<a/>',
    '<a>\u0001</a>',
  ])('takes %j for no XML', (text) => {
    expect(() => parseXml(text)).toThrow()
  })
})
