import openapiTS, { astToString } from 'openapi-typescript'
import type { JsonObject } from './json.ts'

/**
 * The source of `schema.d.ts`. The only file that knows openapi-typescript: its author has announced that there will be no further
 * release, so whatever takes its place has to be written here and nowhere else.
 */
export async function schemaTypes(document: JsonObject, header: string): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    // With the default, a property that has a `default` would be required, in requests too.
    defaultNonNullable: false,
    alphabetize: false,
    silent: true,
  })
  return `// ${header}\n\n${astToString(nodes)}`
}
