import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outOfScopeReasons, readFacts, type Fact } from './fact.ts'
import { judgeFacts, type Evidence } from './judge-facts.ts'
import { listTests, readListing } from './list-tests.ts'
import { renderFacts } from './render-facts.ts'
import { headedSections, sectionsWithoutFacts } from './sections-without-facts.ts'

const root = join(import.meta.dirname, '..', '..')
const file = 'contract-tests/portal/a.test.ts'
const shown: Fact = {
  id: 'portal-1-f1',
  says: 'It answers',
  tests: [{ name: `${file} > group > it answers`, row: undefined }],
  outOfScope: undefined,
}
const left: Fact = { id: 'portal-1-f2', says: 'It charges', tests: [], outOfScope: 'IP restriction' }
const evidence: Evidence = {
  sections: ['portal 1', 'portal 2'],
  withoutFacts: new Map([['portal 2', 'only advice']]),
  tests: [
    { name: `${file} > group > it answers`, file, line: 2 },
    { name: `${file} > group > %s is read`, file, line: 3 },
    { name: `${file} > group > later`, file, line: 4 },
  ],
  textOf: () =>
    "describe('group')\ntest('it answers')\ntest.each([['a raw token']])('%s is read')\ntest.skip('later')\n",
}
const cites = (name: string, row?: string): Fact => ({ ...shown, tests: [{ name: `${file} > group > ${name}`, row }] })

describe('judging the facts', () => {
  test('a fact with its test, a row of a table, and one out of scope are in order', () => {
    const row = { ...cites('%s is read', 'a raw token'), id: 'portal-1-f3' }
    expect(judgeFacts([shown, left, row], evidence)).toEqual([])
  })

  test.each<[string, readonly Fact[], Partial<Evidence>, string]>([
    ['neither test nor reason', [{ ...shown, tests: [] }], {}, 'portal-1-f1 has neither a test nor a reason'],
    ['test and reason', [{ ...left, tests: shown.tests }], {}, 'portal-1-f2 has a test and is out of scope'],
    ['another reason', [{ ...left, outOfScope: 'too much work' }], {}, 'portal-1-f2: "too much work" is no reason'],
    ['a test that is not there', [cites('it answered')], {}, 'portal-1-f1: there is no test "'],
    [
      'a test that is skipped',
      [cites('later')],
      {},
      'portal-1-f1: "contract-tests/portal/a.test.ts > group > later" does',
    ],
    ['a row that is not there', [cites('%s is read', 'a raw key')], {}, 'has no row "a raw key"'],
    ['an id twice', [shown, shown], {}, 'portal-1-f1 is there twice'],
    ['what is no id', [shown, { ...left, id: 'portal-1' }], {}, 'portal-1 is no id'],
    [
      'an id of no section',
      [shown, { ...left, id: 'portal-9-f1' }],
      {},
      'portal-9-f1: docs/server-facts.md has no section',
    ],
    ['a section without id', [shown], { withoutFacts: new Map() }, 'portal 2 of docs/server-facts.md has no id'],
    [
      'a section with ids and without',
      [shown],
      { withoutFacts: new Map([...evidence.withoutFacts, ['portal 1', 'x']]) },
      'portal 1 has ids and is said',
    ],
    [
      'a section that is gone',
      [shown],
      { withoutFacts: new Map([...evidence.withoutFacts, ['portal 7', 'x']]) },
      'docs/server-facts.md has no section portal 7',
    ],
  ])('%s is named', (_, facts, more, problem) => {
    expect(judgeFacts(facts, { ...evidence, ...more })).toEqual([expect.stringContaining(problem)])
  })

  test('the reasons are those six', () => {
    expect(outOfScopeReasons).toHaveLength(6)
  })
})

describe('reading', () => {
  test('a fact has its tests with their rows, or its reason', () => {
    const yaml = `- { id: portal-1-f1, says: a, test: 'x > y :: z' }\n- { id: portal-1-f2, says: b, test: [x, y] }\n- { id: portal-1-f3, says: c, outOfScope: d }\n`
    expect(readFacts('a.yaml', yaml)).toEqual([
      { id: 'portal-1-f1', says: 'a', tests: [{ name: 'x > y', row: 'z' }], outOfScope: undefined },
      {
        id: 'portal-1-f2',
        says: 'b',
        tests: [
          { name: 'x', row: undefined },
          { name: 'y', row: undefined },
        ],
        outOfScope: undefined,
      },
      { id: 'portal-1-f3', says: 'c', tests: [], outOfScope: 'd' },
    ])
  })

  test.each([
    ['a: 1', 'a list of facts is expected'],
    ['- a', 'fact 1 is no mapping'],
    ['- { id: portal-1-f1 }', 'fact 1 lacks its id or its sentence'],
    ['- { id: 1, says: a }', 'fact 1: "id" is no text'],
    ["- { id: a, says: '' }", 'fact 1: "says" is no text'],
    ['- { id: a, says: b, tests: c }', 'has a member "tests", which nobody reads'],
  ])('%s is refused', (yaml, problem) => {
    expect(() => readFacts('a.yaml', yaml)).toThrow(problem)
  })

  test('a listing gives file and title, and something else is refused', () => {
    const listed = [{ name: 'group > a', file: `${root}/${file}`, location: { line: 7, column: 1 } }]
    expect(readListing(root, listed)).toEqual([{ name: `${file} > group > a`, file, line: 7 }])
    expect(() => readListing(root, [{ title: 'a' }])).toThrow('something else')
    expect(() => readListing(root, {})).toThrow('no tests')
  })

  test('vitest lists the titles of this file, of tables as templates', async () => {
    const here = 'scripts/fidelity/judge-facts.test.ts'
    const names = (await listTests(root, [here])).map(({ name }) => name)
    expect(names).toContain(`${here} > judging the facts > %s is named`)
  })

  test('every section without facts is one of docs/server-facts.md', () => {
    const sections = headedSections(readFileSync(join(root, 'docs', 'server-facts.md'), 'utf8'))
    expect(sections).toContain('portal 2.2')
    expect([...sectionsWithoutFacts.keys()].filter((section) => !sections.includes(section))).toEqual([])
  })
})

describe('the page', () => {
  test('has each fact with what shows it, and the counts', () => {
    const page = renderFacts([shown, left], new Map([['portal 2', 'only advice']]))
    expect(page).toContain('1 of 2 are shown by a test, 1 are out of scope')
    expect(page).toContain(
      '| portal-1-f1 | It answers | [a.test.ts](../contract-tests/portal/a.test.ts): group › it answers |',
    )
    expect(page).toContain('| portal-1-f2 | It charges | **out of scope**: IP restriction |')
    expect(page).toContain('- IP restriction: 1')
    expect(page).toContain('- [portal 2](server-facts.md#portal-2): only advice')
  })

  test('is the same for the same facts', () => {
    const made = () => renderFacts([shown, left], sectionsWithoutFacts)
    expect(made()).toBe(made())
  })

  test('keeps what would be markup as text', () => {
    expect(renderFacts([{ ...shown, says: 'a|b <c> *d*' }], new Map())).toContain('a\\|b \\<c\\> \\*d\\*')
  })
})
