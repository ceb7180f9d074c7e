import { problem, good, refusal, by, refused, accepted, type Broken } from './row.ts'

/** Servers that let in whom they should not, or the reverse. */
export const brokenCredentials: readonly Broken[] = [
  ['missing-credential-refused', 'served without', { ...good, expect: refused('missing-credential') }, 'subject'],
  ['wrong-credential-refused', 'served with any', { ...good, expect: refused('wrong-credential') }, 'subject'],
  [
    'misplaced-credential-refused',
    'served from the query',
    { ...good, expect: refused('misplaced-credential') },
    'subject',
  ],
  ['ended-credential-refused', 'served after logout', { ...good, expect: refused('ended-credential') }, 'subject'],
  ['member-necessary', 'served with half', { ...good, expect: refused('member') }, 'subject'],
  ['scope-needed', 'served without the scope', { ...good, expect: refused('scope') }, 'subject'],
  ['policy-denied', "served with somebody else's", { ...good, expect: refused('policy') }, 'subject'],
  ['policy-allowed', 'refused to its owner', { status: 403, body: problem, expect: accepted('policy') }, 'subject'],
  [
    'alternative-sufficient',
    'one alternative refused',
    { ...refusal, operation: 'byEither', expect: accepted('alternative', 'apiKey'), credential: by('apiKey') },
    'apiKey',
  ],
  [
    'alternative-sufficient',
    'a right credential refused with valid input',
    { ...refusal, expect: accepted('positive-data'), credential: by('bearerAuth') },
    'bearerAuth',
  ],
  [
    'anonymous-served',
    'demanded of a good request',
    { operation: 'undescribed', status: 401, expect: accepted('positive-data', 'request') },
    'anonymous',
  ],
  [
    'anonymous-served',
    'a login wall',
    { operation: 'forAll', status: 403, body: problem, expect: accepted('anonymous') },
    'subject',
  ],
  ['lifecycle-works', 'a new key that is none', { ...refusal, expect: accepted('lifecycle') }, 'subject'],
  [
    'scheme-word',
    'one case only',
    { ...refusal, expect: accepted('scheme-word'), credential: by('bearerAuth', 'lower-case-word') },
    'subject',
  ],
]
