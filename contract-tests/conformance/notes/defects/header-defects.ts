import type { Defect } from '../../kit/defect.ts'

const challenge = ['challenge']

/** What answers say in their headers. */
export const headerDefects = {
  'allow-missing': {
    class: 'header',
    operation: '*',
    what: 'answers 405 without Allow',
    finding: { subject: /header Allow/, checks: ['allow-header'] },
  },
  'allow-incomplete': {
    class: 'header',
    operation: '*',
    what: 'names only one of the methods in Allow',
    finding: { subject: /header Allow/, checks: ['allow-header'] },
  },
  'challenge-missing': {
    class: 'header',
    operation: 'logout',
    what: 'answers 401 without WWW-Authenticate',
    finding: { subject: /WWW-Authenticate/, checks: [...challenge, 'required-headers'] },
  },
  'challenge-malformed': {
    class: 'header',
    operation: 'listNotes',
    what: 'answers 401 with a challenge whose quotes do not close',
    finding: { subject: /WWW-Authenticate/, checks: challenge },
  },
  'challenge-of-other-scheme': {
    class: 'header',
    operation: 'getStatistics',
    what: 'asks for a Bearer token where Basic is documented',
    finding: { subject: /WWW-Authenticate/, checks: challenge },
  },
  'required-header-missing': {
    class: 'header',
    operation: 'listNotes',
    what: 'leaves out X-Total-Count',
    finding: { subject: /header X-Total-Count/, checks: ['required-headers'] },
  },
  'header-of-wrong-type': {
    class: 'header',
    operation: 'listNotes',
    what: 'answers "many" in X-Total-Count, which is an integer',
    finding: { subject: /header X-Total-Count/, checks: ['response-headers'] },
  },
  'location-missing': {
    class: 'header',
    operation: 'createNote',
    what: 'leaves out Location',
    finding: { subject: /header Location/, checks: ['required-headers'] },
  },
  'location-is-no-reference': {
    class: 'header',
    operation: 'createNote',
    what: 'answers a Location that is no URI reference',
    finding: { subject: /header Location/, checks: ['location', 'response-headers'] },
    restFault: 7,
  },
  'location-leads-nowhere': {
    class: 'header',
    operation: 'createNote',
    what: 'answers a Location behind which there is nothing',
    finding: { subject: /header Location/, checks: ['location-leads-somewhere'] },
  },
  'content-type-wrong': {
    class: 'header',
    operation: 'getNote',
    what: 'calls JSON text/html',
    finding: { subject: /content.type/i, checks: ['documented-content-type'] },
  },
  'cookie-without-http-only': {
    class: 'header',
    operation: 'login',
    what: 'sets the session cookie without HttpOnly',
    finding: { subject: /cookie session HttpOnly/, checks: ['cookie-flags'] },
  },
  'cookie-without-secure': {
    class: 'header',
    operation: 'login',
    what: 'sets the session cookie without Secure',
    finding: { subject: /cookie session Secure/, checks: ['cookie-flags'] },
  },
  'cookie-without-same-site': {
    class: 'header',
    operation: 'login',
    what: 'sets the session cookie without SameSite',
    finding: { subject: /cookie session SameSite/, checks: ['cookie-flags'] },
  },
} as const satisfies Record<string, Defect>
