import type { Flawed } from '../kit/defect.ts'
import type { QueryRule } from '../kit/route.ts'
import type { Schema } from '../kit/schema.ts'
import type { OrdersDefectId } from './defects.ts'

type Has = Flawed<OrdersDefectId>

/** A keyword, unless it is the one that the server forgets. */
function unless(isForgotten: boolean, keyword: Schema): Schema {
  return isForgotten ? {} : keyword
}

const closed = { additionalProperties: false }

function orderProperties(has: Has, operation: string): Readonly<Record<string, Schema>> {
  const forgets = (id: OrdersDefectId) => has(id, operation)
  return {
    customer: { type: 'string', minLength: 1, maxLength: 60 },
    email: { type: 'string', format: 'email', maxLength: 100 },
    status: { type: 'string', ...unless(forgets('enum-ignored'), { enum: ['draft', 'placed'] }) },
    discount: {
      type: 'integer',
      minimum: 0,
      maximum: 100,
      ...unless(forgets('multiple-of-ignored'), { multipleOf: 5 }),
    },
    weight: { type: 'number', ...unless(forgets('exclusive-minimum-ignored'), { exclusiveMinimum: 0 }), maximum: 1000 },
    lines: {
      type: 'array',
      ...unless(forgets('min-items-ignored'), { minItems: 1 }),
      maxItems: 10,
      items: {
        type: 'object',
        required: forgets('required-in-items-ignored') ? ['sku'] : ['sku', 'quantity'],
        ...closed,
        properties: {
          sku: { type: 'string', pattern: '^[A-Z]{3}-[0-9]{4}$' },
          quantity: { type: 'integer', minimum: 1, ...unless(forgets('maximum-in-items-ignored'), { maximum: 1000 }) },
        },
      },
    },
    shipTo: {
      type: 'object',
      required: ['street', 'city', 'country'],
      ...unless(forgets('extra-nested-property-accepted'), closed),
      properties: {
        street: { type: 'string', minLength: 1, maxLength: 100 },
        city: { type: 'string', minLength: 1, maxLength: 60 },
        postcode: { type: 'string', maxLength: 10 },
        country: { type: 'string', ...unless(forgets('nested-pattern-ignored'), { pattern: '^[A-Z]{2}$' }) },
      },
    },
    wantedBy: { type: 'string', ...unless(forgets('date-time-ignored'), { format: 'date-time' }) },
    remark: { type: ['string', 'null'], maxLength: 500 },
    callbackSecret: { type: 'string', minLength: 8, maxLength: 64 },
  }
}

const needed = ['customer', 'lines', 'shipTo']

export function orderBody(has: Has, operation: string): Schema {
  const required = has('required-ignored', operation) ? ['lines', 'shipTo'] : needed
  return { type: 'object', required, ...closed, properties: orderProperties(has, operation) }
}

/** A merge patch (RFC 7396): null takes away what may be missing. Lists and addresses are replaced as a whole. */
export function orderPatch(has: Has): Schema {
  const properties = Object.entries(orderProperties(has, 'changeOrder')).map(([name, schema]) => [
    name,
    needed.includes(name) ? schema : { anyOf: [schema, { type: 'null' }] },
  ])
  return { type: 'object', minProperties: 1, ...closed, properties: Object.fromEntries(properties) as Schema }
}

export function listQuery(has: Has): QueryRule {
  return {
    properties: {
      limit: { type: 'integer', ...unless(has('query-minimum-ignored'), { minimum: 1 }), maximum: 50 },
      status: {
        type: 'array',
        maxItems: 2,
        uniqueItems: true,
        items: { type: 'string', ...unless(has('query-array-unchecked'), { enum: ['draft', 'placed'] }) },
      },
    },
  }
}

export function reportQuery(has: Has): QueryRule {
  return {
    properties: { day: { type: 'string', ...unless(has('query-format-ignored'), { format: 'date' }) } },
    required: has('required-parameter-ignored') ? [] : ['day'],
  }
}

export const refundBody: Schema = {
  type: 'object',
  required: ['amount'],
  ...closed,
  properties: { amount: { type: 'integer', minimum: 1, maximum: 100000 }, reason: { type: 'string', maxLength: 200 } },
}

export function keyBody(has: Has): Schema {
  return {
    type: 'object',
    required: ['name', 'kind'],
    ...closed,
    properties: {
      name: { type: 'string', minLength: 1, maxLength: has('longest-name-refused') ? 39 : 40 },
      kind: { type: 'string', enum: ['api', 'report'] },
    },
  }
}
