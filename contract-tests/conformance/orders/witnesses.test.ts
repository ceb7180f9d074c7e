import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StartedServer } from '../kit/started-server.ts'
import { ordersDefects, type OrdersDefectId } from './defects.ts'
import { ordersScene } from './orders-scene.ts'
import { startOrders } from './start-orders.ts'
import { ordersWitnesses } from './witnesses.ts'

const table = (Object.keys(ordersDefects) as OrdersDefectId[]).map((id) => ({ id, what: ordersDefects[id].what }))

describe('an orders server with one defect', () => {
  it.each(table)('$what: $id', async ({ id }) => {
    const server = await startOrders({ defect: id })
    try {
      expect(await ordersWitnesses[id](ordersScene(server.url))).toBe(true)
    } finally {
      await server.close()
    }
  })
})

describe('the orders server without a defect', () => {
  let server: StartedServer
  beforeAll(async () => {
    server = await startOrders()
  })
  afterAll(() => server.close())

  it.each(table)('does not show $id', async ({ id }) => {
    expect(await ordersWitnesses[id](ordersScene(server.url))).toBe(false)
  })
})
