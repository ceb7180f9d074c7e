import type { Defect } from '../../kit/defect.ts'

const negative = 'negative-data-refused'

/** What is accepted, and what refused. */
export const inputDefects = {
  'enum-ignored': {
    class: 'input',
    operation: 'createOrder',
    what: 'takes any text as a status',
    finding: { subject: /status/, checks: [negative, 'response-schema'] },
    restFault: 5,
  },
  'required-ignored': {
    class: 'input',
    operation: 'replaceOrder',
    what: 'takes orders without a customer',
    finding: { subject: /customer/, checks: [negative, 'response-schema'] },
    restFault: 6,
  },
  'multiple-of-ignored': {
    class: 'input',
    operation: 'createOrder',
    what: 'takes discounts that are no multiple of five',
    finding: { subject: /discount/, checks: [negative] },
  },
  'exclusive-minimum-ignored': {
    class: 'input',
    operation: 'createOrder',
    what: 'takes a weight of nothing',
    finding: { subject: /weight/, checks: [negative] },
  },
  'min-items-ignored': {
    class: 'input',
    operation: 'createOrder',
    what: 'takes orders without lines',
    finding: { subject: /lines/, checks: [negative] },
  },
  'required-in-items-ignored': {
    class: 'input',
    operation: 'createOrder',
    what: 'takes lines without a quantity',
    finding: { subject: /lines|quantity/, checks: [negative] },
  },
  'maximum-in-items-ignored': {
    class: 'input',
    operation: 'createOrder',
    what: 'takes a quantity over its maximum',
    finding: { subject: /quantity/, checks: [negative] },
    restFault: 4,
  },
  'nested-pattern-ignored': {
    class: 'input',
    operation: 'replaceOrder',
    what: 'takes any text as a country',
    finding: { subject: /country/, checks: [negative] },
  },
  'extra-nested-property-accepted': {
    class: 'input',
    operation: 'createOrder',
    what: 'takes addresses with properties that they do not have',
    finding: { subject: /shipTo/, checks: [negative] },
  },
  'date-time-ignored': {
    class: 'input',
    operation: 'changeOrder',
    what: 'takes any text as a time',
    finding: { subject: /wantedBy/, checks: [negative] },
  },
  'query-minimum-ignored': {
    class: 'input',
    operation: 'listOrders',
    what: 'takes a limit under its minimum',
    finding: { subject: /limit/, checks: [negative] },
  },
  'query-array-unchecked': {
    class: 'input',
    operation: 'listOrders',
    what: 'takes any text as a status to look for',
    finding: { subject: /status/, checks: [negative] },
  },
  'query-format-ignored': {
    class: 'input',
    operation: 'getDailyReport',
    what: 'takes any text as a day',
    finding: { subject: /day/, checks: [negative] },
  },
  'required-parameter-ignored': {
    class: 'input',
    operation: 'getDailyReport',
    what: 'does without the day, which is required',
    finding: { subject: /day/, checks: [negative] },
  },
  'grant-type-unchecked': {
    class: 'input',
    operation: 'issueToken',
    what: 'takes any grant_type',
    finding: { subject: /grant_type/, checks: [negative] },
  },
  'media-type-unchecked': {
    class: 'input',
    operation: '*',
    what: 'reads JSON whatever its media type is called',
    finding: { subject: /media|type|text|content/i, checks: ['media-type-refused'] },
  },
  'longest-name-refused': {
    class: 'input',
    operation: 'createKey',
    what: 'refuses a name that is just as long as it may be',
    finding: { subject: /name|body/, checks: ['positive-data-accepted'] },
  },
} as const satisfies Record<string, Defect>
