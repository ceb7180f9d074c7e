import { readFile } from 'node:fs/promises'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { conformingServers } from './conforming/servers.ts'
import type { Defect } from './kit/defect.ts'
import { at } from './kit/http-client.ts'
import { isObject } from './kit/schema.ts'
import type { StartedServer } from './kit/started-server.ts'
import { notesDefects } from './notes/defects.ts'
import { ordersDefects } from './orders/defects.ts'
import { startNotes, startOrders } from './servers.ts'

const tables: readonly { name: string; start: () => Promise<StartedServer>; defects: readonly Defect[] }[] = [
  { name: 'notes', start: startNotes, defects: Object.values(notesDefects) },
  { name: 'orders', start: startOrders, defects: Object.values(ordersDefects) },
]

async function documentOf(start: () => Promise<StartedServer>): Promise<unknown> {
  const { documentPath, close } = await start()
  await close()
  return parse(await readFile(documentPath, 'utf8'))
}

function operationsOf(document: unknown): readonly string[] {
  const paths = at(document, 'paths')
  const items = isObject(paths) ? Object.values(paths).filter(isObject) : []
  return items.flatMap((item) => Object.values(item).map((operation) => String(at(operation, 'operationId'))))
}

describe.each(tables)('the defects of the $name server', ({ start, defects }) => {
  it('are in operations that its document has', async () => {
    const known = [...operationsOf(await documentOf(start)), '*']
    expect(defects.map(({ operation }) => operation).filter((one) => !known.includes(one))).toEqual([])
  })

  it('are of every class', () => {
    expect([...new Set(defects.map((defect) => defect.class))].sort()).toEqual([
      ...['authentication', 'authorization', 'body', 'header', 'input', 'leak', 'state', 'status'],
    ])
  })

  it('have the ten faults of the rest-faults experiment among them', () => {
    const faults = new Set(defects.flatMap(({ restFault }) => restFault ?? []))
    expect([...faults].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })
})

const documents = [
  ...tables.map(({ name, start }) => ({ name, start })),
  ...Object.entries(conformingServers).map(([name, { start }]) => ({ name, start })),
]

it.each(documents)('the document of $name is OpenAPI', async ({ start }) => {
  // oidc-provider says on the console that this set-up of it is for development only.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const document = await documentOf(start)
  vi.restoreAllMocks()
  const { valid, errors } = await new Validator().validate(isObject(document) ? document : {})
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})
