import type { Flawed } from '../kit/defect.ts'
import { refuse } from '../kit/problem.ts'
import type { Input } from '../kit/route.ts'
import type { Caller } from './admit.ts'
import type { OrdersDefectId } from './defects.ts'
import type { State, StoredOrder } from './state.ts'

/** The order that a path names. To whoever is of another tenant it does not exist, and a deleted one is gone. */
export function createOrderFinder(state: State, flawed: Flawed<OrdersDefectId>) {
  return ({ path, caller }: Input<Caller>, operation: string): StoredOrder => {
    const id = path.orderId ?? ''
    if (!/^ord_[0-9a-f]{12}$/.test(id)) refuse(400, 'this is no id of an order')
    const order = state.orders.find((one) => one.id === id)
    if (order === undefined && state.deleted.get(id) === caller.tenant) refuse(410, 'this order was deleted')
    const isOwn = order?.tenant === caller.tenant
    if (order === undefined || (!isOwn && !isOpen(operation, flawed))) {
      const detail = flawed('token-in-error', operation)
        ? `no order for ${caller.credential ?? ''}`
        : 'there is no such order'
      return refuse(404, detail)
    }
    if (isOwn && flawed('owner-refused', operation)) refuse(403, 'this order is not yours')
    return order
  }
}

function isOpen(operation: string, flawed: Flawed<OrdersDefectId>): boolean {
  return (
    flawed('stranger-reads', operation) ||
    flawed('stranger-replaces', operation) ||
    flawed('stranger-changes', operation) ||
    flawed('stranger-deletes', operation) ||
    flawed('stranger-refunds', operation)
  )
}
