/** A disagreement between what is said of the server and the server. */
export interface EvidenceRow {
  readonly id: string
  /** The test file that holds it, from the root of the repository, or `owed: portal double`. */
  readonly heldBy: string
}

/** A test of a file, with the whole title. */
export interface EvidenceTest {
  readonly file: string
  readonly title: string
}

export const columns = [
  'id',
  'claimed by',
  'it says',
  'the server',
  'the description says',
  'source',
  'held by',
] as const
export const owed = 'owed: portal double'

/** The rows of every table of the page; throws where a table has other columns, or a row another number of cells or an empty one. */
export function readRows(markdown: string): readonly EvidenceRow[] {
  const lines = markdown.split('\n').map((text, index) => ({ text: text.trim(), number: index + 1 }))
  return lines
    .filter(({ text }) => text.startsWith('|') && !/^\|[\s|:-]+\|$/.test(text))
    .flatMap(({ text, number }) => {
      const cells = text
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
      if (cells.length !== columns.length || !text.endsWith('|')) {
        throw new Error(`Line ${number} has ${cells.length} cells; a row has ${columns.length}.`)
      }
      const [id = '', ...others] = cells
      if (id === 'id') {
        if (cells.some((cell, index) => cell !== columns[index])) throw new Error(`Line ${number} has other columns.`)
        return []
      }
      if (cells.includes('')) throw new Error(`Line ${number} has an empty cell.`)
      return [{ id, heldBy: others.at(-1) ?? '' }]
    })
}

/** The titles of the tests in a file's source; one that is no plain text is an error, since nobody could look it up. */
export function readTests(file: string, source: string): readonly EvidenceTest[] {
  const calls = [...source.matchAll(/^\s*(?:test|it)(?:\.\w+)*\((.*)$/gm)]
  return calls.map(([call, argument = '']) => {
    const title = /^(['"])(.*?)\1,/.exec(argument)?.[2]
    if (title === undefined) throw new Error(`${file} has a test whose title cannot be read: ${call.trim()}`)
    return { file, title }
  })
}

/** What is wrong between the rows and the tests, a sentence each; none where every row is held and every test has its row. */
export function judgeEvidence(rows: readonly EvidenceRow[], tests: readonly EvidenceTest[]): readonly string[] {
  const ids = rows.map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is a row twice.`)
  const unheld = rows.flatMap(({ id, heldBy }) => {
    const holders = tests.filter(({ title }) => title.startsWith(`${id}: `))
    if (heldBy === owed) return holders.length === 0 ? [] : [`${id} is said to be owed, but a test holds it.`]
    return holders.some(({ file }) => file === heldBy) ? [] : [`${id} is held by no test of ${heldBy}.`]
  })
  const loose = tests.flatMap(({ file, title }) =>
    ids.some((id) => title.startsWith(`${id}: `)) ? [] : [`${file} has a test without a row: ${title}`],
  )
  return [...twice, ...unheld, ...loose]
}
