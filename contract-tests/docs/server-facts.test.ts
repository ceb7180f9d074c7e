import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { anchorsIn, citationsIn, namedSections } from './citations.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const facts = await readFile(join(root, 'docs/server-facts.md'), 'utf8')

describe('docs/server-facts.md', () => {
  it('has an anchor for each section that a heading or a row names, and no other', () => {
    expect(anchorsIn(facts)).toEqual(namedSections(facts))
  })

  it('names each section once', () => {
    const sections = namedSections(facts)

    expect(sections.length).toBeGreaterThan(100)
    expect(sections.filter((section, index) => sections.indexOf(section) !== index)).toEqual([])
  })

  it('has every section that is cited', async () => {
    const texts = await citingTexts()

    // A release is not a section: write "DocSpace 3.7", not the word before it and a number alone.
    expect(deadEnds(texts, anchorsIn(facts))).toEqual([])
  })

  it('is cited by the description, so that the search for citations is known to look somewhere', async () => {
    const texts = await citingTexts()
    const cited = Object.entries(texts).filter(([file]) => file.startsWith('openapi/'))

    expect(cited.flatMap(([, text]) => citationsIn(text)).length).toBeGreaterThan(0)
  })
})

// The citations of these cases are put together from two words, because this file is searched too.
const [portal, oauth] = ['portal', 'oauth']

describe('a citation', () => {
  it('that leads nowhere is reported with file and line', () => {
    const texts = {
      'src/a.ts': `// ${portal} 2.2\n// ${portal} 2.9, ${oauth} 3.1`,
      'src/b.yaml': `x-facts: ['${oauth} 77']`,
    }

    expect(deadEnds(texts, [`${portal} 2.2`, `${oauth} 3.1`])).toEqual([
      `src/a.ts:2 cites ${portal} 2.9`,
      `src/b.yaml:1 cites ${oauth} 77`,
    ])
  })

  const cases = [
    { given: `(${portal} 2.2)`, want: [`${portal} 2.2`] },
    { given: `(${portal} 2.5, 3)`, want: [`${portal} 2.5`, `${portal} 3`] },
    { given: `${oauth} 1.3, 2.6 and 5.`, want: [`${oauth} 1.3`, `${oauth} 2.6`, `${oauth} 5`] },
    { given: `Portal §4: the cookie wins`, want: [`${portal} 4`] },
    { given: `${portal} 8.10, ${oauth} 9.1`, want: [`${portal} 8.10`, `${oauth} 9.1`] },
    { given: `${portal} 2.2, 5 attempts`, want: [`${portal} 2.2`] },
    { given: `${portal} 2.2, 2.3 say so`, want: [`${portal} 2.2`, `${portal} 2.3`] },
    { given: `OAuth 2.0, the protocol`, want: [] },
    { given: `a ${portal} 3.7.2 server`, want: [] },
    { given: `my${portal} 2`, want: [] },
  ]
  it.each(cases)('in "$given" is $want', ({ given, want }) => {
    expect(citationsIn(given).map(({ section }) => section)).toEqual(want)
  })
})

describe('a heading and a row', () => {
  it('name the section that they can be cited by', () => {
    const markdown =
      '## OAuth 9 Differences\n\n| <a id="oauth-9.1"></a>9.1 | x |\n\n### Portal 1.1 Envelope\n## Portal of no number'

    expect(namedSections(markdown)).toEqual([`${oauth} 9`, `${oauth} 9.1`, `${portal} 1.1`])
    expect(anchorsIn(markdown)).toEqual([`${oauth} 9.1`])
  })
})

function deadEnds(texts: Record<string, string>, sections: readonly string[]): string[] {
  return Object.entries(texts).flatMap(([file, text]) =>
    citationsIn(text)
      .filter(({ section }) => !sections.includes(section))
      .map(({ section, line }) => `${file}:${line} cites ${section}`),
  )
}

/** Everything written by hand; what is in generated/ was copied from openapi/. */
async function citingTexts(): Promise<Record<string, string>> {
  const folders = ['src', 'openapi', 'contract-tests', 'scripts', 'docs']
  const found = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  )
  const files = found
    .flat()
    .filter((entry) => entry.isFile() && /\.(?:ts|js|mjs|ya?ml|json|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((file) => !/(?:^|\/)(?:node_modules|dist)\//.test(file))
  const top = (await readdir(root)).filter((name) => name.endsWith('.md'))
  const texts = [...files, ...top].sort().map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)
  return Object.fromEntries(await Promise.all(texts))
}
