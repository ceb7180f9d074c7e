import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')

describe('CONTRIBUTING.md', () => {
  it('has a row for each npm script of the workspace, and no other', async () => {
    expect(scriptRows(await read('CONTRIBUTING.md'))).toEqual(scriptsOf(JSON.parse(await read('package.json'))))
  })

  it('is read by its table alone', () => {
    expect(
      scriptRows('`npm run gone`\n| `npm run b:c` | does |\n| `npm test` | proves |\n| `npm start` | runs |'),
    ).toEqual(['b:c', 'start', 'test'])
  })
})

function scriptRows(markdown: string): string[] {
  const rows = markdown.matchAll(/^\| `npm (?:run )?([\w:-]+)/gm)
  return [...rows].flatMap(([, name]) => (name === undefined ? [] : [name])).sort()
}

/** What npm runs by itself (`prepare`, `pretest` …) is nothing that a contributor calls. */
function scriptsOf(manifest: unknown): string[] {
  const scripts: unknown =
    typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'scripts') : undefined
  const names = typeof scripts === 'object' && scripts !== null ? Object.keys(scripts) : []
  return names.filter((name) => !/^(?:pre|post)/.test(name)).sort()
}
