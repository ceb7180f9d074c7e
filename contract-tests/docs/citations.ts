/** A place in docs/server-facts.md that code, tests and the description lean on, such as `portal 2.2`. */
export interface Citation {
  readonly section: string
  readonly line: number
}

/**
 * Every citation in a text: `portal 2.2`, and the further numbers of a list (`portal 2.2, 3 and 4`).
 * Lower-case `oauth` only: "OAuth 2.0" is a protocol, not a section.
 */
export function citationsIn(text: string): Citation[] {
  return text
    .split('\n')
    .flatMap((content, index) => sectionsIn(content).map((section) => ({ section, line: index + 1 })))
}

/** The sections that can be cited: those that docs/server-facts.md has an anchor for, headings and rows alike. */
export function anchorsIn(markdown: string): string[] {
  return [...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].flatMap(([, id]) => (id === undefined ? [] : [sectionOf(id)]))
}

/** The sections that a heading (`## OAuth 3.2 …`) or a first cell (`| <a …></a>8.1 |`, under `## Portal 8`) names. */
export function namedSections(markdown: string): string[] {
  const named: string[] = []
  let part = ''
  for (const line of markdown.split('\n')) {
    const heading = /^##+ (Portal|OAuth) (\d+(?:\.\d+)?) /.exec(line)
    const cell = /^\| <a [^>]*><\/a>(\d+\.\d+) \|/.exec(line)
    if (heading?.[1] !== undefined && heading[2] !== undefined) {
      part = heading[1].toLowerCase()
      named.push(`${part} ${heading[2]}`)
    } else if (cell?.[1] !== undefined) named.push(`${part} ${cell[1]}`)
  }
  return named
}

// "portal 3.7.2" is a version. In a list, a bare number before a word counts something else: "portal 2.2, 5 attempts".
const dotted = String.raw`\d+\.\d+(?![\w%]|\.\d)`
const bare = String.raw`\d+(?![\w%]|\.\d)`
const more = String.raw`(?:,|,? and|,? or| to|–|-) ?§?(?:${dotted}|${bare}(?! (?!and |or |to )[a-z]))`
const list = new RegExp(String.raw`\b([Pp]ortal|oauth) §?((?:${dotted}|${bare})(?:${more})*)`, 'g')

function sectionsIn(line: string): string[] {
  return [...line.matchAll(list)].flatMap(([, part = '', numbers = '']) =>
    (numbers.match(/\d+(?:\.\d+)?/g) ?? []).map((each) => `${part.toLowerCase()} ${each}`),
  )
}

function sectionOf(anchor: string): string {
  return anchor.replace('-', ' ')
}
