import {
  note,
  problem,
  counted,
  good,
  refusal,
  made,
  by,
  refused,
  accepted,
  secrets,
  signingIn,
  cookie,
  likeFirst,
  type Kept,
} from './row.ts'

/** Conforming servers: who gets in, how it is refused, and what stays secret. */
export const keptCredentials: readonly Kept[] = [
  ['a good answer', good],
  ['a refusal as documented', { ...refusal, expect: refused('missing-credential') }],
  ['unavailable, and until when', { status: 503, headers: [['retry-after', '5']] }],
  ['a method that the server does not know', { status: 501, request: { method: 'PATCH' }, expect: refused('method') }],
  ['404 for an undocumented method', { status: 404, request: { method: 'PATCH' }, expect: refused('method') }],
  ['OPTIONS, which is answered for CORS', { status: 204, request: { method: 'OPTIONS' }, expect: refused('method') }],
  [
    'Allow with more than the document has',
    { status: 405, headers: [['allow', 'GET, HEAD, OPTIONS, PUT, DELETE']], request: { method: 'PATCH' } },
  ],
  [
    'a malformed credential that is a bad request',
    { status: 400, body: problem, expect: refused('misplaced-credential'), credential: by('bearerAuth', 'doubled') },
  ],
  [
    'a token endpoint without a client',
    { status: 400, body: { error: 'invalid_request' }, operation: 'byBasic', expect: refused('missing-credential') },
  ],
  [
    '403 where the document has nothing else',
    { operation: 'forbids', status: 403, body: problem, expect: refused('missing-credential') },
  ],
  [
    '401 for no permission where the document has nothing else',
    { ...refusal, operation: 'sparse', expect: refused('policy') },
  ],
  [
    '403 that the document has, for whom it may concern',
    { operation: 'byEither', status: 403, body: problem, expect: accepted('alternative'), credential: by('apiKey') },
  ],
  [
    'a token endpoint that does not give the scopes',
    {
      operation: 'login',
      status: 400,
      body: { ...problem, error: 'invalid_scope' },
      expect: accepted('positive-data'),
    },
    signingIn,
  ],
  ['a login that is refused', { ...refusal, operation: 'login', expect: accepted('positive-data') }],
  [
    'made-up input that is refused',
    { operation: 'sparse', status: 400, body: problem, expect: accepted('alternative') },
  ],
  ['a new key, and too many requests', { status: 429, body: problem, expect: accepted('lifecycle') }],
  ['a hidden resource', { status: 404, body: problem, expect: refused('wrong-credential') }],
  ['a member that is missing, answered 403', { status: 403, body: problem, expect: refused('member') }],
  [
    'a wrong password that is a bad request',
    { operation: 'login', status: 400, body: problem, expect: refused('wrong-credential', 'password: wrong') },
  ],
  ['two credentials that are a bad request', { operation: 'byEither', status: 400, body: problem }],
  ['too many attempts', { status: 429, body: problem, expect: refused('wrong-credential') }],
  ['no permission', { status: 403, body: problem, expect: refused('policy') }],
  ['404 for what is not theirs', { status: 404, body: problem, expect: refused('policy') }],
  [
    'the scheme word in one case, as documented',
    {
      ...refusal,
      operation: 'byExactCase',
      expect: accepted('scheme-word'),
      credential: by('exactAuth', 'lower-case-word'),
    },
  ],
  [
    'a challenge of its own for a key',
    { operation: 'byKey', status: 401, body: problem, headers: [['www-authenticate', 'ApiKey']] },
  ],
  [
    'one of several challenges',
    {
      ...refusal,
      headers: [
        ['www-authenticate', 'Basic realm="a"'],
        ['www-authenticate', 'bearer realm="b"'],
      ],
    },
  ],
  [
    'an invalid token that is called so',
    {
      ...refusal,
      headers: [['www-authenticate', 'Bearer error="invalid_token"']],
      request: { credentials: [{ scheme: 'bearerAuth', in: 'header', name: 'authorization', value: 'x' }] },
    },
  ],
  [
    'a token where it is handed out',
    { operation: 'login', headers: [['cache-control', 'no-store']], body: { token: 'tok-8f3a91c2d4' } },
    signingIn,
  ],
  [
    'a token beside the one that is handed out',
    { operation: 'login', headers: [['cache-control', 'no-store']], body: { token: 'x', session: 'tok-8f3a91c2d4' } },
    signingIn,
  ],
  [
    'a token that the document has in an answer',
    { operation: 'getSession', body: { token: 'tok-8f3a91c2d4' } },
    { secrets },
  ],
  [
    'a password that is a title as well',
    {
      ...made,
      body: { ...note, title: 'hunter2hunter2' },
      request: { value: { title: 'hunter2hunter2', password: 'hunter2hunter2' } },
    },
  ],
  [
    'a session cookie that is renewed',
    { ...good, headers: [...counted, ...cookie('sid=tok-8f3a91c2d4; HttpOnly; Secure; SameSite=Lax')] },
    { secrets },
  ],
  [
    'a password that is an ordinary word',
    { ...good, body: { ...note, title: 'password' } },
    { secrets: [{ name: 'password of anna', value: 'password' }] },
  ],
  [
    'a short secret within a number',
    { ...good, body: { ...note, title: 'no 1234567' } },
    { secrets: [{ name: 'password of anna', value: '123456' }] },
  ],
  ['what a validator says of a password', { status: 400, body: { ...problem, errors: { password: 'required' } } }],
  ['a map with names of its own', { ...good, body: { ...note, labels: { token: 'appreciation' } } }],
  ['a secret that is a sentence', { ...good, body: { ...note, secret: 'keep it to yourself' } }],
  [
    'a trace that was sent',
    {
      status: 400,
      body: { message: 'no title: at x (/app/a.js:1:2)' },
      request: { body: '{"title":"at x (/app/a.js:1:2)"}' },
    },
  ],
  ['a success about traces', { operation: 'undescribed', type: 'text/plain', body: 'at x (/app/a.js:1:2)' }],
  [
    'a user who was asked for too often',
    [
      { operation: 'login', status: 401, body: problem },
      { operation: 'login', status: 429, body: problem, expect: likeFirst },
    ],
  ],
  ['prose about errors', { status: 400, body: { message: 'Unexpected token } in JSON at position 5 (line 1)' } }],
  [
    'alike but for the name and the time',
    [
      {
        operation: 'login',
        status: 401,
        body: { message: 'no anna', at: '2026-01-01T00:00:00Z', trace: 'a81bc81b-dead-4e5d-abff-90865d1e13b1' },
        request: { value: { user: 'anna' } },
      },
      {
        operation: 'login',
        status: 401,
        body: { message: 'no nobody', at: '2026-01-01T00:00:01Z', trace: 'b81bc81b-dead-4e5d-abff-90865d1e13b2' },
        request: { value: { user: 'nobody' } },
        expect: likeFirst,
      },
    ],
  ],
]
