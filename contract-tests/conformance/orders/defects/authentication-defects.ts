import type { Defect } from '../../kit/defect.ts'

const accepted = 'wrong-credential-refused'
const misplaced = 'misplaced-credential-refused'
const ended = 'ended-credential-refused'

/** Who is let in, and how. */
export const authenticationDefects = {
  'no-credential-accepted': {
    class: 'authentication',
    operation: 'getOrder',
    what: 'shows orders of tenant a to anybody, without a credential',
    finding: { subject: /omitted|none|without|missing|anonymous|security/i, checks: ['missing-credential-refused'] },
  },
  'empty-key-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes an empty X-Api-Key for the first key',
    finding: { subject: /apiKey.*empty/, checks: [accepted, 'missing-credential-refused'] },
  },
  'wrong-key-accepted': {
    class: 'authentication',
    operation: 'listOrders',
    what: 'takes any API key',
    finding: { subject: /apiKey.*wrong/, checks: [accepted] },
  },
  'truncated-key-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'compares only as much of a key as came',
    finding: { subject: /(?:apiKey|reportKey).*truncated/, checks: [accepted] },
  },
  'revoked-key-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes keys that were revoked',
    finding: { subject: /(?:apiKey|reportKey).*revoked|revoked|key/i, checks: [ended] },
  },
  'revoked-report-key-accepted': {
    class: 'authentication',
    operation: 'getDailyReport',
    what: 'takes report keys that were revoked',
    finding: { subject: /reportKey.*revoked|revoked/, checks: [ended] },
  },
  'signature-unchecked': {
    class: 'authentication',
    operation: 'replaceOrder',
    what: 'reads tokens without looking at their signature',
    finding: { subject: /oauth.*(?:wrong|altered)/, checks: [accepted] },
  },
  'signature-half-checked': {
    class: 'authentication',
    operation: '*',
    what: 'compares only the first eight characters of a signature',
    finding: { subject: /(?:oauth|oidc).*altered/, checks: [accepted] },
  },
  'unsigned-token-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes tokens whose algorithm is none',
    finding: { subject: /(?:oauth|oidc).*alg-none/, checks: [accepted] },
  },
  'audience-unchecked': {
    class: 'authentication',
    operation: '*',
    what: 'takes tokens that are for somebody else',
    finding: { subject: /(?:oauth|oidc).*other-audience/, checks: [accepted] },
  },
  'issuer-unchecked': {
    class: 'authentication',
    operation: '*',
    what: 'takes tokens of any issuer',
    finding: { subject: /(?:oauth|oidc).*other-issuer/, checks: [accepted] },
  },
  'expiry-unchecked': {
    class: 'authentication',
    operation: 'createKey',
    what: 'takes tokens that have expired',
    finding: { subject: /oauth.*expired/, checks: [ended] },
  },
  'expiry-unchecked-by-openid': {
    class: 'authentication',
    operation: 'getUserInfo',
    what: 'takes expired tokens where openIdConnect is documented',
    finding: { subject: /oidc.*expired/, checks: [ended] },
  },
  'token-under-any-word-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes a token under any scheme word',
    finding: { subject: /(?:oauth|oidc).*wrong-scheme/, checks: [misplaced] },
  },
  'token-without-word-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes a token without a scheme word',
    finding: { subject: /(?:oauth|oidc).*no-scheme-word/, checks: [misplaced] },
  },
  'token-in-query-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes a token in the query',
    finding: { subject: /(?:oauth|oidc).*in-query/, checks: [misplaced] },
  },
  'key-in-query-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes the header key in the query',
    finding: { subject: /apiKey.*in-query/, checks: [misplaced] },
  },
  'key-in-cookie-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes the header key in a cookie',
    finding: { subject: /apiKey.*in-cookie/, checks: [misplaced] },
  },
  'key-as-bearer-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes the header key as a Bearer token',
    finding: { subject: /apiKey.*wrong-scheme/, checks: [misplaced] },
  },
  'report-key-in-header-accepted': {
    class: 'authentication',
    operation: 'getDailyReport',
    what: 'takes the query key in a header',
    finding: { subject: /reportKey.*in-header/, checks: [misplaced] },
  },
  'key-member-unneeded': {
    class: 'authentication',
    operation: 'refundOrder',
    what: 'does without the key that is needed together with the token',
    finding: { subject: /apiKey/, checks: ['member-necessary'] },
  },
  'token-member-unneeded': {
    class: 'authentication',
    operation: 'refundOrder',
    what: 'does without the token that is needed together with the key',
    finding: { subject: /oauth/, checks: ['member-necessary'] },
  },
  'key-does-not-suffice': {
    class: 'authentication',
    operation: 'changeOrder',
    what: 'does not take the key that is documented as an alternative',
    finding: { subject: /apiKey/, checks: ['alternative-sufficient'] },
  },
  'token-does-not-suffice': {
    class: 'authentication',
    operation: 'createOrder',
    what: 'does not take the token that is documented as an alternative',
    finding: { subject: /oauth/, checks: ['alternative-sufficient'] },
  },
  'lower-case-word-refused': {
    class: 'authentication',
    operation: '*',
    what: 'wants the word Bearer with a capital',
    finding: { subject: /(?:oauth|oidc).*lower-case-word/, checks: ['scheme-word'] },
  },
  'anonymous-demands-credential': {
    class: 'authentication',
    operation: 'listCatalogue',
    what: 'demands a credential where none is documented',
    finding: { subject: /./, checks: ['anonymous-served'] },
  },
  'new-key-is-dead': {
    class: 'authentication',
    operation: 'createKey',
    what: 'hands out keys that open nothing',
    finding: { operation: /./, subject: /./, checks: ['lifecycle-works'] },
  },
} as const satisfies Record<string, Defect>
