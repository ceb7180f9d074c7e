import type { Defect } from '../../kit/defect.ts'

/** What is done with what was sent. */
export const stateDefects = {
  'created-thing-is-lost': {
    class: 'state',
    operation: 'createOrder',
    what: 'answers 201 and keeps nothing',
    finding: {
      operation: /^(create|get)Order$/,
      subject: /./,
      checks: ['lifecycle-works', 'location-leads-somewhere', 'read-after-write'],
    },
  },
  'property-is-lost': {
    class: 'state',
    operation: 'createOrder',
    what: 'keeps an order without its remark, email and discount',
    finding: { operation: /^(create|get)Order$/, subject: /./, checks: ['read-after-write'] },
  },
  'delete-does-nothing': {
    class: 'state',
    operation: 'deleteOrder',
    what: 'answers 204 and deletes nothing',
    finding: { operation: /^(delete|get)Order$/, subject: /./, checks: ['gone-after-delete'] },
    restFault: 8,
  },
  'put-is-partial': {
    class: 'state',
    operation: 'replaceOrder',
    what: 'keeps on PUT what was not sent again',
    finding: { operation: /^(replace|get)Order$/, subject: /./, checks: ['full-put'] },
    restFault: 9,
  },
  'put-is-not-idempotent': {
    class: 'state',
    operation: 'replaceOrder',
    what: 'adds the weights on PUT, so that the same PUT twice leaves another weight',
    finding: {
      operation: /^(replace|get)Order$/,
      subject: /./,
      checks: ['idempotent-put', 'read-after-write', 'full-put'],
    },
    restFault: 10,
  },
  'put-is-lost': {
    class: 'state',
    operation: 'replaceOrder',
    what: 'answers PUT as done and keeps the old',
    finding: { operation: /^(replace|get)Order$/, subject: /./, checks: ['read-after-write', 'full-put'] },
  },
  'patch-replaces-all': {
    class: 'state',
    operation: 'changeOrder',
    what: 'replaces the whole order by what PATCH changes',
    finding: {
      operation: /^(change|get)Order$/,
      subject: /./,
      checks: ['read-after-write', 'response-schema', 'lifecycle-works'],
    },
  },
  'revoked-key-still-there': {
    class: 'state',
    operation: 'revokeKey',
    what: 'still shows a key that was revoked',
    finding: { operation: /^(revoke|get)Key$/, subject: /./, checks: ['gone-after-delete'] },
    restFault: 8,
  },
} as const satisfies Record<string, Defect>
