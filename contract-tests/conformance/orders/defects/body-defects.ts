import type { Defect } from '../../kit/defect.ts'

const schema = ['response-schema']

/** What answers have in their bodies. */
export const bodyDefects = {
  'lifetime-as-text': {
    class: 'body',
    operation: 'issueToken',
    what: 'answers expires_in as a text',
    finding: { subject: /expires_in/, checks: schema },
    restFault: 2,
  },
  'number-as-text': {
    class: 'body',
    operation: 'listCatalogue',
    what: 'answers one of the prices as a text',
    finding: { subject: /price/, checks: schema },
    restFault: 2,
  },
  'nested-type-wrong': {
    class: 'body',
    operation: 'listOrders',
    what: 'answers the quantity in the lines of an order as a text',
    finding: { subject: /quantity/, checks: schema },
  },
  'nested-required-missing': {
    class: 'body',
    operation: 'getOrder',
    what: 'leaves out what an address needs',
    finding: { subject: /shipTo/, checks: schema },
  },
  'date-time-broken': {
    class: 'body',
    operation: 'createOrder',
    what: 'answers createdAt without seconds and zone',
    finding: { subject: /createdAt/, checks: schema },
  },
  'id-breaks-pattern': {
    class: 'body',
    operation: 'changeOrder',
    what: 'answers the id in capitals, which breaks its pattern',
    finding: { subject: /id/, checks: schema },
  },
  'undocumented-property': {
    class: 'body',
    operation: 'replaceOrder',
    what: 'answers a margin, although additional properties are not allowed',
    finding: { subject: /margin|unevaluatedProperties|additionalProperties/, checks: schema },
  },
  'array-wrapped': {
    class: 'body',
    operation: 'listOrders',
    what: 'wraps the list into an object',
    finding: { subject: /200/, checks: schema },
  },
  'null-where-none-may-be': {
    class: 'body',
    operation: 'refundOrder',
    what: 'answers null as the time of the refund',
    finding: { subject: /refundedAt/, checks: schema },
  },
  'error-of-other-form': {
    class: 'body',
    operation: 'createKey',
    what: 'answers its 403, and nothing else, in another form than documented',
    finding: { subject: /403/, checks: schema },
  },
} as const satisfies Record<string, Defect>
