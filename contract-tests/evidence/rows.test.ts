import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { columns, judgeEvidence, owed, readRows, readTests } from './evidence-table.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const file = 'contract-tests/evidence/portal.test.ts'
const heading = `| ${columns.join(' | ')} |\n| --- | --- | --- | --- | --- | --- | --- |\n`
const row = (id: string, heldBy: string) => `| ${id} | guide | a | b \\| c | d | e | ${heldBy} |\n`

describe('the evidence', () => {
  test('every row is held by its test or owed to the portal double, and every test has its row', () => {
    const rows = readRows(readFileSync(path.join(root, 'openapi', 'EVIDENCE.md'), 'utf8'))
    const files = globSync('contract-tests/evidence/*.test.ts', { cwd: root }).map((name) => name.replaceAll('\\', '/'))
    const tests = files
      .filter((name) => !name.endsWith('/rows.test.ts'))
      .toSorted()
      .flatMap((name) => readTests(name, readFileSync(path.join(root, name), 'utf8')))
    expect(rows.length).toBeGreaterThanOrEqual(60)
    expect(judgeEvidence(rows, tests)).toEqual([])
  })
})

describe('reading the rows', () => {
  test('a row has its id and its holder, and a bar in a cell is no border', () => {
    const rows = readRows(`# Evidence\n\n${heading}${row('portal-8.1', file)}${row('portal-8.2', owed)}`)
    expect(rows).toEqual([
      { id: 'portal-8.1', heldBy: file },
      { id: 'portal-8.2', heldBy: owed },
    ])
  })

  test.each([
    ['a cell too few', `${heading}| portal-8.1 | guide | a | b | c | ${file} |\n`, /Line 3 has 6 cells/],
    ['a cell too many', `${heading}| portal-8.1 | guide | a | b | c | d | e | ${file} |\n`, /Line 3 has 8 cells/],
    ['an empty cell', `${heading}${row('portal-8.1', '')}`, /Line 3 has an empty cell/],
    ['another column', heading.replace('claimed by', 'source'), /Line 1 has other columns/],
    ['no border at the end', `${heading}${row('portal-8.1', file).replace(/ \|\n$/, '\n')}`, /Line 3/],
  ])('a table with %s is refused', (_, markdown, message) => {
    expect(() => readRows(markdown)).toThrow(message)
  })
})

describe('reading the tests', () => {
  test('a test has its title', () => {
    const source =
      "describe('x', () => {\n  test('portal-8.1: a', () => {})\n  test(\"portal-8.2: it's b\", async () => {})\n})\n"
    expect(readTests(file, source).map(({ title }) => title)).toEqual(['portal-8.1: a', "portal-8.2: it's b"])
  })

  test('a title that is no plain text is refused', () => {
    expect(() => readTests(file, 'test(title, () => {})')).toThrow(/cannot be read: test\(title/)
  })
})

describe('judging the rows', () => {
  const held = { id: 'portal-8.1', heldBy: file }
  const titled = (title: string, name = file) => ({ file: name, title })

  test('a row with its test, and an owed row without one, are in order', () => {
    const rows = [held, { id: 'portal-8.2', heldBy: owed }]
    expect(judgeEvidence(rows, [titled('portal-8.1: a')])).toEqual([])
  })

  test.each([
    ['a row without a test', [held], [], ['portal-8.1 is held by no test of']],
    ['a row whose test is in another file', [held], [titled('portal-8.1: a', 'x.test.ts')], ['is held by no test of']],
    ['a row held by a longer id', [held], [titled('portal-8.11: a')], ['is held by no test', 'without a row']],
    ['a row with neither', [{ id: 'portal-8.1', heldBy: '-' }], [], ['portal-8.1 is held by no test of -']],
    ['an owed row with a test', [{ ...held, heldBy: owed }], [titled('portal-8.1: a')], ['said to be owed']],
    ['a test without a row', [held], [titled('portal-8.1: a'), titled('b')], ['a test without a row: b']],
    ['a row twice', [held, held], [titled('portal-8.1: a')], ['portal-8.1 is a row twice']],
  ])('%s is a problem', (_, rows, tests, problems) => {
    const found = judgeEvidence(rows, tests)
    expect(found).toHaveLength(problems.length)
    expect(problems.filter((problem, index) => found[index]?.includes(problem) !== true)).toEqual([])
  })
})
