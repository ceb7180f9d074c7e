import type { Defect } from '../../kit/defect.ts'

const denied = ['policy-denied']

/** Who may do what. */
export const authorizationDefects = {
  'scope-unchecked': {
    class: 'authorization',
    operation: 'deleteOrder',
    what: 'deletes without the scopes that it wants',
    finding: { subject: /scope/i, checks: ['scope-needed'] },
  },
  'scope-of-keys-unchecked': {
    class: 'authorization',
    operation: 'createKey',
    what: 'makes keys for whoever has a token',
    finding: { subject: /scope/i, checks: ['scope-needed'] },
  },
  'scope-refused': {
    class: 'authorization',
    operation: 'revokeKey',
    what: 'refuses tokens that have all the scopes it wants',
    finding: {
      subject: /./,
      checks: ['policy-allowed', 'lifecycle-works', 'alternative-sufficient', 'scope-needed', 'positive-data-accepted'],
    },
  },
  'stranger-reads': {
    class: 'authorization',
    operation: 'getOrder',
    what: 'shows orders of other tenants',
    finding: { subject: /./, checks: denied },
  },
  'stranger-replaces': {
    class: 'authorization',
    operation: 'replaceOrder',
    what: 'lets other tenants replace an order',
    finding: { subject: /./, checks: denied },
  },
  'stranger-changes': {
    class: 'authorization',
    operation: 'changeOrder',
    what: 'lets other tenants change an order',
    finding: { subject: /./, checks: denied },
  },
  'stranger-deletes': {
    class: 'authorization',
    operation: 'deleteOrder',
    what: 'lets other tenants delete an order',
    finding: { subject: /./, checks: denied },
  },
  'stranger-refunds': {
    class: 'authorization',
    operation: 'refundOrder',
    what: 'lets other tenants refund an order',
    finding: { subject: /./, checks: denied },
  },
  'stranger-revokes': {
    class: 'authorization',
    operation: 'revokeKey',
    what: 'lets other tenants revoke a key',
    finding: { subject: /./, checks: denied },
  },
  'owner-refused': {
    class: 'authorization',
    operation: 'replaceOrder',
    what: 'does not let tenants replace their own orders',
    finding: { subject: /./, checks: ['policy-allowed', 'lifecycle-works'] },
  },
} as const satisfies Record<string, Defect>
