import { outOfScopeReasons, sectionOfId, type Fact, type NamedTest } from './fact.ts'
import type { ListedTest } from './list-tests.ts'

export interface Evidence {
  /** The numbered sections of docs/server-facts.md, rows of tables aside: `portal 2.2`. */
  readonly sections: readonly string[]
  /** Those that describe no behaviour, and why. */
  readonly withoutFacts: ReadonlyMap<string, string>
  readonly tests: readonly ListedTest[]
  /** Text of a test file. */
  readonly textOf: (file: string) => string
}

/** Everything that is wrong with the table of fidelity, each by name; nothing where it is in order. */
export function judgeFacts(facts: readonly Fact[], evidence: Evidence): readonly string[] {
  return [...facts.flatMap((fact) => factProblems(fact, evidence)), ...wholeProblems(facts, evidence)]
}

function factProblems(fact: Fact, evidence: Evidence): readonly string[] {
  const { id, tests, outOfScope } = fact
  const problems: string[] = []
  const section = sectionOfId(id)
  if (section === undefined) problems.push(`${id} is no id: portal-2.2-f3 would be one`)
  else if (!evidence.sections.includes(section)) problems.push(`${id}: docs/server-facts.md has no section ${section}`)
  if (tests.length === 0 && outOfScope === undefined) problems.push(`${id} has neither a test nor a reason`)
  if (tests.length > 0 && outOfScope !== undefined) problems.push(`${id} has a test and is out of scope`)
  if (outOfScope !== undefined && !outOfScopeReasons.includes(outOfScope))
    problems.push(`${id}: "${outOfScope}" is no reason; these are: ${outOfScopeReasons.join(', ')}`)
  return [...problems, ...tests.flatMap((test) => testProblems(id, test, evidence))]
}

function testProblems(id: string, { name, row }: NamedTest, { tests, textOf }: Evidence): readonly string[] {
  const found = tests.find((test) => test.name === name)
  if (found === undefined) return [`${id}: there is no test "${name}"`]
  const text = textOf(found.file)
  const line = text.split('\n')[found.line - 1] ?? ''
  const problems: string[] = []
  if (/\.(?:skip|todo|fails|skipIf|runIf)\b/.test(line)) problems.push(`${id}: "${name}" does not run as it stands`)
  // The title of a table says nothing of its rows: the words of the row have to be in the file.
  if (row !== undefined && !text.includes(row)) problems.push(`${id}: ${found.file} has no row "${row}"`)
  return problems
}

function wholeProblems(facts: readonly Fact[], { sections, withoutFacts }: Evidence): readonly string[] {
  const ids = facts.map(({ id }) => id)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`)
  const covered = new Set(ids.map(sectionOfId))
  const bare = sections
    .filter((section) => !covered.has(section) && !withoutFacts.has(section))
    .map((section) => `${section} of docs/server-facts.md has no id, and is not said to describe no behaviour`)
  const both = [...withoutFacts.keys()]
    .filter((section) => covered.has(section))
    .map((section) => `${section} has ids and is said to describe no behaviour`)
  const gone = [...withoutFacts.keys()]
    .filter((section) => !sections.includes(section))
    .map((section) => `docs/server-facts.md has no section ${section}`)
  return [...twice, ...bare, ...both, ...gone]
}
