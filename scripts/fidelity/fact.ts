import { parseYaml } from '@redocly/openapi-core'

/** One behaviour of the server over HTTP, from docs/server-facts.md, and how it is accounted for. */
export interface Fact {
  /** `portal-2.2-f3`: section and number; a number is never used for anything else. */
  readonly id: string
  /** In a sentence of our own. */
  readonly says: string
  readonly tests: readonly NamedTest[]
  /** Instead of a test: one of `outOfScopeReasons`. */
  readonly outOfScope: string | undefined
}

export interface NamedTest {
  /** `path/of/file.test.ts > describe > title`; the title of a table is its template. */
  readonly name: string
  /** Words of the row, where the title is that of a table: written behind the name and ` :: `. */
  readonly row: string | undefined
}

/** Nothing else may be left out of the double. */
export const outOfScopeReasons: readonly string[] = [
  'social and SSO login',
  'magic links',
  'real captcha providers',
  'SaaS regions',
  'portal suspension and payment',
  'IP restriction',
]

/** The section that an id belongs to, as it is cited: `portal 2.2`; undefined for what is no id. */
export function sectionOfId(id: string): string | undefined {
  const [, part, number] = /^(portal|oauth)-(\d+(?:\.\d+)?)-f\d+$/.exec(id) ?? []
  return part === undefined || number === undefined ? undefined : `${part} ${number}`
}

/** The facts of one sheet, in its order. What has another form is an error that names the place. */
export function readFacts(file: string, yaml: string): readonly Fact[] {
  const rows: unknown = parseYaml(yaml)
  if (!Array.isArray(rows)) throw new Error(`${file}: a list of facts is expected.`)
  return rows.map((row: unknown, at) => readFact(`${file}, fact ${at + 1}`, row))
}

const members = ['id', 'says', 'test', 'outOfScope']

function readFact(place: string, row: unknown): Fact {
  if (typeof row !== 'object' || row === null) throw new Error(`${place} is no mapping.`)
  const other = Object.keys(row).find((name) => !members.includes(name))
  if (other !== undefined) throw new Error(`${place} has a member "${other}", which nobody reads.`)
  const text = (name: string): string | undefined => {
    const value: unknown = Reflect.get(row, name)
    if (value === undefined || (typeof value === 'string' && value !== '')) return value
    throw new Error(`${place}: "${name}" is no text.`)
  }
  const [id, says] = [text('id'), text('says')]
  if (id === undefined || says === undefined) throw new Error(`${place} lacks its id or its sentence.`)
  const test: unknown = Reflect.get(row, 'test')
  const tests = Array.isArray(test) ? test.map(String) : [text('test') ?? []].flat()
  return { id, says, tests: tests.map(namedTest), outOfScope: text('outOfScope') }
}

function namedTest(text: string): NamedTest {
  const [name = '', ...row] = text.split(' :: ')
  return { name, row: row.length === 0 ? undefined : row.join(' :: ') }
}
