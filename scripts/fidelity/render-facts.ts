import { outOfScopeReasons, sectionOfId, type Fact } from './fact.ts'

/** docs/fidelity.md: the same facts give the same bytes. */
export function renderFacts(facts: readonly Fact[], withoutFacts: ReadonlyMap<string, string>): string {
  const sections = [...new Set(facts.map(({ id }) => sectionOfId(id) ?? 'nowhere'))]
  const shown = facts.filter(({ outOfScope }) => outOfScope === undefined)
  return [
    '<!-- Made by `npm run fidelity` from contract-tests/portal/fidelity/*.yaml. Do not edit. -->',
    '# What the portal double is faithful to',
    `Each behaviour of the server over HTTP that [server-facts.md](server-facts.md) describes has an id here, and either the test that shows that the double does the same, or the reason why the double leaves it out. CI fails on an id with neither, on a test that is not there, and on a section without an id.`,
    `${shown.length} of ${facts.length} are shown by a test, ${facts.length - shown.length} are out of scope:`,
    outOfScopeReasons.map((reason) => `- ${reason}: ${count(facts, reason)}`).join('\n'),
    'Tests are named by file and title; a title with `%s` in it is that of a table, whose row is named behind it.',
    ...sections.flatMap((section) => [`## ${heading(section)}`, ...sectionTable(facts, section)]),
    '## Sections without ids',
    [...withoutFacts].map(([section, why]) => `- ${link(section)}: ${why}`).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function sectionTable(facts: readonly Fact[], section: string): readonly string[] {
  const rows = facts
    .filter(({ id }) => sectionOfId(id) === section)
    .map((fact) => `| ${fact.id} | ${cell(fact.says)} | ${shownBy(fact)} |`)
  return [link(section), ['| id | the server | shown by |', '|---|---|---|', ...rows].join('\n')]
}

function shownBy({ tests, outOfScope }: Fact): string {
  if (outOfScope !== undefined) return `**out of scope**: ${outOfScope}`
  const names = tests.map(({ name, row }) => {
    const [file = '', ...titles] = name.split(' > ')
    const words = row === undefined ? '' : ` (${cell(row)})`
    return `[${file.split('/').at(-1) ?? file}](../${file}): ${cell(titles.join(' › '))}${words}`
  })
  return names.join('<br>')
}

function count(facts: readonly Fact[], reason: string): number {
  return facts.filter(({ outOfScope }) => outOfScope === reason).length
}

function heading(section: string): string {
  return section.replace('portal', 'Portal').replace('oauth', 'OAuth')
}

function link(section: string): string {
  return `[${section}](server-facts.md#${section.replace(' ', '-')})`
}

/** A bar would end the cell, an asterisk or a pointed bracket would be read as markup. */
function cell(text: string): string {
  return text.replaceAll(/[|*<>_]/g, (sign) => `\\${sign}`)
}
