/** An import that has a budget, in bytes after minifying and gzip, dependencies included. */
export interface Bundle {
  readonly name: string
  readonly source: string
  readonly budget: number
  /** The import on top of which the budget counts: what an application has loaded anyway. */
  readonly over?: string
  /** What is counted: all that is loaded with the import, unless it says that it is what is loaded later. */
  readonly loaded?: 'at once' | 'on first use'
}

const core = `import { createClient, apiKey } from 'docspace-auth'; console.log(createClient, apiKey);`

/** Everything of an entry, beside a client. */
const entry = (name: string, budget: number): Bundle => ({
  name: `"./${name}" over the core`,
  source: `${core} import * as more from 'docspace-auth/${name}'; console.log(more)`,
  budget,
  over: core,
})

export const bundles: readonly Bundle[] = [
  { name: 'import { createClient, apiKey }', source: core, budget: 5_000 },
  {
    name: 'everything in "."',
    source: `import * as everything from 'docspace-auth'; console.log(everything)`,
    budget: 10_000,
  },
  entry('login', 4_000),
  entry('sessions', 4_000),
  entry('keys', 4_000),
  entry('oauth', 6_000),
  { ...entry('oauth', 13_000), name: '"./oauth" on first use', loaded: 'on first use' },
]
