import { expect, test } from 'vitest'
import { apiKey } from '../../src/client/credentials/api-key.ts'
import { createClient } from '../../src/client/create-client.ts'
import { createKey, deleteKey, inspectKey, listKeys, rotateKey, updateKey } from '../../src/client/keys/index.ts'
import type { Exchange } from '../../src/contract/mock/exchange.ts'
import { prepareMock } from '../../src/contract/mock/prepare-mock.ts'
import { runMock } from '../fixtures/run-mock.ts'

const bundle = (release: string) => new URL(`../../generated/docspace-${release}.json`, import.meta.url).pathname
const id = '3fa85f64-5717-4562-b3fc-2c963f66afa6'

test.each(['3.7', '3.6'])('every request is what the description of %s says', async (release) => {
  const exchanges: Exchange[] = []
  const mock = await runMock({
    spec: await prepareMock(bundle(release)),
    security: { apiKey: [] },
    onExchange: (exchange) => exchanges.push(exchange),
  })
  const portal = createClient({ baseUrl: mock.url, auth: apiKey(`sk-${'0'.repeat(64)}`) })

  const made = await createKey(portal, { name: 'Backup', permissions: ['files:read'], expiresInDays: 30 })
  expect(made.key).toMatch(/^sk-/)
  expect((await inspectKey(portal)).createdAt).toBeInstanceOf(Date)
  for (const key of await listKeys(portal)) expect(key.permissions.length).toBeGreaterThan(0)
  await updateKey(portal, id, { name: 'Reports', permissions: ['*'], isActive: false })
  await deleteKey(portal, id)
  // The mock's examples know no relation between keys, so a rotation ends where the new key is another one.
  await rotateKey(portal, { swap: () => Promise.resolve() }).catch(() => undefined)

  const calls = exchanges.map(({ operation, response, own, disagreements }) => ({
    operation: operation?.id,
    status: response.status,
    wrong: own.request,
    disagreements,
  }))
  expect(new Set(calls.map(({ operation }) => operation))).toEqual(
    new Set(['createApiKey', 'getOwnApiKey', 'listApiKeys', 'updateApiKey', 'deleteApiKey']),
  )
  expect(
    calls.filter(({ status, wrong, disagreements }) => status !== 200 || wrong.length || disagreements.length),
  ).toEqual([])
})
