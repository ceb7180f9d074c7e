import { problem, refusal, by, refused, likeFirst, type Broken } from './row.ts'

/** Servers that refuse, and do not say it as HTTP does. */
export const brokenRefusals: readonly Broken[] = [
  [
    'unauthorized-status',
    '403 for no credential',
    { status: 403, body: problem, expect: refused('missing-credential') },
    'subject',
  ],
  [
    'unauthorized-status',
    '400 for a wrong one',
    { status: 400, body: problem, expect: refused('wrong-credential'), credential: by('bearerAuth', 'wrong') },
    'subject',
  ],
  [
    'unauthorized-status',
    'a login page',
    { status: 302, headers: [['location', '/login?next=/notes/1']], expect: refused('missing-credential') },
    'subject',
  ],
  [
    'unauthorized-status',
    'a login page in place of a documented redirect',
    { operation: 'download', status: 302, headers: [['location', '/login']], expect: refused('missing-credential') },
    'subject',
  ],
  ['unauthorized-status', '401 for no permission', { ...refusal, expect: refused('policy') }, 'subject'],
  ['challenge', 'none', { status: 401, body: problem }, 'header WWW-Authenticate'],
  ['challenge', 'none, for a key', { operation: 'byKey', status: 401, body: problem }, 'header WWW-Authenticate'],
  [
    'challenge',
    'not well-formed',
    { ...refusal, headers: [['www-authenticate', 'Bearer realm=the notes']] },
    'header WWW-Authenticate syntax',
  ],
  [
    'challenge',
    'of another scheme',
    { ...refusal, headers: [['www-authenticate', 'Basic realm="notes"']] },
    'header WWW-Authenticate scheme',
  ],
  [
    'challenge',
    'a parameter twice',
    { ...refusal, headers: [['www-authenticate', 'Bearer realm="a", realm="b"']] },
    'header WWW-Authenticate parameters',
  ],
  [
    'challenge',
    'Basic without realm',
    { ...refusal, operation: 'byBasic', headers: [['www-authenticate', 'Basic']] },
    'header WWW-Authenticate realm',
  ],
  [
    'challenge',
    'an error where nothing was sent',
    { ...refusal, headers: [['www-authenticate', 'Bearer error="invalid_token"']] },
    'header WWW-Authenticate error',
  ],
  [
    'alike-answers',
    'another message',
    [
      { operation: 'login', status: 401, body: { message: 'wrong password' } },
      { operation: 'login', status: 401, body: { message: 'no such user' }, expect: likeFirst },
    ],
    'unknown user body',
  ],
  [
    'alike-answers',
    'another status',
    [
      { operation: 'login', status: 401, body: problem },
      { operation: 'login', status: 400, body: problem, expect: likeFirst },
    ],
    'unknown user status',
  ],
  [
    'undocumented-method-refused',
    'accepted',
    { status: 200, request: { method: 'PATCH' }, expect: refused('method', 'method PATCH') },
    'method PATCH',
  ],
  ['allow-header', 'none', { status: 405, request: { method: 'PATCH' }, expect: refused('method') }, 'header Allow'],
  [
    'allow-header',
    'with the method that is refused',
    {
      status: 405,
      headers: [['allow', 'GET, PUT, DELETE, PATCH']],
      request: { method: 'PATCH' },
      expect: refused('method'),
    },
    'header Allow',
  ],
  [
    'allow-header',
    'without one that there is',
    { status: 405, headers: [['allow', 'GET, PUT']], request: { method: 'PATCH' }, expect: refused('method') },
    'header Allow without DELETE',
  ],
]
