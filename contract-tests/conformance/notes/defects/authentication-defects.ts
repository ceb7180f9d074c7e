import type { Defect } from '../../kit/defect.ts'

const accepted = 'wrong-credential-refused'
const misplaced = 'misplaced-credential-refused'
const ended = 'ended-credential-refused'

/** Who is let in, and how. */
export const authenticationDefects = {
  'no-credential-accepted': {
    class: 'authentication',
    operation: 'deleteNote',
    what: 'deletes notes for anybody, without a credential',
    finding: { subject: /omitted|none|without|missing|anonymous|security/i, checks: ['missing-credential-refused'] },
  },
  'empty-token-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes "Bearer" with nothing behind it for the first login',
    finding: { subject: /bearerAuth.*empty/, checks: [accepted, 'missing-credential-refused'] },
  },
  'wrong-token-accepted': {
    class: 'authentication',
    operation: 'getNote',
    what: 'takes any token',
    finding: { subject: /bearerAuth.*wrong/, checks: [accepted] },
  },
  'wrong-cookie-accepted': {
    class: 'authentication',
    operation: 'listNotes',
    what: 'takes any session cookie',
    finding: { subject: /sessionCookie.*wrong/, checks: [accepted] },
  },
  'token-under-basic-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes a token under the word Basic',
    finding: { subject: /bearerAuth.*wrong-scheme/, checks: [misplaced] },
  },
  'raw-token-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes a token without a scheme word',
    finding: { subject: /bearerAuth.*no-scheme-word/, checks: [misplaced] },
  },
  'token-in-query-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes a token in the query',
    finding: { subject: /bearerAuth.*in-query/, checks: [misplaced] },
  },
  'token-in-cookie-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes a token in a cookie that nobody documented',
    finding: { subject: /bearerAuth.*in-cookie/, checks: [misplaced] },
  },
  'token-in-header-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'takes a token in X-Auth-Token',
    finding: { subject: /bearerAuth.*in-header/, checks: [misplaced] },
  },
  'truncated-token-accepted': {
    class: 'authentication',
    operation: '*',
    what: 'compares only as much of a token as came',
    finding: { subject: /bearerAuth.*truncated/, checks: [accepted] },
  },
  'expired-token-accepted': {
    class: 'authentication',
    operation: 'changeNote',
    what: 'takes tokens that have expired',
    finding: { subject: /bearerAuth.*expired/, checks: [ended] },
  },
  'expired-cookie-accepted': {
    class: 'authentication',
    operation: 'getMe',
    what: 'takes session cookies that have expired',
    finding: { subject: /sessionCookie.*expired/, checks: [ended] },
  },
  'token-alive-after-logout': {
    class: 'authentication',
    operation: '*',
    what: 'takes a token after its logout',
    finding: { subject: /bearerAuth.*logout|logout/, checks: [ended] },
  },
  'cookie-alive-after-logout': {
    class: 'authentication',
    operation: '*',
    what: 'takes a session cookie after its logout',
    finding: { subject: /sessionCookie.*logout|logout/, checks: [ended] },
  },
  'refresh-token-serves-twice': {
    class: 'authentication',
    operation: 'refreshToken',
    what: 'takes a refresh token a second time',
    finding: { subject: /refresh/i, checks: [ended, 'lifecycle-works'] },
  },
  'refreshed-token-is-dead': {
    class: 'authentication',
    operation: '*',
    what: 'answers a refresh with a token that opens nothing',
    finding: { subject: /refresh/i, checks: ['lifecycle-works'] },
  },
  'cookie-does-not-suffice': {
    class: 'authentication',
    operation: 'replaceNote',
    what: 'does not take the session cookie that is documented as an alternative',
    finding: { subject: /sessionCookie/, checks: ['alternative-sufficient'] },
  },
  'optional-demands-credential': {
    class: 'authentication',
    operation: 'getBoard',
    what: 'demands a credential where it is optional',
    finding: { subject: /./, checks: ['anonymous-served'] },
  },
  'anonymous-demands-credential': {
    class: 'authentication',
    operation: 'getHealth',
    what: 'demands a credential where none is documented',
    finding: { subject: /./, checks: ['anonymous-served'] },
  },
  'lower-case-word-refused': {
    class: 'authentication',
    operation: '*',
    what: 'wants the scheme word in capitals and small letters just so',
    finding: { subject: /bearerAuth.*lower-case-word/, checks: ['scheme-word'] },
  },
  'two-spaces-refused': {
    class: 'authentication',
    operation: '*',
    what: 'wants exactly one space behind the scheme word',
    finding: { subject: /bearerAuth.*two-spaces/, checks: ['scheme-word'] },
  },
  'basic-colon-cut': {
    class: 'authentication',
    operation: 'getStatistics',
    what: 'cuts a password at its first colon, and so refuses the right one',
    finding: { subject: /basicAuth|./, checks: ['alternative-sufficient', 'positive-data-accepted'] },
  },
  'basic-password-unchecked': {
    class: 'authentication',
    operation: 'getStatistics',
    what: 'takes any password of a user who exists',
    finding: { subject: /basicAuth.*wrong-password/, checks: [accepted] },
  },
} as const satisfies Record<string, Defect>
