import type { Defect } from '../../kit/defect.ts'

const echo = ['secret-echo']

/** What nobody may see. */
export const leakDefects = {
  'secret-echoed': {
    class: 'leak',
    operation: 'issueToken',
    what: 'repeats a wrong client secret in its refusal',
    finding: { subject: /secret|password/i, checks: echo },
  },
  'unknown-client-told': {
    class: 'leak',
    operation: 'issueToken',
    what: 'says that there is no such client',
    finding: { subject: /body|client|user/i, checks: ['alike-answers'] },
  },
  'token-answer-cacheable': {
    class: 'leak',
    operation: 'issueToken',
    what: 'answers with tokens that caches may keep',
    finding: { subject: /header Cache-Control/, checks: ['token-not-cacheable'] },
  },
  'key-answer-cacheable': {
    class: 'leak',
    operation: 'createKey',
    what: 'answers with a key that caches may keep',
    finding: { subject: /header Cache-Control/, checks: ['token-not-cacheable'] },
  },
  'key-in-location': {
    class: 'leak',
    operation: 'createKey',
    what: 'puts the new key into Location',
    finding: { subject: /location/i, checks: echo },
  },
  'key-shown-again': {
    class: 'leak',
    operation: 'getKey',
    what: 'shows a key after it was made',
    finding: { subject: /key/i, checks: [...echo, 'undocumented-secret', 'response-schema'] },
  },
  'key-in-body': {
    class: 'leak',
    operation: 'getDailyReport',
    what: 'repeats the key of the query in a link',
    finding: { subject: /key/i, checks: echo },
  },
  'token-in-error': {
    class: 'leak',
    operation: 'getOrder',
    what: 'repeats the credential in its 404',
    finding: { subject: /oauth|token|key/i, checks: echo },
  },
  'token-in-header': {
    class: 'leak',
    operation: 'listOrders',
    what: 'repeats the credential in a header',
    finding: { subject: /x-caller/i, checks: echo },
  },
  'client-secret-shown': {
    class: 'leak',
    operation: 'getUserInfo',
    what: 'answers with the secret of the client',
    finding: { subject: /secret/i, checks: [...echo, 'undocumented-secret'] },
  },
  'secret-shown': {
    class: 'leak',
    operation: 'replaceOrder',
    what: 'answers with the callbackSecret, which is writeOnly',
    finding: { subject: /callbackSecret/, checks: ['write-only-leak', 'response-schema'] },
  },
  'database-error-shown': {
    class: 'leak',
    operation: 'createKey',
    what: 'explains wrong input by an error of its database',
    finding: { subject: /422/, checks: ['stack-trace'] },
  },
} as const satisfies Record<string, Defect>
