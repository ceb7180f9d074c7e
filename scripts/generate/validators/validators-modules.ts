import standalone from 'ajv/dist/standalone/index.js'
import { build, transform } from 'esbuild'
import { DescriptionError } from '../description-error.ts'
import { isObject } from '../json.ts'
import { strictAjv } from '../strict-ajv.ts'
import type { Guards, GuardTable, OperationGuards } from './guards.ts'
import { sharedModule, splitCode } from './split-code.ts'

/**
 * The sources of `validators/*.js`: ajv's standalone code for each schema once, one module per operation that says which of them
 * judges what, and an index that loads them.
 */
export async function validatorsModules(
  table: GuardTable,
  header: string,
  resolveDir: string,
): Promise<ReadonlyMap<string, string>> {
  refuseUnevaluated(table)
  const names = guardNames(table)
  const groups = table.operations.map((operation) => {
    return { name: operation.id, family: operation.family, needs: schemasOf(operation).map(nameOf) }
  })
  const exportsOf = new Map(table.operations.map((operation) => [operation.id, guardExports(operation)]))

  const modules = await Promise.all(
    [...splitCode(standaloneCode(table, names), groups)].map(async ([name, code]): Promise<[string, string]> => {
      return [`${name}.js`, `// ${header}\n${await minified(`${code}\n${exportsOf.get(name) ?? ''}`, resolveDir)}`]
    }),
  )
  return new Map([['index.js', indexModule(table, header)], ...modules])

  function guardExports({ request, responses }: OperationGuards): string {
    const statuses = responses.map(([status, guards]) => `  ${JSON.stringify(status)}: ${literal(guards)},`)
    return `export const request = ${literal(request)}\nexport const responses = {\n${statuses.join('\n')}\n}`
  }

  function literal(guards: Guards): string {
    return `{ ${guards.map(([mediaType, schema]) => `${JSON.stringify(mediaType)}: ${nameOf(schema)}`).join(', ')} }`
  }

  function nameOf(schema: string): string {
    return names.get(schema) ?? schema
  }
}

function standaloneCode(table: GuardTable, names: ReadonlyMap<string, string>): string {
  const ajv = strictAjv({ source: true })
  // Otherwise each function carries an account of what it has evaluated, for `unevaluatedProperties` and `$dynamicRef` to read.
  ajv.opts.unevaluated = false
  ajv.opts.dynamicRef = false
  try {
    for (const [name, schema] of Object.entries(table.schemas)) {
      if (isObject(schema) || typeof schema === 'boolean') ajv.addSchema(schema, name)
    }
    const code = standalone.default(ajv, Object.fromEntries([...names].map(([schema, name]) => [name, schema])))
    return code.replaceAll(/^export const is/gm, 'const is')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DescriptionError(
      `a schema does not compile: ${reason}`,
      'openapi/',
      'npm run lint:description says which',
    )
  }
}

/** What each schema's function is called in the code. */
function guardNames(table: GuardTable): ReadonlyMap<string, string> {
  const used = [...new Set(table.operations.flatMap(schemasOf))].sort()
  return new Map(used.map((schema, index) => [schema, `is${index}`]))
}

function schemasOf({ request, responses }: OperationGuards): readonly string[] {
  return [request, ...responses.map(([, guards]) => guards)].flat().map(([, schema]) => schema)
}

function indexModule({ operations }: GuardTable, header: string): string {
  return `// ${header}\n${operations.map(({ id }) => `export const ${id} = () => import('./${id}.js')`).join('\n')}\n`
}

const target = 'es2022'

/** An engine reads all of a module before it runs any of it, so half the text is half the start. */
async function minified(source: string, resolveDir: string): Promise<string> {
  const code = source.includes('require(') ? await bundled(source, resolveDir) : source
  // Nobody reads ajv's code, but a diff of it should not be one line.
  const lines = await transform(code, { minify: true, lineLimit: 160, format: 'esm', target, legalComments: 'none' })
  return lines.code
}

/** Takes in what ajv leaves as `require()`: even its ESM code requires its run-time parts. */
async function bundled(source: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir, loader: 'js' },
    bundle: true,
    external: [`./${sharedModule}*.js`],
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Otherwise the code would name the directories that the run-time parts came from.
    minify: true,
    target,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  // ajv's run-time parts say how they are required, in a property that only its code generator reads.
  return outputFiles.map(({ text }) => text.replaceAll(/,?\w+\.code='require\([^']*'/g, '')).join('')
}

function refuseUnevaluated({ schemas }: GuardTable): void {
  const used = /"(unevaluatedProperties|unevaluatedItems|\$dynamicRef)":/.exec(JSON.stringify(schemas))?.[1]
  if (used !== undefined) {
    throw new DescriptionError(
      `uses ${used}`,
      'openapi/',
      'say it without: Prism would ignore it, and the validators leave it out',
    )
  }
}
