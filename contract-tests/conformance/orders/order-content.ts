import type { Flawed } from '../kit/defect.ts'
import type { OrdersDefectId } from './defects.ts'
import type { StoredOrder } from './state.ts'

type Content = Readonly<Record<string, unknown>>

/** An order as it is answered: without its secret, which is only ever written. */
export function showOrder(
  { id, tenant, createdAt, content }: StoredOrder,
  operation: string,
  flawed: Flawed<OrdersDefectId>,
): Record<string, unknown> {
  const { callbackSecret, ...open } = content
  const shown: Record<string, unknown> = { id, tenant, createdAt, status: 'draft', ...open }
  if (flawed('nested-type-wrong', operation) && Array.isArray(shown.lines))
    shown.lines = shown.lines.map((line: unknown) => ({ ...(line as object), quantity: 'many' }))
  if (flawed('nested-required-missing', operation)) shown.shipTo = { city: 'Bern' }
  if (flawed('date-time-broken', operation)) shown.createdAt = createdAt.replace('T', ' ').slice(0, 16)
  if (flawed('id-breaks-pattern', operation)) shown.id = id.toUpperCase()
  if (flawed('undocumented-property', operation)) shown.margin = 0.4
  if (flawed('secret-shown', operation) && callbackSecret !== undefined) shown.callbackSecret = callbackSecret
  return shown
}

/** PUT: what is not sent is not there any more. RFC 9110, 9.3.4. */
export function replacedContent(order: StoredOrder, body: Content, flawed: Flawed<OrdersDefectId>): Content {
  if (flawed('put-is-partial')) return { ...order.content, ...body }
  if (flawed('put-is-not-idempotent')) return { ...body, customer: String(body.customer), weight: added(order, body) }
  return body
}

function added({ content }: StoredOrder, body: Content): number {
  const before = typeof content.weight === 'number' ? content.weight : 0
  return before + (typeof body.weight === 'number' ? body.weight : 1)
}

/** A merge patch: null takes a property away. RFC 7396. */
export function patchedContent(order: StoredOrder, body: Content, flawed: Flawed<OrdersDefectId>): Content {
  const merged = flawed('patch-replaces-all') ? body : { ...order.content, ...body }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
}
