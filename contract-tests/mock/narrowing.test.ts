import { expect, test } from 'vitest'
import { MockError } from '../../src/contract/mock/mock-error.ts'
import { prepareMock } from '../../src/contract/mock/prepare-mock.ts'
import { basic, fixture, runMock } from '../fixtures/run-mock.ts'

const prepared = await prepareMock(fixture('security.yaml'))

test('a mock for one alternative takes only that one', async () => {
  const mock = await runMock({ spec: prepared, security: { basic: [] } })
  expect((await mock.send('/any', { headers: { authorization: basic('a:b') } })).status).toBe(200)
  expect((await mock.send('/any', { headers: { authorization: 'Bearer x' } })).status).toBe(401)
  expect((await mock.send('/any', { headers: { cookie: 'auth=x' } })).status).toBe(401)
})

test('Prism itself is narrowed: a key that it would take is refused', async () => {
  const mock = await runMock({ spec: prepared, security: { basic: [] } })
  const { status, exchange } = await mock.send('/either', { headers: { 'x-key': 'x' } })
  expect(status).toBe(401)
  expect(exchange).toMatchObject({ prism: { acceptsRequest: false }, disagreements: [] })
})

test('an operation that does not document the alternative is gone', async () => {
  const mock = await runMock({ spec: prepared, security: { basic: [] } })
  const { status, exchange } = await mock.send('/bearer', { headers: { authorization: 'Bearer x' } })
  expect(status).toBe(404)
  expect(exchange).toMatchObject({ operation: undefined, answeredBy: 'prism', disagreements: [] })
})

test('schemes that are needed together are another alternative than either of them', async () => {
  const mock = await runMock({ spec: prepared, security: { headerKey: [], basic: [] } })
  const headers = { authorization: basic('a:b'), 'x-key': 'x' }
  expect((await mock.send('/both', { headers })).status).toBe(200)
  expect((await mock.send('/basic', { headers })).status).toBe(404)
})

test('a mock for the bare key tells it from the other schemes that the operation documents', async () => {
  const mock = await runMock({ spec: prepared, security: { rawKey: [] } })
  expect((await mock.send('/any', { headers: { authorization: 'x' } })).status).toBe(200)
  expect((await mock.send('/any', { headers: { authorization: 'Bearer x' } })).status).toBe(401)
})

test('a mock for anonymous access has the operations that allow it', async () => {
  const mock = await runMock({ spec: prepared, security: {} })
  expect((await mock.send('/optional')).status).toBe(200)
  expect((await mock.send('/anonymous')).status).toBe(200)
  expect((await mock.send('/bearer')).status).toBe(404)
})

test('mocks of one document do not see each other', async () => {
  const [one, other] = [await runMock({ spec: prepared, security: { basic: [] } }), await runMock({ spec: prepared })]
  expect((await one.send('/any', { headers: { authorization: 'Bearer x' } })).status).toBe(401)
  expect((await other.send('/any', { headers: { authorization: 'Bearer x' } })).status).toBe(200)
})

test('an alternative that no operation documents is refused', async () => {
  const refused = runMock({ spec: prepared, security: { nope: [] } })
  await expect(refused).rejects.toThrow(MockError)
  await expect(refused).rejects.toThrow(/no operation documents the security alternative "nope"/)
})
