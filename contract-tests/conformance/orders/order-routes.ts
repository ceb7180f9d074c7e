import type { Reply } from '../kit/call.ts'
import type { Clock } from '../kit/clock.ts'
import type { Flawed } from '../kit/defect.ts'
import type { Input, Route } from '../kit/route.ts'
import type { Caller } from './admit.ts'
import type { OrdersDefectId } from './defects.ts'
import { createOrderFinder } from './find-order.ts'
import { patchedContent, replacedContent, showOrder } from './order-content.ts'
import { listQuery, orderBody, orderPatch, refundBody } from './schemas.ts'
import { freshId, type State, type StoredOrder } from './state.ts'

const json = ['application/json']

export function orderRoutes(state: State, clock: Clock, flawed: Flawed<OrdersDefectId>): readonly Route<Caller>[] {
  const find = createOrderFinder(state, flawed)
  const now = () => new Date(clock.now()).toISOString()

  function list({ caller, query }: Input<Caller>): Reply {
    const { limit = 20, status } = query
    const own = state.orders
      .filter(({ tenant }) => tenant === caller.tenant)
      .map((order) => showOrder(order, 'listOrders', flawed))
      .filter((order) => !Array.isArray(status) || status.includes(order.status))
    const left = flawed('header-of-wrong-type') ? 'plenty' : '1000'
    return {
      status: 200,
      headers: {
        ...(!flawed('required-header-missing') && { 'RateLimit-Remaining': left }),
        ...(flawed('token-in-header') && { 'X-Caller': caller.credential ?? '' }),
      },
      json: flawed('array-wrapped') ? { orders: own } : own.slice(0, Number(limit)),
    }
  }

  function create({ caller, body }: Input<Caller>): Reply {
    const content = flawed('property-is-lost')
      ? { ...body, remark: undefined, email: undefined, discount: undefined }
      : body
    const order: StoredOrder = { id: freshId('ord'), tenant: caller.tenant ?? '', createdAt: now(), content }
    if (!flawed('created-thing-is-lost')) state.orders.unshift(order)
    return {
      status: 201,
      headers: {
        Location: flawed('location-leads-nowhere', 'createOrder') ? `/order/${order.id}` : `/orders/${order.id}`,
      },
      json: showOrder({ ...order, content: body }, 'createOrder', flawed),
    }
  }

  function write(operation: 'replaceOrder' | 'changeOrder', make: typeof replacedContent) {
    return (input: Input<Caller>): Reply => {
      const order = find(input, operation)
      const content = make(order, input.body, flawed)
      if (!flawed('put-is-lost', operation)) order.content = content
      return { status: 200, json: showOrder({ ...order, content }, operation, flawed) }
    }
  }

  function remove(input: Input<Caller>): Reply {
    const order = find(input, 'deleteOrder')
    if (flawed('delete-does-nothing')) return { status: 204 }
    state.orders.splice(state.orders.indexOf(order), 1)
    state.deleted.set(order.id, order.tenant)
    return { status: flawed('undeclared-success') ? 200 : 204, ...(flawed('undeclared-success') && { json: {} }) }
  }

  function refund(input: Input<Caller>): Reply {
    const order = find(input, 'refundOrder')
    const { amount, reason } = input.body
    const shown = { orderId: order.id, amount, refundedAt: now(), ...(reason !== undefined && { reason }) }
    return { status: 200, json: flawed('null-where-none-may-be') ? { ...shown, refundedAt: null } : shown }
  }

  const one = '/orders/{orderId}'
  const merge = ['application/merge-patch+json']
  const body = (operation: string) => ({ mediaTypes: json, schema: orderBody(flawed, operation) })
  return [
    { id: 'listOrders', method: 'GET', path: '/orders', query: listQuery(flawed), serve: list },
    { id: 'createOrder', method: 'POST', path: '/orders', body: body('createOrder'), serve: create },
    {
      id: 'getOrder',
      method: 'GET',
      path: one,
      serve: (input) => ({ status: 200, json: showOrder(find(input, 'getOrder'), 'getOrder', flawed) }),
    },
    {
      id: 'replaceOrder',
      method: 'PUT',
      path: one,
      body: body('replaceOrder'),
      serve: write('replaceOrder', replacedContent),
    },
    {
      id: 'changeOrder',
      method: 'PATCH',
      path: one,
      body: { mediaTypes: merge, schema: orderPatch(flawed) },
      serve: write('changeOrder', patchedContent),
    },
    { id: 'deleteOrder', method: 'DELETE', path: one, serve: remove },
    {
      id: 'refundOrder',
      method: 'POST',
      path: `${one}/refund`,
      body: { mediaTypes: json, schema: refundBody },
      serve: refund,
    },
  ]
}
