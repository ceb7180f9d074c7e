const rowsOfEvidence =
  'says again what the other sections say, beside what the guide claims; each row has its test by openapi/EVIDENCE.md'

/** Sections of docs/server-facts.md that describe no behaviour of the server over HTTP. */
export const sectionsWithoutFacts: ReadonlyMap<string, string> = new Map([
  ['portal 0', 'says what was read'],
  ['portal 1', 'only a heading over its parts'],
  ['portal 8', rowsOfEvidence],
  ['portal 10', 'advice for a double'],
  ['portal 11', 'says what nobody has verified'],
  ['oauth 0', 'says what was read'],
  ['oauth 1', 'only a heading over its parts'],
  ['oauth 1.5', 'what client libraries make of the behaviour of the other sections'],
  ['oauth 2', 'only a heading over its parts'],
  ['oauth 3', 'only a heading over its parts'],
  ['oauth 8', 'only a heading over its parts'],
  ['oauth 9', rowsOfEvidence],
  ['oauth 10', 'advice for the description and a double'],
])

/** The sections that have a heading of their own: `### Portal 2.2 …`. */
export function headedSections(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^##+ (Portal|OAuth) (\d+(?:\.\d+)?) /gm)].map(
    ([, part = '', number = '']) => `${part.toLowerCase()} ${number}`,
  )
}
