import type { Defect } from '../../kit/defect.ts'

/** What answers say in their headers. */
export const headerDefects = {
  'allow-missing': {
    class: 'header',
    operation: '*',
    what: 'answers 405 without Allow',
    finding: { subject: /header Allow/, checks: ['allow-header'] },
  },
  'challenge-missing': {
    class: 'header',
    operation: 'getDailyReport',
    what: 'answers 401 without WWW-Authenticate',
    finding: { subject: /WWW-Authenticate/, checks: ['challenge', 'required-headers'] },
  },
  'challenge-malformed': {
    class: 'header',
    operation: 'getUserInfo',
    what: 'answers 401 with a challenge that is no list of parameters',
    finding: { subject: /WWW-Authenticate/, checks: ['challenge'] },
  },
  'challenge-of-other-scheme': {
    class: 'header',
    operation: 'createKey',
    what: 'asks for Basic where a token is documented',
    finding: { subject: /WWW-Authenticate/, checks: ['challenge'] },
  },
  'required-header-missing': {
    class: 'header',
    operation: 'listOrders',
    what: 'leaves out RateLimit-Remaining',
    finding: { subject: /header RateLimit-Remaining/, checks: ['required-headers'] },
  },
  'header-of-wrong-type': {
    class: 'header',
    operation: 'listOrders',
    what: 'answers "plenty" in RateLimit-Remaining, which is an integer',
    finding: { subject: /header RateLimit-Remaining/, checks: ['response-headers'] },
  },
  'location-leads-nowhere': {
    class: 'header',
    operation: 'createOrder',
    what: 'answers a Location behind which there is nothing',
    finding: { subject: /header Location/, checks: ['location-leads-somewhere'] },
    restFault: 7,
  },
  'location-is-no-reference': {
    class: 'header',
    operation: 'createKey',
    what: 'answers a Location with spaces and braces',
    finding: { subject: /header Location/, checks: ['location', 'response-headers'] },
    restFault: 7,
  },
  'content-type-wrong': {
    class: 'header',
    operation: 'listCatalogue',
    what: 'calls JSON text/plain',
    finding: { subject: /content.type/i, checks: ['documented-content-type'] },
  },
} as const satisfies Record<string, Defect>
