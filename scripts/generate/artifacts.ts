import path from 'node:path'
import { bundleDescription } from './bundle.ts'
import type { JsonObject } from './json.ts'
import { survivorList } from './mutants/survivor-list.ts'
import { narrow } from './narrow.ts'
import { convertDocument } from './openapi-3.0/convert-document.ts'
import { operationTable } from './operation-table.ts'
import { operationsModule } from './operations-module.ts'
import { newest, releases } from './releases.ts'
import { routesModule } from './routes-module.ts'
import { schemaTypes } from './schema-types.ts'
import { guardTable } from './validators/guards.ts'
import { validatorsModules } from './validators/validators-modules.ts'
import { validatorsTypes } from './validators/validators-types.ts'

/** Every generated file: its path below `generated/` and its text. Nothing is written here. */
export type Artifacts = ReadonlyMap<string, string>

/** Makes all generated files from the description's root file; same input, same bytes. */
export async function makeArtifacts(root: string, base: string): Promise<Artifacts> {
  const { document, origins } = await bundleDescription(root, base)
  const source = path.relative(base, root).replaceAll('\\', '/')
  const header = `Made from ${source} by scripts/generate.ts (npm run generate). Do not edit.`

  const current = narrow(document, newest, origins)
  const artifacts = new Map<string, string>()
  for (const release of releases) {
    const narrowed = release === newest ? current : narrow(document, release, origins)
    artifacts.set(`docspace-${release}.json`, json(marked(narrowed, header)))
  }

  const converted = convertDocument(current)
  artifacts.set(`docspace-${newest}.openapi-3.0.json`, json(marked(converted.document, header)))
  artifacts.set(`docspace-${newest}.openapi-3.0.losses.json`, json({ 'x-generated': header, losses: converted.losses }))

  const rows = operationTable(current)
  artifacts.set('operations.ts', operationsModule(rows, header))
  artifacts.set('routes.ts', routesModule(rows, header))
  artifacts.set('schema.d.ts', await schemaTypes(current, header))

  const guards = guardTable(current)
  for (const [file, text] of await validatorsModules(guards, header, base)) artifacts.set(`validators/${file}`, text)
  artifacts.set('validators/index.d.ts', validatorsTypes(guards, header))

  const survivors = survivorList(current)
  artifacts.set('surviving-mutants.json', json({ 'x-generated': header, survivors }))
  return artifacts
}

/** JSON has no comments, so a document says where it comes from in an extension, right after its version. */
function marked(document: JsonObject, header: string): JsonObject {
  const { openapi, ...rest } = document
  return { openapi, 'x-generated': header, ...rest }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
