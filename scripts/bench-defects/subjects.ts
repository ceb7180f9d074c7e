import { matchPath } from '../../contract-tests/conformance/kit/route.ts'
import { notesDefects } from '../../contract-tests/conformance/notes/defects.ts'
import { startNotes } from '../../contract-tests/conformance/notes/start-notes.ts'
import { ordersDefects } from '../../contract-tests/conformance/orders/defects.ts'
import { startOrders } from '../../contract-tests/conformance/orders/start-orders.ts'
import { loadDocument } from '../../src/contract/document/load-document.ts'
import type { NamedOperation, Subject } from './subject.ts'

/** The servers that the tools are asked about: opaque tokens with cookies, and JWTs with API keys. */
export async function loadSubjects(): Promise<readonly Subject[]> {
  const folder = `${import.meta.dirname}/../../contract-tests/conformance`
  return Promise.all([
    subject('notes', notesDefects, `${folder}/notes/openapi.yaml`, (id) => startNotes(chosen(notesDefects, id))),
    subject('orders', ordersDefects, `${folder}/orders/openapi.yaml`, (id) => startOrders(chosen(ordersDefects, id))),
  ])
}

function chosen<Id extends string>(table: Readonly<Record<Id, unknown>>, id: string | undefined): { defect?: Id } {
  if (id === undefined) return {}
  if (!isOf(table, id)) throw new Error(`There is no defect called ${id}.`)
  return { defect: id }
}

function isOf<Id extends string>(table: Readonly<Record<Id, unknown>>, id: string): id is Id {
  return id in table
}

async function subject(
  name: Subject['name'],
  defects: Subject['defects'],
  documentPath: string,
  start: Subject['start'],
): Promise<Subject> {
  const { operations } = await loadDocument(documentPath, { lint: false })
  return {
    name,
    defects,
    documentPath,
    start,
    operations: operations.map(({ id, method, path }) => ({ id, method, path })),
  }
}

/** The operation that a request is of. A path that is written out goes before one with parameters. */
export function operationOf(operations: readonly NamedOperation[], method: string, path: string): string | undefined {
  const here = operations.filter((one) => one.method === method && matchPath(one.path, path) !== undefined)
  return (here.find((one) => one.path === path) ?? here[0])?.id
}
