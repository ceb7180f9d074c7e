/** The two imports that have a budget, in bytes after minifying and gzip, openapi-fetch included. */
export const bundles = [
  {
    name: 'import { createClient, apiKey }',
    source: `import { createClient, apiKey } from 'docspace-auth'; console.log(createClient, apiKey)`,
    budget: 5_000,
  },
  {
    name: 'everything in "."',
    source: `import * as everything from 'docspace-auth'; console.log(everything)`,
    budget: 10_000,
  },
] as const
