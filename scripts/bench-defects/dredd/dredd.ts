import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRecord } from '../../../src/contract/document/json-pointer.ts'
import { loadDocument } from '../../../src/contract/document/load-document.ts'
import type { Complaint } from '../complaint.ts'
import { runTool } from '../run-tool.ts'
import type { Subject } from '../subject.ts'
import { namesOperation, type Tool } from '../tool.ts'
import type { Asked, AskedFor } from './asked.ts'
import { askNotes } from './ask-notes.ts'
import { askOrders } from './ask-orders.ts'
import { documentForDredd } from './document-for-dredd.ts'
import { answerSchemas } from './answer-schemas.ts'

/** Dredd's own, and CommonJS: outside of the workspace and of its lock file. */
const folder = join(import.meta.dirname, 'project')
const program = join(folder, 'node_modules/dredd/bin/dredd')
const ask: Readonly<Record<Subject['name'], (url: string) => Promise<AskedFor>>> = {
  notes: askNotes,
  orders: askOrders,
}

/**
 * Dredd with hooks that do all that hooks are for: the right credential, the id of a thing that is there, a request for every
 * answer that is documented, errors included. They also hand it the schemas of bodies, which it does not take from OpenAPI 3.
 */
export const dredd: Tool = {
  id: 'dredd',
  name: 'Dredd',
  settings:
    'document rewritten to OpenAPI 3.0; hooks with credentials, ids and a request for every documented answer, errors included, and with the JSON Schemas of bodies, which it does not take from OpenAPI 3 itself',
  isSampled: false,
  async prepare() {
    const wanted = await versionIn(join(folder, 'package.json'), 'dependencies')
    const version = () => versionIn(join(folder, 'node_modules/dredd/package.json')).catch(() => undefined)
    if ((await version()) !== wanted) {
      console.error('Installing Dredd into scripts/bench-defects/dredd/project …')
      const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
      const { code, errors } = await runTool(['npm', 'install', '--prefix', folder, ...flags])
      if (code !== 0) throw new Error(`npm cannot install it: ${errors.trim().split('\n').at(-1) ?? ''}`)
    }
    return wanted
  },
  async run({ url, documentPath }, subject) {
    const document = await loadDocument(documentPath, { lint: false })
    const schemas = answerSchemas(document)
    const asked = await ask[subject.name](url)
    const plan = Object.entries(asked).map(([key, one]): [string, Asked & { readonly schema?: unknown }] => {
      const schema = schemas[key]
      return [key, schema === undefined ? one : { ...one, schema }]
    })
    const place = await mkdtemp(join(tmpdir(), 'bench-defects-dredd-'))
    try {
      const files = {
        document: join(place, 'openapi.json'),
        plan: join(place, 'plan.json'),
        result: join(place, 'result.json'),
      }
      await writeFile(files.document, JSON.stringify(documentForDredd(document.bundled)))
      await writeFile(files.plan, JSON.stringify(Object.fromEntries(plan)))
      const { errors } = await runTool(
        [
          process.execPath,
          program,
          files.document,
          url,
          '--no-color',
          '--loglevel=error',
          `--hookfiles=${join(folder, 'hooks.js')}`,
        ],
        { cwd: place, env: { DREDD_PLAN: files.plan, DREDD_RESULT: files.result } },
      )
      const result = await readFile(files.result, 'utf8').catch(() => {
        throw new Error(`Dredd ended without a result: ${errors.slice(-500)}`)
      })
      return complaintsIn(JSON.parse(result), subject)
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  },
  names: namesOperation,
}

function complaintsIn(result: unknown, { operations }: Subject): Complaint[] {
  const failed = isRecord(result) && Array.isArray(result.failed) ? result.failed.filter(isRecord) : []
  return failed.map(({ asked, field, message }) => {
    const [method, path] = String(asked).split(' ')
    const operation = operations.find((one) => one.method === method && one.path === path)?.id
    const what = `${String(asked)} ${String(field)}: ${String(message).replaceAll(/(?<=\/)\d+(?=[/'])/g, '*')}`
    return { ...(operation !== undefined && { operation }), what }
  })
}

async function versionIn(path: string, member?: 'dependencies'): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path, 'utf8'))
  const part = isRecord(manifest) && member !== undefined ? manifest[member] : manifest
  return isRecord(part) ? String(part[member === undefined ? 'version' : 'dredd']) : '?'
}
